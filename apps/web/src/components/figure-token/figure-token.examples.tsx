import { figure, levels, roles } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { FigureToken } from './figure-token';

const [, mid] = levels;
if (!mid) throw new Error('the fixtures have no mid level');
const token = {
  type: 'salary-figure',
  figure: figure(roles.ml, mid, 75_000, 110_000),
  part: 'range',
  form: 'short',
  pinnedOn: null,
} as const;

export const examples: Examples = {
  'short range': <FigureToken token={token} />,
  'one end, in full': <FigureToken token={{ ...token, part: 'min', form: 'full' }} />,
  'pinned to a day': <FigureToken token={{ ...token, pinnedOn: '2026-06-01' }} />,
  'no median': <FigureToken token={{ ...token, part: 'median' }} />,
};
