import { parseComparisonPath } from '@rolebook/contract/comparison-address';
import { listPagePath } from '@rolebook/contract/paths';
import { isSlug } from '@rolebook/contract/slug';
import { notFound } from 'next/navigation';

/** The slug of an address; ends the render with the not-found document when it cannot be one. */
export function slugParameter(value: string): string {
  if (!isSlug(value)) notFound();
  return value;
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
