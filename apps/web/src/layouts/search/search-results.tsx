import type { FacetName, SearchAnswer, SearchKind } from '@rolebook/contract/published/search';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state/empty-state';
import { FacetList } from '../../components/facet-list/facet-list';
import { Pager } from '../../components/pager/pager';
import { SearchResult } from '../../components/search-result/search-result';
import { type Asked, NOTHING_CHOSEN, searchAddress, toggled } from '../../search/asked';
import { KIND_LABELS } from '../../search/kind-labels';
import { Places } from '../places';

interface SearchResultsProps {
  readonly asked: Asked;
  readonly answer: SearchAnswer;
}

export function SearchResults({ asked, answer }: SearchResultsProps) {
  const isNarrowed = Object.values(asked.chosen).some((values) => values.length > 0);
  const cleared = searchAddress({ ...asked, chosen: NOTHING_CHOSEN, page: 1 });
  return (
    <>
      <p className="search-page-outcome" role="status">
        <Outcome asked={asked} answer={answer} />
        {isNarrowed && (
          <>
            {' '}
            <a href={cleared}>Show all results</a>
          </>
        )}
      </p>
      <Narrowing asked={asked} answer={answer} />
      <Listing asked={asked} answer={answer} />
    </>
  );
}

const quoted = (text: string) => <q dir="auto">{text}</q>;
const counted = (total: number) => `${total} ${total === 1 ? 'result' : 'results'}`;

function Outcome({ asked, answer: { outcome, searchedFor, total } }: SearchResultsProps): ReactNode {
  switch (outcome) {
    case 'all-words':
      return (
        <>
          {total === 0 ? 'Nothing found' : counted(total)} for {quoted(asked.text)}.
        </>
      );
    case 'corrected':
      return (
        <>
          Nothing has {quoted(asked.text)}. Showing {counted(total)} for {quoted(searchedFor)} instead.
        </>
      );
    case 'some-words':
      return (
        <>
          Nothing has every word of {quoted(asked.text)}. {counted(total)} with some of them:
        </>
      );
    case 'nearest':
      return total === 0 ? (
        <>Nothing found for {quoted(asked.text)}. Try fewer words, or others.</>
      ) : (
        <>
          Nothing found for {quoted(asked.text)}. Did you mean {total === 1 ? 'this' : 'one of these'}?
        </>
      );
    default:
      return outcome satisfies never;
  }
}

const FOLDED: readonly (readonly [facet: FacetName, label: string])[] = [
  ['topic', 'Topic'],
  ['role', 'Role'],
  ['author', 'Author'],
];

/** A single option that everything has narrows nothing. */
const isUseful = (options: SearchAnswer['facets'][FacetName], total: number) =>
  options.length > 1 || options.some(({ chosen, count }) => chosen || count < total);

function Narrowing({ asked, answer: { facets, total } }: SearchResultsProps) {
  const linksOf = (facet: FacetName) =>
    (isUseful(facets[facet], total) ? facets[facet] : []).map(({ value, label, count, chosen }) => ({
      label: facet === 'kind' ? KIND_LABELS[value as SearchKind][1] : label,
      count,
      chosen,
      href: searchAddress(toggled(asked, facet, value)),
    }));
  const folded = FOLDED.map(([facet, label]) => ({ label, options: linksOf(facet) })).filter(
    ({ options }) => options.length > 0,
  );
  const kinds = linksOf('kind');
  if (kinds.length === 0 && folded.length === 0) return null;
  return (
    <nav className="search-page-narrowing" aria-label="Narrow the results">
      <FacetList label="Kind" options={kinds} variant="row" />
      {folded.length > 0 && (
        <div className="search-page-folded">
          {folded.map(({ label, options }) => (
            <FacetList key={label} label={label} options={options} variant="folded" />
          ))}
        </div>
      )}
    </nav>
  );
}

function Listing({ asked, answer: { results, page, pages, total } }: SearchResultsProps) {
  if (results.length === 0 && total > 0) {
    return (
      <EmptyState>
        There is no page {page} of these results.{' '}
        <a href={searchAddress({ ...asked, page: 1 })}>Go to the first</a>
      </EmptyState>
    );
  }
  if (results.length === 0) return <Places />;
  return (
    <>
      <ol className="index-page-list" aria-label="Results">
        {results.map((result) => (
          <li key={result.path}>
            <SearchResult result={result} />
          </li>
        ))}
      </ol>
      <Pager
        hrefOf={(number) => searchAddress({ ...asked, page: number })}
        page={page}
        pages={pages}
        steps={['Previous', 'Next']}
      />
    </>
  );
}
