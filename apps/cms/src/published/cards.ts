import type { AuthorCard } from '@rolebook/contract/published/page-parts';
import type { Level, RegionAdjustment, Source } from '@rolebook/contract/published/salary';
import type { TopicRef } from '@rolebook/contract/published/teaser';
import type { Query } from '../database/query';
import { arrayOf, DAY, INSTANT, LEVEL_JSON, SOURCE_JSON } from './figures';

/** What a page shows of documents that are not its own: cards, labels, addresses. All published. */
export interface CardOf {
  articles: {
    path: string;
    title: string;
    standfirst: string;
    heroId: string | null;
    wordCount: number;
    publishedAt: string;
    topic: TopicRef | null;
    authors: { slug: string; name: string; path: string }[];
  };
  roles: {
    path: string;
    slug: string;
    title: string;
    summary: string;
    family: string | null;
    heroId: string | null;
  };
  'salary-tables': { path: string | null; title: string; description: string | null };
  topics: TopicRef & { description: string };
  authors: Omit<AuthorCard, 'portrait' | 'initials'> & { portraitId: string | null };
  pages: { path: string; title: string };
  levels: Level;
  regions: { slug: string; name: string };
  'region-adjustments': RegionAdjustment;
  sources: Source;
}
export type CardCollection = keyof CardOf;
export type Wishes = Readonly<Record<CardCollection, ReadonlySet<string>>>;

export const noWishes = (): Record<CardCollection, Set<string>> => ({
  articles: new Set(),
  roles: new Set(),
  'salary-tables': new Set(),
  topics: new Set(),
  authors: new Set(),
  pages: new Set(),
  levels: new Set(),
  regions: new Set(),
  'region-adjustments': new Set(),
  sources: new Set(),
});

const REGION = (alias: string) => `jsonb_build_object('slug', ${alias}.slug, 'name', ${alias}.name)`;
const TOPIC = `jsonb_build_object('slug', topic.slug, 'name', topic.name, 'accent', topic.accent, 'path', topic_page.path)`;

/** `announced` holds what is published and nothing else: what is not in it has no card. */
const page = (collection: string, table: string, alias: string) =>
  `rolebook.announced announced join ${table} ${alias} on ${alias}.id = announced.document_id::uuid
   where announced.collection = '${collection}' and announced.document_id = any`;

// `offset 0` has PostgreSQL begin with the two authors of an article instead of with every author there is.
const SELECT: Readonly<Record<CardCollection, string>> = {
  articles: `select article.id::text as id, jsonb_build_object(
      'path', announced.path, 'title', article.title, 'standfirst', article.standfirst, 'heroId', article.hero_id,
      'wordCount', coalesce(article.word_count, 0), 'publishedAt', ${INSTANT('article.first_published_at')},
      'topic', (select ${TOPIC} from topics topic join rolebook.announced topic_page
          on topic_page.collection = 'topics' and topic_page.document_id = topic.id::text where topic.id = article.topic_id),
      'authors', (select coalesce(jsonb_agg(jsonb_build_object('slug', author.slug, 'name', author.name,
          'path', author_page.path) order by rel."order"), '[]')
        from (select authors_id, "order" from articles_rels
          where parent_id = article.id and path = 'authors' offset 0) rel
        join authors author on author.id = rel.authors_id
        join rolebook.announced author_page
          on author_page.collection = 'authors' and author_page.document_id = author.id::text)) as card
    from ${page('articles', 'articles', 'article')}`,
  roles: `select role.id::text, jsonb_build_object('path', announced.path, 'slug', role.slug, 'title', role.title,
      'summary', role.summary, 'family', role.family, 'heroId', role.hero_id) from ${page('roles', 'roles', 'role')}`,
  'salary-tables': `select pay.id::text, jsonb_build_object('path', announced.path, 'title', pay.caption,
      'description', pay.seo_description) from ${page('salary-tables', 'salary_tables', 'pay')}`,
  topics: `select topic.id::text, jsonb_build_object('path', announced.path, 'slug', topic.slug, 'name', topic.name,
      'accent', topic.accent, 'description', topic.description) from ${page('topics', 'topics', 'topic')}`,
  authors: `select author.id::text, jsonb_build_object('path', announced.path, 'slug', author.slug, 'name', author.name,
      'jobTitle', author.job_title, 'organisation', author.organisation, 'bio', author.bio,
      'portraitId', author.portrait_id,
      'sameAs', (select coalesce(jsonb_agg(profile.url order by profile._order), '[]')
        from authors_same_as profile where profile._parent_id = author.id)) from ${page('authors', 'authors', 'author')}`,
  pages: `select info.id::text, jsonb_build_object('path', announced.path, 'title', info.title)
    from ${page('pages', 'pages', 'info')}`,
  levels: `select level.id::text, ${LEVEL_JSON} from ${page('levels', 'levels', 'level')}`,
  regions: `select region.id::text, ${REGION('region')} from ${page('regions', 'regions', 'region')}`,
  'region-adjustments': `select adjustment.id::text, jsonb_build_object('base', (select ${REGION('base')} from regions base
        where base.id = adjustment.base_id), 'target', (select ${REGION('target')} from regions target
        where target.id = adjustment.target_id), 'factorMinPercent', adjustment.factor_min_percent,
      'factorMaxPercent', adjustment.factor_max_percent, 'asOf', ${DAY('adjustment.as_of')},
      'source', (select ${SOURCE_JSON} from sources source
        where source.id = adjustment.source_id and source.deleted_at is null))
    from ${page('region-adjustments', 'region_adjustments', 'adjustment')}`,
  sources: `select source.id::text, ${SOURCE_JSON} from ${page('sources', 'sources', 'source')}`,
};

/** Cards by collection and id, all in one statement. */
export class Cards {
  private constructor(private readonly cards: ReadonlyMap<string, unknown>) {}

  static async read(query: Query, wishes: Wishes): Promise<Cards> {
    const wanted = (Object.keys(SELECT) as CardCollection[]).filter(
      (collection) => wishes[collection].size > 0,
    );
    if (wanted.length === 0) return new Cards(new Map());
    const parts = wanted.map(
      (collection, index) =>
        `select '${collection}' as collection, * from (${SELECT[collection]}($${index + 1}::text[])) part`,
    );
    const rows = await query<{ collection: string; id: string; card: unknown }>(
      // The first part names the columns.
      `select collection, id, card from (${parts.join(' union all ')}) cards(collection, id, card)`,
      wanted.map((collection) => arrayOf(wishes[collection])),
    );
    return new Cards(new Map(rows.map(({ collection, id, card }) => [`${collection}:${id}`, card])));
  }

  /** Null when it is not published. */
  get<Collection extends CardCollection>(
    collection: Collection,
    id: string | null,
  ): CardOf[Collection] | null {
    return (this.cards.get(`${collection}:${id}`) as CardOf[Collection] | undefined) ?? null;
  }

  some<Collection extends CardCollection>(
    collection: Collection,
    ids: readonly string[],
  ): CardOf[Collection][] {
    return ids.flatMap((id) => this.get(collection, id) ?? []);
  }
}
