import { parseComparisonPath } from '@rolebook/contract/comparison-address';
import { isExplorerView } from '@rolebook/contract/explorer-address';
import {
  rolePath,
  SITEMAP_PART_SIZE,
  SITEMAP_PATH,
  type SitemapSection,
  sitemapPartPath,
} from '@rolebook/contract/paths';
import { sensiblePairs } from '../published/sensible-pairs';
import type { DerivedPage, ListedArticle } from './derived-pages';
import type { Facts } from './facts';
import type { World } from './world';

/**
 * What each file of the sitemap is made of, so that it is renewed when that changes: its pages in the order of
 * `published/sitemap.ts` (articles as they were published, so that a new one changes the last part alone), and the
 * dates of figures, which are part of when a page last changed.
 */
export function sitemap(
  world: World,
  newestFirst: readonly ListedArticle[],
  ruled: ReadonlyMap<string, DerivedPage>,
): Map<string, string> {
  const pay = newest([...world.values()].filter(({ figure, table }) => figure || table));
  const files = new Map<string, string>();
  const put = (section: SitemapSection, lines: readonly string[]) => {
    for (let from = 0; from < lines.length; from += SITEMAP_PART_SIZE) {
      const part = lines.slice(from, from + SITEMAP_PART_SIZE);
      files.set(sitemapPartPath(section, from / SITEMAP_PART_SIZE + 1), [pay, ...part].join('\n'));
    }
  };
  const isListed = ({ path, indexed }: Facts) => path !== null && indexed;
  const lineOf = ({ path, updatedAt, card }: Facts) => `${path} ${updatedAt} ${card}`;

  const articles = newestFirst
    .flatMap(({ key }) => world.get(key) ?? [])
    .filter(isListed)
    .reverse();
  put('articles', articles.map(lineOf));
  const documents = [...world].filter(([key, facts]) => !key.startsWith('articles:') && isListed(facts));
  const isGuide = (key: string) => /^(roles|salary-tables):/.test(key);
  put(
    'guides',
    documents
      .filter(([key]) => isGuide(key))
      .map(([, facts]) => lineOf(facts))
      .sort(),
  );
  put('comparisons', comparisonLines(world, documents, lineOf));
  const lists = [...ruled]
    .filter(([path, { own }]) => own && !/\.(xml|txt)$/.test(path) && !isExplorerView(path))
    .map(([path]) => path);
  const published = articles.at(-1)?.article?.publishedAt ?? '';
  put(
    'pages',
    [
      published,
      ...documents.filter(([key]) => !isGuide(key)).map(([, facts]) => lineOf(facts)),
      ...lists,
    ].sort(),
  );
  files.set(SITEMAP_PATH, [...files].flat().join('\n'));
  return files;
}

/** A pair is listed as both of its guides are, and dated by the later of them. */
function comparisonLines(
  world: World,
  documents: readonly (readonly [string, Facts])[],
  lineOf: (facts: Facts) => string,
): string[] {
  const guides = documents.flatMap(([key, facts]) =>
    key.startsWith('roles:') && facts.path
      ? [{ id: key.slice('roles:'.length), path: facts.path, facts }]
      : [],
  );
  const lines = new Map(guides.map(({ path, facts }) => [path, lineOf(facts)]));
  const pairs = sensiblePairs(
    guides.map(({ id, path, facts: { role } }) => ({
      id,
      path,
      family: role?.family ?? null,
      related: role?.related ?? [],
    })),
    [...world.values()].flatMap(({ comparison }) => comparison ?? []),
  );
  return pairs.map((pair) =>
    [pair, ...(parseComparisonPath(pair) ?? []).map((slug) => lines.get(rolePath(slug)))].join(' '),
  );
}

const newest = (facts: readonly Facts[]) =>
  facts
    .map(({ updatedAt }) => updatedAt ?? '')
    .sort()
    .at(-1) ?? '';
