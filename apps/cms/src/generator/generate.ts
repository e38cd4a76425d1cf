import { slugOf } from '@rolebook/contract/slug';
import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { inTransaction, type Query, queryOn } from '../database/query';
import { LexicalWriter } from '../demo/writing/lexical';
import { countWords } from '../editor/count-words';
import { reconcile } from '../renewal/reconcile';
import { countTerms } from '../search/term-keeper';
import { Chance, idOfName } from './chance';
import { type Foundations, layFoundations } from './foundations';
import { type InsertedDocument, insertDocuments } from './insert-documents';
import { FAMILIES, ROLE_TITLES, SKILLS, TOOLS } from './words';
import { type Subject, writeArticle, writeGuide } from './writing';

export interface Amounts {
  readonly articles: number;
  /** At most a thousand. */
  readonly roles: number;
}

/** Documents written at a time. */
const CHUNK = 250;
/** The newest article is of this moment, and the others go back from it. */
const LAST_MOMENT = Date.parse('2026-11-20T08:00:00Z');
const HOURS_APART = 5;

interface GeneratedRole {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

/** Published at: the n-th article, counted from the newest. */
const momentOf = (number: number) => new Date(LAST_MOMENT - number * HOURS_APART * 3_600_000).toISOString();

/**
 * Fills a database with guides, their figures and articles, the same in every run. What is there stays, and what an
 * earlier run made is not made again: a larger number adds the difference. Everything is announced as if it had been
 * saved at the desk: addresses, used-in, search rows, outbox.
 * @param report is told each part before it begins
 */
export async function generate(
  payload: Payload,
  pool: Pool,
  { articles, roles }: Amounts,
  report: (part: string) => void = () => {},
): Promise<void> {
  if (roles > ROLE_TITLES.length) throw new Error(`There are words for ${ROLE_TITLES.length} roles at most.`);
  if (articles > 0 && roles === 0) throw new Error('Articles are about roles: ask for at least one role.');
  report('topics, authors, levels');
  const foundations = await layFoundations(payload);
  const all = ROLE_TITLES.slice(0, roles).map(roleOf);
  const query = queryOn(pool);
  report(`${roles} role guides and their figures`);
  for (const role of await unmade(query, 'roles', all)) await makeGuide(payload, role, all, foundations);
  await inChunks(await unmade(query, 'salary_figures', figuresOf(all, foundations)), (chunk) =>
    inTransaction(pool, (sql) =>
      insertDocuments(
        sql,
        'salary_figures',
        chunk.map((figure) => figureRow(figure, foundations)),
      ),
    ),
  );
  report(`${articles} articles`);
  const numbers = Array.from({ length: articles }, (_, number) => ({ id: articleId(number), number }));
  await inChunks(await unmade(query, 'articles', numbers), (chunk) =>
    inTransaction(pool, (sql) =>
      insertDocuments(
        sql,
        'articles',
        chunk.map(({ number }) => articleRow(number, all, foundations)),
      ),
    ),
  );
  await query('analyze');
  report('addresses, used-in, search');
  while ((await reconcile(payload, pool)) > 0) report('  …');
  await inTransaction(pool, countTerms);
  await query('analyze');
}

async function inChunks<Item>(items: readonly Item[], work: (chunk: readonly Item[]) => Promise<void>) {
  for (let at = 0; at < items.length; at += CHUNK) await work(items.slice(at, at + CHUNK));
}

async function unmade<Item extends { readonly id: string }>(
  query: Query,
  table: string,
  items: readonly Item[],
) {
  const rows = await query<{ id: string }>(
    `select id::text as id from public."${table}" where id = any($1::uuid[])`,
    [items.map(({ id }) => id)],
  );
  const made = new Set(rows.map(({ id }) => id));
  return items.filter(({ id }) => !made.has(id));
}

const roleOf = (title: string): GeneratedRole => ({
  id: idOfName(`role ${title}`),
  title,
  slug: `${slugOf(title)}-guide`,
});
const articleId = (number: number) => idOfName(`article ${number}`);

/** By the adapter: it knows the tables of a guide's lists. */
async function makeGuide(
  payload: Payload,
  { id, title, slug }: GeneratedRole,
  all: readonly GeneratedRole[],
  { levels }: Foundations,
) {
  const { summary, dayToDay, questions, chance } = writeGuide(title, chanceOther(title, all).title);
  const writer = new LexicalWriter(`generated ${slug}`, NO_REFERENCES);
  const moment = new Date(LAST_MOMENT - chance.whole(1, 900) * 24 * 3_600_000).toISOString();
  const rowId = (what: string) => idOfName(`${slug} ${what}`);
  const data = {
    title,
    slug,
    summary,
    family: chance.pick(FAMILIES),
    dayToDay: writer.body(dayToDay),
    alternativeTitles: [`${title} (contract)`],
    hiddenTitles: [title.replace(/e/, '')],
    skills: chance.several(SKILLS, 5).map((name, index) => ({
      id: rowId(`skill ${index}`),
      name,
      kind: 'technical',
      need: index < 3 ? 'required' : 'useful',
    })),
    tools: chance.several(TOOLS, 4),
    ladder: levels.map(({ id: level, name }) => ({
      id: rowId(`step ${name}`),
      level,
      title: `${name} ${title}`,
      whatChanges: 'More of the work is choosing what to do, and less of it is being told.',
    })),
    // Guides that exist already: it is made after those.
    relatedRoles: chance
      .several(
        all.slice(
          0,
          all.findIndex((other) => other.id === id),
        ),
        3,
      )
      .map((other) => other.id),
    faq: writer.questions(questions),
    lastReviewedOn: moment,
    firstPublishedAt: moment,
    createdAt: moment,
    updatedAt: moment,
    _status: 'published',
  };
  await payload.db.create({ collection: 'roles', customID: id, data: { id, ...data }, returning: false });
  await payload.db.createVersion({
    collectionSlug: 'roles',
    parent: id,
    versionData: data,
    autosave: false,
    createdAt: moment,
    updatedAt: moment,
    returning: false,
  });
}

const chanceOther = (title: string, all: readonly GeneratedRole[]): GeneratedRole =>
  new Chance(`other than ${title}`).pick(all);

const NO_REFERENCES = {
  figure: missing,
  table: missing,
  picture: missing,
  document: () => null,
};
function missing(name: string): never {
  throw new Error(`Generated guides name nothing, but this one names ${name}.`);
}

interface GeneratedFigure {
  readonly id: string;
  readonly role: GeneratedRole;
  readonly level: Foundations['levels'][number];
  readonly step: number;
}

const figureId = (role: GeneratedRole, level: string) => idOfName(`figure ${role.title} ${level}`);

const figuresOf = (roles: readonly GeneratedRole[], { levels }: Foundations): GeneratedFigure[] =>
  roles.flatMap((role) =>
    levels.map((level, step) => ({ id: figureId(role, level.name), role, level, step })),
  );

function figureRow(
  { id, role, level, step }: GeneratedFigure,
  { base, source }: Foundations,
): InsertedDocument {
  const chance = new Chance(`figure ${role.title}`);
  const min = (chance.whole(28, 44) + step * 18) * 1_000;
  const moment = '2026-10-01T00:00:00.000Z';
  return {
    columns: {
      id,
      label: `${role.title}, ${level.name}, ${base.name} (base, a year)`,
      role_id: role.id,
      level_id: level.id,
      region_id: base.id,
      currency: 'GBP',
      period: 'year',
      component: 'base',
      employment: 'permanent',
      statistic: 'editorial-range',
      min,
      max: min + chance.whole(10, 18) * 1_000,
      open_above: false,
      variable: false,
      as_of: moment,
      valid_from: moment,
      confidence: 'medium',
      created_at: moment,
      updated_at: moment,
      _status: 'published',
    },
    relations: [{ path: 'sources', column: 'sources_id', ids: [source] }],
  };
}

function articleRow(
  number: number,
  roles: readonly GeneratedRole[],
  foundations: Foundations,
): InsertedDocument {
  const chance = new Chance(`relations of article ${number}`);
  const [role, other] = chance.several(roles, 2);
  if (!role) throw new Error('An article needs a role.');
  const subject: Subject = {
    role: role.title,
    other: (other ?? role).title,
    guide: `/roles/${role.slug}`,
    figures: chance.whole(1, 2) === 1 ? [figureId(role, 'Mid')] : [],
  };
  const { slug, title, standfirst, body } = writeArticle(number, subject);
  const tree = new LexicalWriter(`generated article ${number}`, {
    ...NO_REFERENCES,
    figure: (id) => id,
    document: () => ({ relationTo: 'roles', value: role.id }),
  }).body(body);
  const moment = momentOf(number);
  return {
    columns: {
      id: articleId(number),
      title,
      standfirst,
      slug,
      body: tree,
      seo_noindex: false,
      review_state: 'drafting',
      topic_id: chance.pick(foundations.topics),
      first_published_at: moment,
      word_count: countWords(tree),
      created_at: moment,
      updated_at: moment,
      _status: 'published',
    },
    relations: [
      { path: 'authors', column: 'authors_id', ids: chance.several(foundations.authors, chance.whole(1, 2)) },
      {
        path: 'roles',
        column: 'roles_id',
        ids: [role, other].flatMap((one) => one?.id ?? []).slice(0, chance.whole(1, 2)),
      },
    ],
  };
}
