import { historiesOf } from './figure-history';
import type { FigureWithHistory } from './figures';

const introduction = { introducedOn: '2026-11-25', reason: null, note: null };
const entry = (supersededOn: string) =>
  ({ figure: { id: 'a' }, introduction, revisions: [{ supersededOn }] }) as unknown as FigureWithHistory;

it('says when a figure was first published, unless its past is older than that', () => {
  const [told] = historiesOf([entry('2026-11-26')]);
  const [broughtAlong] = historiesOf([entry('2026-05-02')]);
  expect([told?.introduction, broughtAlong?.introduction]).toEqual([introduction, null]);
});
