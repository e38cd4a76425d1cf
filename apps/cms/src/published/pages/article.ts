import { articlePath } from '@rolebook/contract/paths';
import type { ArticlePage } from '@rolebook/contract/published/page';
import { countWords } from '../../editor/count-words';
import { dayOf } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { Article } from '../../payload-types';
import { referencesOf } from '../../renewal/used-in/references-of';
import { figureCorrections, newestFirst } from '../figure-corrections';
import { Library } from '../library';
import { neighboursOf } from '../listing';
import { readingMinutes } from '../reading-time';
import { relatedTo } from '../related';
import { bodyOf, contentsOf } from '../rich-text/body';
import { readersUpdate, shownTables, unpinned } from '../updated';
import { type Building, instant, seoOf } from './building';

/** @throws Error naming what is missing: an article without a published topic or author cannot be shown */
export async function articlePage({ payload, query }: Building, article: Article): Promise<ArticlePage> {
  const neighbours = await neighboursOf(query, article.id);
  const picked = (article.related ?? []).flatMap(({ relationTo, value }) => {
    const id = idOf(value);
    return id ? [{ collection: relationTo, id }] : [];
  });
  const derived = relatedTo(neighbours).map((id) => ({ collection: 'articles' as const, id }));
  const related = picked.length > 0 ? picked : derived;
  const nearest = [neighbours.olderInTopic[0], neighbours.newerInTopic[0]].flatMap((id) => id ?? []);
  const references = referencesOf('articles', article);
  const library = await Library.read(payload, query, {
    references,
    cards: { articles: [...nearest, ...derived.map(({ id }) => id)] },
  });

  const topic = library.card('topics', idOf(article.topic));
  const authors = idsOf(article.authors).flatMap((id) => library.author(id) ?? []);
  if (!topic) throw new Error(`Article ${article.id}: its topic is not published.`);
  if (authors.length === 0) throw new Error(`Article ${article.id}: none of its authors is published.`);
  const { description: _description, ...topicRef } = topic;
  const corrections = newestFirst([
    ...(article.corrections ?? []).map(({ date, text }) => ({ date: dayOf(date), text })),
    ...(await figureCorrections(query, 'articles', article.id)),
  ]);
  const body = bodyOf(article.body, library);
  const wordCount = article.wordCount ?? countWords(article.body);
  return {
    kind: 'article',
    id: article.id,
    path: articlePath(article.slug),
    title: article.title,
    seo: seoOf(
      article.seo,
      { title: article.title, description: article.standfirst, hero: article.hero },
      library,
    ),
    standfirst: article.standfirst,
    topic: topicRef,
    hero: library.picture(idOf(article.hero)),
    heroCredit: article.heroCredit || null,
    authors,
    firstPublishedAt: instant(article.firstPublishedAt ?? article.createdAt),
    updatedAt: readersUpdate({
      firstPublishedAt: article.firstPublishedAt,
      editedAt: article.contentUpdatedAt,
      history: library.history(shownTables(references), null, unpinned(article.body)),
      corrections,
    }),
    readingMinutes: readingMinutes(wordCount),
    wordCount,
    contents: contentsOf(body),
    body,
    corrections,
    roles: library
      .some('roles', idsOf(article.roles))
      .map(({ slug, title, path }) => ({ slug, title, path })),
    related: related.flatMap(({ collection, id }) => library.teaser(collection, id) ?? []),
    previous: library.teaser('articles', neighbours.olderInTopic[0] ?? null),
    next: library.teaser('articles', neighbours.newerInTopic[0] ?? null),
  };
}
