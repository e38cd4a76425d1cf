import type { Payload } from 'payload';
import sharp from 'sharp';
import { bodyOf, contentMaker } from '../../testing/content';

const CREATE = { overrideAccess: true } as const;

let blocks = 0;
const objectId = () => {
  blocks += 1;
  return blocks.toString(16).padStart(24, '0');
};
const block = (fields: Record<string, unknown>) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: objectId(), ...fields },
});
const token = (figure: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: objectId(), blockType: 'salaryFigure', figure, part: 'range', form: 'short' },
});
const linkTo = (relationTo: string, value: string, text: string) => ({
  type: 'link',
  version: 3,
  id: objectId(),
  format: '',
  indent: 0,
  direction: 'ltr',
  fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false, url: null },
  children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
});

function body(words: string, ...nodes: readonly unknown[]) {
  const tree = bodyOf(words);
  (tree.root.children as unknown[]).push(...nodes);
  return tree;
}

function sentence(words: string, ...inline: readonly unknown[]) {
  const tree = bodyOf(words);
  for (const paragraph of tree.root.children) (paragraph.children as unknown[]).push(...inline);
  return tree;
}

const heading = (text: string) => ({ ...bodyOf(text).root.children[0], type: 'heading', tag: 'h2' });

/** Roles, levels, figures and a table: what a career guide stands on. */
async function makePay(payload: Payload) {
  const make = contentMaker({ payload });
  const [first, second] = [
    await make.role('published', 'Data Scientist'),
    await make.role('published', 'ML Engineer'),
  ];
  const region = await payload.create({
    collection: 'regions',
    data: { name: 'United Kingdom', slug: '', kind: 'country', isBase: true },
    ...CREATE,
  });
  const levels = await Promise.all(
    [
      { name: 'Junior', rank: 71, bandFrom: 0, bandTo: 2 },
      { name: 'Mid', rank: 72, bandFrom: 2, bandTo: 5 },
      { name: 'Senior', rank: 73, bandFrom: 5 },
    ].map((data) => payload.create({ collection: 'levels', data: { slug: '', ...data }, ...CREATE })),
  );
  const source = await make.source();
  const measure = {
    currency: 'GBP',
    period: 'year',
    component: 'base',
    employment: 'permanent',
    statistic: 'editorial-range',
  } as const;
  const figures: string[] = [];
  for (const [place, level] of levels.entries()) {
    for (const role of [first, second]) {
      const figure = await payload.create({
        collection: 'salary-figures',
        data: {
          ...measure,
          role: role.id,
          level: level.id,
          region: region.id,
          min: 40_000 + place * 20_000,
          max: 60_000 + place * 20_000,
          asOf: '2026-11-01',
          confidence: 'medium',
          sources: [source.id],
          _status: 'published',
        },
        ...CREATE,
      });
      figures.push(figure.id);
    }
  }
  const table = await payload.create({
    collection: 'salary-tables',
    data: {
      ...measure,
      caption: 'UK salary comparison',
      slug: '',
      roles: [first.id, second.id],
      levels: levels.map(({ id }) => id),
      region: region.id,
      orientation: 'roles-as-columns',
      hasPage: true,
      _status: 'published',
    },
    ...CREATE,
  });
  await payload.update({
    collection: 'roles',
    id: second.id,
    data: {
      dayToDay: body('Ships models.', heading('A day'), block({ blockType: 'newsletter' })),
      ladder: levels.map(({ id, name }) => ({ level: id, title: name, whatChanges: 'More.' })),
      salaryTables: [table.id],
      relatedRoles: [first.id],
      sources: [source.id],
      faq: [{ question: 'What does it pay?', answer: sentence('It pays ', token(figures[0] ?? '')) }],
      _status: 'published',
    },
    ...CREATE,
  });
  return { first, second, table, figures };
}

async function makePicture(payload: Payload) {
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b5c5e' } })
    .png()
    .toBuffer();
  return payload.create({
    collection: 'media',
    data: { alt: 'A plain field of green' },
    file: { data, mimetype: 'image/png', name: 'green.png', size: data.length },
    ...CREATE,
  });
}

/** A published article with everything that the reference article has, and a full role guide beside it. */
export async function makeGuide(payload: Payload) {
  const make = contentMaker({ payload });
  const pay = await makePay(payload);
  const picture = await makePicture(payload);
  const earlier = await make.article('published', {
    title: 'An earlier article',
    firstPublishedAt: '2026-01-01T09:00:00Z',
  });
  // Of another topic: it is nobody's neighbour.
  await make.article('published', { title: 'In between', firstPublishedAt: '2026-01-02T09:00:00Z' });
  const article = await make.article('published', {
    title: 'ML Engineer vs Data Scientist',
    topic: earlier.topic,
    hero: picture.id,
    roles: [pay.first.id, pay.second.id],
    related: [
      { relationTo: 'articles', value: earlier.id },
      { relationTo: 'roles', value: pay.first.id },
    ],
    corrections: [{ date: '2026-11-02', text: 'A figure was wrong.' }],
    body: body(
      'Two jobs, one field.',
      ...sentence(
        'A mid engineer earns ',
        token(pay.figures[2] ?? ''),
        linkTo('roles', pay.second.id, 'See the guide'),
      ).root.children,
      heading('What they earn'),
      block({
        blockType: 'salaryComparison',
        heading: 'UK salaries',
        table: pay.table.id,
        view: 'table-and-chart',
      }),
      block({
        blockType: 'faq',
        heading: 'Frequently asked questions',
        items: [
          {
            id: objectId(),
            question: 'Who earns more?',
            answer: sentence('The engineer: ', token(pay.figures[4] ?? '')),
          },
        ],
      }),
      block({
        blockType: 'callToAction',
        title: 'The role',
        label: 'Read the guide',
        target: 'document',
        document: { relationTo: 'roles', value: pay.second.id },
      }),
      block({ blockType: 'picture', media: picture.id, layout: 'column' }),
      block({ blockType: 'pullQuote', quote: 'Both ship.' }),
      block({ blockType: 'callout', tone: 'note', title: 'Note', body: bodyOf('Ranges overlap.') }),
      block({ blockType: 'code', language: 'python', code: 'print(1)' }),
      block({ blockType: 'newsletter' }),
      block({
        blockType: 'relatedContent',
        heading: 'Read next',
        documents: [{ relationTo: 'articles', value: earlier.id }],
      }),
    ),
  });
  return { ...pay, picture, earlier, article };
}
