import { createHash } from 'node:crypto';
import type { PublishedPage } from '@rolebook/contract/published/page';
import type { Site } from '@rolebook/contract/published/site';
import { type SocialPicture, socialPictureOf } from './social-picture';

/** Part of every address: raise it when the drawing changes, and nobody keeps an old one. */
const DRAWING = 1;

/** Names a picture by what is on it. */
export const pictureHash = (picture: SocialPicture): string =>
  createHash('sha256')
    .update(JSON.stringify([DRAWING, picture]))
    .digest('hex')
    .slice(0, 16);

/** Where the picture of a page is. The address changes with what is on it, so it may be kept for ever. */
export function socialPicturePath(page: PublishedPage, site: Site): string {
  const name = page.path === '/' ? '/home' : page.path;
  return `/social/${pictureHash(socialPictureOf(page, site))}${name}.png`;
}

/** The page whose picture is asked for; null when the address is none of ours. */
export function pageOfPicture(segments: readonly string[]): string | null {
  const path = `/${segments.join('/')}`;
  if (!path.endsWith('.png')) return null;
  const page = path.slice(0, -'.png'.length);
  return page === '/home' ? '/' : page;
}
