import { exampleContent, exampleFoot } from './example';
import { renderIssueMail } from './issue-mail';

const render = (content = exampleContent, foot = exampleFoot) => renderIssueMail(content, foot);
const words = (text: string) =>
  text
    .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\u00a0\u2060]/g, ' ')
    .replace(/\s+/g, ' ');

it('says the same in HTML and in plain text', async () => {
  const { html, text } = await render();
  const inHtml = words(html);
  for (const phrase of [
    'A quiet week for hiring',
    '£80k – £112.5k',
    '£75k – £110k',
    'How to read a salary range',
    'Less code than you think, more judgement.',
    'ML Engineer, Senior',
    'Correction, as of 1 November 2026. The upper end was mistyped. Editorial range.',
    'a figure that you do not believe',
    'Ada Marsh, 8 min read',
  ]) {
    expect(inHtml).toContain(phrase);
    expect(text.replace(/\s+/g, ' ')).toContain(phrase);
  }
});

it('names sender and reason in both, and how to leave', async () => {
  const { html, text } = await render();
  for (const body of [words(html), text]) {
    expect(body).toContain('Rolebook Ltd, company 01234567, registered in England and Wales');
    expect(body).toContain(
      'You receive this because you agreed to receive “The weekly briefing” from Rolebook.',
    );
  }
  expect(html).toContain('href="https://rolebook.example/newsletter/unsubscribe?token=abc&amp;x=1"');
  expect(text).toContain('Unsubscribe: https://rolebook.example/newsletter/unsubscribe?token=abc&x=1');
  expect(text).toContain('https://rolebook.example/newsletter/preferences?token=def');
});

it('leads to whole addresses only, and loads nothing but described pictures of the site', async () => {
  const { html } = await render();
  for (const [, href] of html.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(/^https:\/\/rolebook\.example/);
  const pictures = html.match(/<img[^>]*>/g) ?? [];
  expect(pictures).toHaveLength(1);
  for (const picture of pictures) {
    expect(picture).toMatch(/alt="[^"]{10,}"/);
    expect(picture).toMatch(/src="https:\/\/rolebook\.example\/media\//);
    // No pixel that reports who opened the mail.
    expect(picture).toMatch(/width="568"/);
  }
  expect(html).not.toMatch(/@font-face|<link|<script|url\(/);
});

it('has one h1 and no level left out', async () => {
  const { html } = await render();
  const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

it('stays far under the size at which Gmail cuts, with twelve pieces and twenty figures', async () => {
  const [reading, figures] = exampleContent.sections;
  if (reading?.type !== 'reading' || figures?.type !== 'figures') throw new Error('The example has changed.');
  const { html } = await render({
    ...exampleContent,
    sections: [
      {
        ...reading,
        items: Array.from({ length: 12 }, (_, index) => ({
          ...(reading.items[0] ?? reading.items[index]),
          path: `/articles/${index}`,
        })) as typeof reading.items,
      },
      {
        ...figures,
        changes: Array.from({ length: 20 }, (_, index) => {
          const change = figures.changes[0];
          if (!change) throw new Error('The example has no figures.');
          return { ...change, figure: { ...change.figure, id: String(index) } };
        }),
      },
    ],
  });
  expect(Buffer.byteLength(html)).toBeLessThan(80_000);
});

it('keeps what editors type as text, and the subject in one line', async () => {
  const mail = await render({
    ...exampleContent,
    subject: 'Line one\r\nBcc: victim@example.com\u2028two',
    introduction: [{ type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script>' }] }],
  });
  expect(mail.subject).not.toMatch(/[\r\n\u2028]/);
  expect(mail.html).not.toContain('<script>alert');
});

it('leaves out the link to the archive where there is no archive page', async () => {
  const mail = await render(exampleContent, { ...exampleFoot, archiveUrl: null });
  expect(mail.html).not.toContain('Read it on the site');
  expect(mail.text).not.toContain('Read it on the site');
});

it('has no light colour left in the dark: every painted surface has a rule', async () => {
  const { html } = await render();
  // React Email paints the body's cell as well; a class on the body alone would leave it light under light words.
  const painted = [...html.matchAll(/<(\w+)([^>]*)style="[^"]*background-color:[^"]*"/g)].map(
    (match) => match[1],
  );
  expect(painted).toEqual(['body', 'td']);
  expect(html).toContain(
    '.paper, .paper > table > tbody > tr > td { background-color: #16191a !important; }',
  );
});
