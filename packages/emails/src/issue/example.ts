import type { FigureChange, IssueContent } from '@rolebook/contract/published/issue';
import type { Picture } from '@rolebook/contract/published/picture';
import type { Teaser } from '@rolebook/contract/published/teaser';
import type { IssueFoot } from './foot';

/** An issue with every kind of section: what tests and screenshots draw. */

const rendition = (width: number) => ({
  url: `/media/ranges-${width}.webp`,
  width,
  height: (width * 9) / 16,
});
const picture: Picture = {
  alt: 'Bars of different lengths on one axis, the longest in teal',
  width: 1600,
  height: 900,
  focalPoint: { x: 50, y: 50 },
  avif: [],
  webp: [rendition(800)],
  fallback: { url: '/media/ranges-1200.jpg', width: 1200, height: 675 },
  crops: { wide: { url: '/media/ranges-wide.jpg', width: 1200, height: 675 }, standard: null, square: null },
};

const article = (slug: string, title: string, summary: string): Teaser => ({
  kind: 'article',
  path: `/articles/${slug}`,
  title,
  summary,
  topic: { slug: 'pay', name: 'Pay', path: '/topics/pay', accent: 'teal' },
  picture,
  authors: [{ slug: 'ada', name: 'Ada Marsh', path: '/authors/ada' }],
  publishedAt: '2026-11-20T09:00:00.000Z',
  readingMinutes: 8,
});

const change = (id: string, role: string, more: Partial<FigureChange> = {}): FigureChange => ({
  figure: {
    id,
    role: { slug: 'ml-engineer', title: role, path: '/roles/ml-engineer' },
    level: { slug: 'senior', name: 'Senior', rank: 3, band: { from: 5, to: null }, bandNote: null },
    region: { slug: 'london', name: 'London' },
    currency: 'GBP',
    period: 'year',
    component: 'base',
    employment: 'permanent',
    statistic: 'editorial-range',
    min: 80_000,
    max: 112_500,
    openAbove: false,
    median: null,
    sampleSize: null,
    variable: false,
    asOf: '2026-11-01',
    validFrom: '2026-11-01',
    validTo: null,
    reviewBy: null,
    confidence: 'high',
    note: null,
    sources: [],
  },
  before: { min: 75_000, max: 110_000, openAbove: false, asOf: '2026-05-01' },
  reason: 'new-data',
  note: null,
  ...more,
});

export const exampleContent: IssueContent = {
  subject: 'Two ranges moved, and why the small print matters',
  preheader: 'Senior ML engineers gained at both ends. One figure was wrong, and is put right.',
  introduction: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'A quiet week for hiring, but not for pay. The senior range is now ' },
        {
          type: 'salary-figure',
          figure: change('a', 'ML Engineer').figure,
          part: 'range',
          form: 'short',
          pinnedOn: null,
        },
        { type: 'text', text: '; what changed, and what did not, is below. ' },
        {
          type: 'link',
          href: '/about/editorial-policy',
          newTab: false,
          children: [{ type: 'text', text: 'How we keep figures' }],
        },
        { type: 'text', text: ' says where they come from.' },
      ],
    },
  ],
  sections: [
    {
      type: 'reading',
      heading: 'New this week',
      items: [
        article(
          'how-to-read-a-range',
          'How to read a salary range',
          'A range is two numbers and five decisions.',
        ),
        article(
          'take-home-tests',
          'What a take-home test is really testing',
          'Less code than you think, more judgement.',
        ),
      ],
    },
    {
      type: 'figures',
      heading: 'Figures that moved',
      changes: [
        change('a', 'ML Engineer'),
        change('b', 'Data Scientist', { reason: 'correction', note: 'The upper end was mistyped' }),
      ],
    },
    {
      type: 'text',
      heading: 'One more thing',
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'Tell us what to look at next: just answer this mail.' }],
        },
        {
          type: 'list',
          ordered: false,
          items: [
            { children: [{ type: 'text', text: 'a role that has no guide yet' }], nested: null },
            { children: [{ type: 'text', text: 'a figure that you do not believe' }], nested: null },
          ],
        },
      ],
    },
  ],
};

export const exampleFoot: IssueFoot = {
  sender: {
    siteName: 'Rolebook',
    siteUrl: 'https://rolebook.example',
    legalLine:
      'Rolebook Ltd, company 01234567, registered in England and Wales, 1 Paper Street, London N1 1AA',
  },
  purposeLabel: 'The weekly briefing',
  contactEmail: 'hello@rolebook.example',
  unsubscribeUrl: 'https://rolebook.example/newsletter/unsubscribe?token=abc&x=1',
  preferencesUrl: 'https://rolebook.example/newsletter/preferences?token=def',
  archiveUrl: 'https://rolebook.example/newsletter/issues/two-ranges-moved',
};
