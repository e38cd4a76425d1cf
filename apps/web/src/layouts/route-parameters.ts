import { parseComparisonPath } from '@rolebook/contract/comparison-address';
import { parseExplorerPath } from '@rolebook/contract/explorer-address';
import { listPagePath, SALARIES_PATH } from '@rolebook/contract/paths';
import { isSlug } from '@rolebook/contract/slug';
import { notFound } from 'next/navigation';

/** The slug of an address; ends the render with the not-found document when it cannot be one. */
export function slugParameter(value: string): string {
  if (!isSlug(value)) notFound();
  return value;
}

/** The path of a view of the explorer; ends the render with the not-found document when it is none. */
export function explorerParameter(kind: 'by' | 'family', view: readonly string[]): string {
  const path = [SALARIES_PATH, kind, ...view].join('/');
  if (!parseExplorerPath(path)) notFound();
  return path;
}

/** The path of a comparison; ends the render with the not-found document when it names no two slugs. */
export function comparisonParameter(path: string): string {
  if (!parseComparisonPath(path)) notFound();
  return path;
}

/** The address of a later page of a list. Page 1 is the list itself and has no address of its own. */
export function laterPagePath(listPath: string, page: string): string {
  if (!/^[1-9]\d{0,4}$/.test(page) || page === '1') notFound();
  return listPagePath(listPath, Number(page));
}
