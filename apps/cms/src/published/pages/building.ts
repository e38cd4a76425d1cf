import type { Seo } from '@rolebook/contract/published/page-parts';
import type { Payload } from 'payload';
import type { Query } from '../../database/query';
import { idOf } from '../../fields/id-of';
import type { Library } from '../library';

/** What every page is built with. */
export interface Building {
  readonly payload: Payload;
  readonly query: Query;
}

interface StoredSeo {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly picture?: unknown;
  readonly noindex?: boolean | null;
}

/** What search engines and cards get, with the page's own words where the editor gave none. */
export function seoOf(
  seo: StoredSeo | null | undefined,
  own: { readonly title: string; readonly description: string; readonly hero?: unknown },
  library: Library,
): Seo {
  return {
    title: seo?.title || own.title,
    description: seo?.description || own.description,
    picture: library.picture(idOf(seo?.picture)) ?? library.picture(idOf(own.hero)),
    pictureChosen: library.picture(idOf(seo?.picture)) !== null,
    noindex: seo?.noindex === true,
  };
}

/** The same for pages that exist by rule. */
export const plainSeo = (title: string, description: string): Seo => ({
  title,
  description,
  picture: null,
  pictureChosen: false,
  noindex: false,
});

export const instant = (value: string | Date | null | undefined): string =>
  (value ? new Date(value) : new Date(0)).toISOString();
