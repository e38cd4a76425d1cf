import { comparisonPath } from '@rolebook/contract/comparison-address';
import { isSlug } from '@rolebook/contract/slug';

/**
 * Where the form that compares two roles leads: `/compare?a=ml-engineer&b=data-scientist` to their one address. Null
 * while it does not name two slugs; then the page with the form is what a reader needs.
 * @param url path and query of a request
 */
export function chosenComparison(url: string): string | null {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const [one, other] = [query.get('a') ?? '', query.get('b') ?? ''];
  return isSlug(one) && isSlug(other) ? comparisonPath(one, other) : null;
}
