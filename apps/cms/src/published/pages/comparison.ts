import { comparisonPath } from '@rolebook/contract/comparison-address';
import { COMPARE_PATH, rolePath } from '@rolebook/contract/paths';
import type { ComparedRole } from '@rolebook/contract/published/comparison-pages';
import type { ComparisonListPage, ComparisonPage } from '@rolebook/contract/published/page';
import type { SalaryTable } from '@rolebook/contract/published/salary';
import { compareByLevel, payGapOf } from '@rolebook/salary/compare-roles';
import { payGapText } from '@rolebook/salary/pay-gap-text';
import { pluralTitle } from '@rolebook/salary/plural-title';
import type { Where } from 'payload';
import { dayOf } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { Comparison, Role } from '../../payload-types';
import { referencesOf } from '../../renewal/used-in/references-of';
import { comparisonArticles } from '../comparison-articles';
import { comparisonPay } from '../comparison-pay';
import { lastSegment } from '../last-segment';
import { Library } from '../library';
import { ROLE_ARTICLES } from '../list-sizes';
import { listArticles, publishedIds } from '../listing';
import { Anchors } from '../rich-text/anchors';
import { proseOf } from '../rich-text/prose';
import { type Building, plainSeo } from './building';

const bySlug = (a: Role, b: Role) => (a.slug < b.slug ? -1 : 1);
const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }];

async function publishedRoles({ payload }: Building, ids: readonly string[]): Promise<Role[]> {
  const { docs } = await payload.db.find<Role>({
    collection: 'roles',
    where: { and: [{ id: { in: [...ids] } }, ...published] },
    pagination: false,
    limit: 2,
  });
  return docs.sort(bySlug);
}

/** The verdict on a pair, whichever role was named first; null while no editor wrote one. */
async function verdictOn({ payload }: Building, pair: readonly string[]): Promise<Comparison | null> {
  return payload.db.findOne<Comparison>({
    collection: 'comparisons',
    where: { and: [{ pair: { equals: [...pair].sort().join(' ') } }, ...published] },
  });
}

/** Two published guides side by side; null when one of them is not published. */
export async function comparisonOf(
  building: Building,
  roleIds: readonly string[],
): Promise<ComparisonPage | null> {
  return comparisonPage(building, roleIds, await verdictOn(building, roleIds));
}

/** The page on which a verdict stands, for previews: the verdict may be a draft, the guides are published. */
export const verdictPage = (building: Building, verdict: Comparison): Promise<ComparisonPage | null> =>
  comparisonPage(
    building,
    [idOf(verdict.first), idOf(verdict.second)].flatMap((id) => id ?? []),
    verdict,
  );

async function comparisonPage(
  building: Building,
  roleIds: readonly string[],
  verdict: Comparison | null,
): Promise<ComparisonPage | null> {
  const { payload, query } = building;
  const [first, second] = await publishedRoles(building, roleIds);
  if (!first || !second) return null;
  const listed = (id: string) => listArticles(query, { by: 'roles', id }, { limit: ROLE_ARTICLES });
  const articles = comparisonArticles((await listed(first.id)).ids, (await listed(second.id)).ids);
  const ladders = [first, second].flatMap(({ ladder }) => ladder ?? []);
  const library = await Library.read(payload, query, {
    references: verdict ? referencesOf('comparisons', verdict) : [],
    ladders: [first.id, second.id],
    cards: { articles, levels: ladders.flatMap(({ level }) => idOf(level) ?? []) },
  });
  const pay = comparisonPay(library, first, second);
  const title = `${first.title} or ${second.title}?`;
  const statement = statementOf(pay, first, second);
  return {
    kind: 'comparison',
    id: verdict?.id ?? comparisonPath(first.slug, second.slug),
    path: comparisonPath(first.slug, second.slug),
    title,
    seo: plainSeo(
      `${first.title} vs ${second.title}: pay, skills and ladder`,
      `${statement} Pay by level, skills, career ladders and routes in, side by side.`,
    ),
    roles: [comparedRole(first, library), comparedRole(second, library)],
    pay,
    statement,
    verdict: verdict ? proseOf(verdict.verdict, library, new Anchors()) : [],
    articles: library.teasers('articles', articles),
  };
}

function comparedRole(role: Role, library: Library): ComparedRole {
  return {
    slug: role.slug,
    title: role.title,
    path: rolePath(role.slug),
    family: role.family || null,
    summary: role.summary,
    skills: (role.skills ?? []).map(({ name, kind, need, note }) => ({
      name,
      kind,
      need,
      note: note || null,
    })),
    tools: role.tools ?? [],
    routesIn: (role.routesIn ?? []).map(({ title, text }) => ({ title, text })),
    ladder: (role.ladder ?? []).flatMap(({ level, title, whatChanges }) => {
      const step = library.card('levels', idOf(level));
      if (!step) return [];
      const figure = library.ladderFigure(role.id, ({ levelId }) => levelId === idOf(level));
      return [{ level: step, title, whatChanges, figure }];
    }),
    lastReviewedOn: role.lastReviewedOn ? dayOf(role.lastReviewedOn) : null,
  };
}

/** Computed, never typed: it follows the figures. */
function statementOf(pay: SalaryTable | null, first: Role, second: Role): string {
  const figures = (slug: string) =>
    (pay?.cells ?? []).flatMap(({ role, figure }) =>
      role === slug && figure ? [{ ...figure, level: figure.level.slug, region: figure.region.slug }] : [],
    );
  const gap = payGapOf(compareByLevel(pay?.levels ?? [], figures(first.slug), figures(second.slug)));
  return payGapText(gap, pluralTitle(first.title), pluralTitle(second.title));
}

/** Where two roles are chosen, and the pairs that an editor gave a verdict on. */
export async function comparisonListPage({ payload, query }: Building): Promise<ComparisonListPage> {
  const ids = await publishedIds(query, 'roles');
  const verdicts = await query<{ first: string; second: string }>(
    `select facts->'comparison'->>'first' as first, facts->'comparison'->>'second' as second
     from rolebook.announced where collection = 'comparisons' order by document_id`,
  );
  const library = await Library.read(payload, query, { references: [], cards: { roles: ids } });
  const title = 'Compare two roles';
  return {
    kind: 'comparison-list',
    id: COMPARE_PATH,
    path: COMPARE_PATH,
    title,
    seo: plainSeo(
      title,
      'Pay by level, skills, career ladders and routes in of any two roles, side by side.',
    ),
    roles: library.some('roles', ids).map(({ slug, title: name, family }) => ({ slug, title: name, family })),
    verdicts: verdicts.flatMap(({ first, second }) => {
      const [a, b] = library
        .some('roles', idsOf([first, second]))
        .sort((one, other) => (one.slug < other.slug ? -1 : 1));
      if (!a || !b) return [];
      const path = comparisonPath(lastSegment(a.path), lastSegment(b.path));
      return [{ path, first: a.title, second: b.title }];
    }),
  };
}
