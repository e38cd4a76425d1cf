import { SEARCH_PATH } from '@rolebook/contract/paths';
import { SEARCH_LIMITS } from '@rolebook/contract/published/search';
import type { Site } from '@rolebook/contract/published/site';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state/empty-state';
import { PageHeading } from '../../components/page-heading/page-heading';
import { SearchForm } from '../../components/search-form/search-form';
import { type Asked, isTooLong, searchQuery } from '../../search/asked';
import type { Found } from '../../search/find-for';
import { PageFrame } from '../page-frame';
import { Places } from '../places';
import { SearchResults } from './search-results';

interface SearchLayoutProps {
  readonly asked: Asked;
  readonly found: Found;
  readonly site: Pick<Site, 'name' | 'tagline' | 'navigation' | 'footer' | 'announcement'>;
}

export function SearchLayout({ asked, found, site }: SearchLayoutProps) {
  const kept = [...searchQuery({ ...asked, page: 1 })].filter(([name]) => name !== 'q');
  return (
    <PageFrame site={site} path={SEARCH_PATH} hasOwnSearch>
      <div className="index-page search-page">
        <PageHeading title="Search" />
        <SearchForm id="search" variant="page" text={isTooLong(asked) ? '' : asked.text} kept={kept} />
        <Answer asked={asked} found={found} />
      </div>
    </PageFrame>
  );
}

function Answer({ asked, found }: Pick<SearchLayoutProps, 'asked' | 'found'>): ReactNode {
  switch (found.state) {
    case 'nothing-asked':
      return <Places />;
    case 'too-long':
      return (
        <EmptyState>
          That is more than we can search for. Use at most {SEARCH_LIMITS.query} characters: a few words find
          the most.
        </EmptyState>
      );
    case 'unavailable':
      return (
        <>
          <EmptyState>
            Search is not answering just now. Please try again in a moment, or start from one of these.
          </EmptyState>
          <Places />
        </>
      );
    case 'answered':
      return <SearchResults asked={asked} answer={found.answer} />;
    default:
      return found satisfies never;
  }
}
