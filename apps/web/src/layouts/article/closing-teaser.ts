import type { ArticlePage } from '@rolebook/contract/published/page';
import type { Teaser } from '@rolebook/contract/published/teaser';

/**
 * What the closing card of an article leads to: a guide that was picked, else the guide of the article's first role,
 * else the first related piece; null when there is none.
 */
export function closingTeaserOf(page: Pick<ArticlePage, 'related' | 'roles'>): Teaser | null {
  const picked = page.related.find((teaser) => teaser.kind === 'role-guide');
  if (picked) return picked;
  for (const role of page.roles) {
    if (role.path) return guideTeaser(role.title, role.path);
  }
  return page.related[0] ?? null;
}

function guideTeaser(title: string, path: string): Teaser {
  return {
    kind: 'role-guide',
    path,
    title: `${title}: the role guide`,
    summary: 'What it pays at each level, the skills it asks for, the ways in and who is hiring.',
    topic: null,
    picture: null,
    authors: [],
    publishedAt: null,
    readingMinutes: null,
  };
}
