import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds';
import { product } from './product';
import { type PageWeight, weighPage } from './weigh-page';

/** Most bytes of HTML, as sent before packing. One that shrinks below two thirds of it asks for a tighter one. */
const HTML: Readonly<Record<string, number>> = {
  home: 42_000,
  article: 55_000,
  'list of articles': 24_000,
  topic: 15_000,
  'list of guides': 15_000,
  // The journeys give its figures a longer past; the demo's guide keeps the article's 60 kB.
  'role guide': 68_000,
  'list of authors': 12_000,
  author: 19_000,
  salaries: 21_000,
  'salary table': 29_000,
  'list of comparisons': 12_000,
  comparison: 46_000,
  search: 16_000,
  'search without results': 6_000,
  policy: 15_000,
  'corrections log': 12_000,
  contact: 8_000,
  'report of an error': 8_000,
  complaint: 8_000,
  newsletter: 10_500,
  'link of a mail': 6_000,
  'no such page': 4_500,
};

/** For every page, packed. The first three are those of the article in docs/budgets of the house: 12, 4 and 70 kB. */
const MOST = { cssGzip: 15_000, scriptGzip: 4_000, fonts: 70_000, htmlGzip: 15_000 } as const;
/** The article keeps to its own, which are what a reader on a cheap phone waits for. */
const ARTICLE_MOST = { html: 60_000, htmlGzip: 12_000, cssGzip: 12_000, scriptGzip: 4_000, fonts: 70_000 };
const ARTICLE_IN_ALL = 100_000;
/** What is the same on every page must not be recorded as heavier than it is either. */
const LEAST = { cssGzip: 7_000, scriptGzip: 1_200, fonts: 50_000 } as const;

function faultsOf(kind: string, weight: PageWeight): string[] {
  const most = HTML[kind] ?? 0;
  const faults = weight.foreign.map((address) => `${kind} loads ${address} from another site`);
  if (weight.html > most) faults.push(`${kind}: ${weight.html} bytes of HTML, ${most} allowed`);
  if (weight.html < (most * 2) / 3)
    faults.push(`${kind}: ${weight.html} bytes of HTML. Tighten its ${most} in weight.spec.ts`);
  for (const [part, bytes] of Object.entries(kind === 'article' ? ARTICLE_MOST : MOST)) {
    const measured = weight[part as keyof typeof MOST];
    if (measured > bytes) faults.push(`${kind}: ${part} ${measured}, ${bytes} allowed`);
  }
  for (const [part, bytes] of Object.entries(LEAST)) {
    const measured = weight[part as keyof typeof LEAST];
    if (measured < bytes) faults.push(`${kind}: ${part} ${measured}. Tighten the bounds in weight.spec.ts`);
  }
  return faults;
}

test('no kind of page weighs more than it may, or so much less that the bound says nothing', async () => {
  const faults: string[] = [];
  for (const [kind, path] of Object.entries(PAGE_KINDS)) {
    const weight = await weighPage(product.site, path);
    faults.push(...faultsOf(kind, weight));
    if (kind === 'article') {
      const { htmlGzip, cssGzip, scriptGzip, fonts } = weight;
      const all = htmlGzip + cssGzip + scriptGzip + fonts;
      if (all > ARTICLE_IN_ALL) faults.push(`article: ${all} bytes in all, ${ARTICLE_IN_ALL} allowed`);
    }
  }
  expect(faults).toEqual([]);
});
