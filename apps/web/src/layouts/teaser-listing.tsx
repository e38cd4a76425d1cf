import { listPagePath } from '@rolebook/contract/paths';
import type { Teaser as TeaserContent } from '@rolebook/contract/published/teaser';
import type { ReactNode } from 'react';
import { Pager } from '../components/pager/pager';
import { Teaser } from '../components/teaser/teaser';

interface TeaserListingProps {
  readonly listing: {
    readonly items: readonly TeaserContent[];
    readonly page: number;
    readonly pages: number;
  };
  /** Path of the list's first page. */
  readonly listPath: string;
  readonly labelShown?: boolean;
  readonly empty: ReactNode;
}

/** Twelve pieces, newest first, and the way to the older ones. */
export function TeaserListing({ listing, listPath, labelShown = true, empty }: TeaserListingProps) {
  if (listing.items.length === 0) return empty;
  return (
    <>
      <ul className="index-page-list" aria-label="Articles">
        {listing.items.map((teaser, index) => (
          <li key={teaser.path}>
            <Teaser
              teaser={teaser}
              variant="row"
              headingLevel={2}
              labelShown={labelShown}
              loading={index === 0 ? 'eager' : 'lazy'}
            />
          </li>
        ))}
      </ul>
      <Pager hrefOf={(page) => listPagePath(listPath, page)} page={listing.page} pages={listing.pages} />
    </>
  );
}
