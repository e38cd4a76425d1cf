import { renderToStaticMarkup } from 'react-dom/server';
import { seniorHistory } from '../../../tests/fixtures/salary';
import { FigureHistory } from './figure-history';

const textOf = (html: string) =>
  html
    .replace(/<span class="money-spoken">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[\u00a0]/g, ' ')
    .replace(/\u2060/g, '');

it('says what a figure was, until when and why, and what it is now', () => {
  const text = textOf(renderToStaticMarkup(<FigureHistory history={[seniorHistory]} />));
  expect(text).toContain('Now £100k – £160k, as of 28 February 2026');
  expect(text).toContain('Was £95k – £150k until 14 March 2026; new data: Spring reading of job adverts.');
});

it('says when a figure was first published and in which words, also while it has not moved', () => {
  const introduction = { introducedOn: '2025-10-05', reason: null, note: 'First count of adverts.' };
  const draw = (revisions: typeof seniorHistory.revisions) =>
    textOf(renderToStaticMarkup(<FigureHistory history={[{ ...seniorHistory, introduction, revisions }]} />));
  expect(draw([])).toBe(
    'Senior ML Engineer LondonFirst published on 5 October 2025: First count of adverts.',
  );
  expect(draw(seniorHistory.revisions)).toMatch(/Now .*Was .*First published on 5 October 2025/);
});
