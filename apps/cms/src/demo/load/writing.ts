import { ARTICLES, ROLES } from '../content';
import { VERDICTS } from '../roles/verdicts';
import { PAGES } from '../site/pages';
import { AUTHORS, TOPICS } from '../site/people';
import { LexicalWriter } from '../writing/lexical';
import type { DemoArticle, DemoRole } from '../writing/passage';
import type { Loading } from './loading';

/** Pages of the demo have been there since the first article. */
const FIRST_DAY = '2026-05-01T09:00:00+01:00';

export async function loadPeople(loading: Loading): Promise<void> {
  for (const topic of TOPICS) {
    await loading.create('topics', topic.slug, { data: { ...topic, _status: 'published' } });
  }
  for (const { topics, ...author } of AUTHORS) {
    await loading.create('authors', author.slug, {
      data: { ...author, topics: loading.idsOf('topics', topics), _status: 'published' },
    });
  }
}

/**
 * Guides, articles and pages as empty drafts: they name one another in circles (a guide its tables, a table its roles,
 * a text its neighbours), so all must exist before any can be completed.
 */
export async function announceWriting(loading: Loading): Promise<void> {
  for (const { slug, title } of ROLES)
    await loading.create('roles', slug, { data: { slug, title }, draft: true });
  for (const { slug, title, state } of ARTICLES) {
    // The draft in review is the demo author's own, so that "my drafts" is not empty on their desk.
    const createdBy = state.kind === 'inReview' ? loading.deskMember('author') : null;
    await loading.create('articles', slug, { data: { slug, title, createdBy }, draft: true });
  }
  for (const { slug, title } of PAGES)
    await loading.create('pages', slug, { data: { slug, title }, draft: true });
}

export async function loadWriting(loading: Loading): Promise<void> {
  for (const role of ROLES) await loadRole(loading, role);
  for (const article of ARTICLES) await loadArticle(loading, article);
  for (const { first, second, verdict } of VERDICTS) {
    const key = `${first}-or-${second}`;
    await loading.create('comparisons', key, {
      data: {
        first: loading.idOf('roles', first),
        second: loading.idOf('roles', second),
        verdict: new LexicalWriter(`comparisons/${key}`, loading).prose(verdict),
        _status: 'published',
      },
    });
  }
  for (const { slug, title, description, body } of PAGES) {
    await loading.complete('pages', slug, {
      data: {
        title,
        body: new LexicalWriter(`pages/${slug}`, loading).body(body),
        seo: { description },
        firstPublishedAt: FIRST_DAY,
        _status: 'published',
      },
    });
  }
}

async function loadRole(loading: Loading, role: DemoRole): Promise<void> {
  const { slug, description, hero, dayToDay, ladder, tables, faq, relatedRoles, ...plain } = role;
  const writer = new LexicalWriter(`roles/${slug}`, loading);
  await loading.complete('roles', slug, {
    data: {
      ...mutable(plain),
      hero: loading.picture(hero),
      dayToDay: writer.body(dayToDay),
      ladder: ladder.map((step) => ({ ...step, level: loading.idOf('levels', step.level) })),
      salaryTables: loading.idsOf('salary-tables', tables),
      faq: writer.questions(faq),
      relatedRoles: loading.idsOf('roles', relatedRoles),
      seo: { description },
      _status: 'published',
    },
  });
}

async function loadArticle(loading: Loading, article: DemoArticle): Promise<void> {
  const { slug, state } = article;
  const data = {
    title: article.title,
    standfirst: article.standfirst,
    topic: loading.idOf('topics', article.topic),
    authors: loading.idsOf('authors', article.authors),
    hero: loading.picture(article.hero),
    roles: loading.idsOf('roles', article.roles),
    body: new LexicalWriter(`articles/${slug}`, loading).body(article.body),
    related: article.related.map((path) => ({
      relationTo: 'articles' as const,
      value: loading.idOf('articles', path.replace('/articles/', '')),
    })),
    seo: { description: article.description },
  };
  if (state.kind === 'published') {
    await loading.complete('articles', slug, {
      data: { ...data, firstPublishedAt: state.firstPublishedAt, _status: 'published' },
    });
    return;
  }
  await loading.complete('articles', slug, {
    data: { ...data, reviewState: 'ready-for-review' },
    draft: true,
  });
  if (state.kind === 'scheduled') await loading.schedule('articles', slug, new Date(state.publishAt));
}

/** Payload's types want arrays that may be changed. */
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;
const mutable = <Value>(value: Value): Mutable<Value> => structuredClone(value) as Mutable<Value>;
