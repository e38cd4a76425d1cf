import { renderToStaticMarkup } from 'react-dom/server';
import { author } from '../../../tests/fixtures/frame';
import { Byline } from './byline';

const draw = (updatedAt: string | null) =>
  renderToStaticMarkup(
    <Byline
      authors={[author]}
      publishedAt="2026-05-02T07:30:00+01:00"
      updatedAt={updatedAt}
      readingMinutes={8}
    />,
  );

it('names author, job, date and reading time', () => {
  const html = draw(null);
  for (const words of ['AF', 'Ada Fixture', 'Careers editor', '2 May 2026', '8 min read']) {
    expect(html).toContain(words);
  }
});

it('says "updated" only when that was another day in London', () => {
  expect(draw('2026-05-02T22:30:00Z')).not.toContain('Updated');
  expect(draw('2026-05-02T23:30:00Z')).toContain('Updated <time dateTime="2026-05-02T23:30:00Z">3 May 2026');
});
