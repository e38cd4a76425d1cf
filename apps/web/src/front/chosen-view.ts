import {
  EXPLORER_ORDERS,
  type ExplorerOrder,
  explorerPath,
  WHOLE_EXPLORER,
} from '@rolebook/contract/explorer-address';
import { isSlug } from '@rolebook/contract/slug';

const isOrder = (text: string): text is ExplorerOrder =>
  (EXPLORER_ORDERS as readonly string[]).includes(text);

/**
 * Where the form of the explorer leads: `/salaries?region=uk&level=senior` to `/salaries/by/uk/senior`. Null without a
 * choice that is one. Whether the site has the region, level or family is for the address index to say.
 * @param url path and query of a request
 */
export function chosenView(url: string): string | null {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const slug = (name: string) => {
    const value = query.get(name) ?? '';
    return isSlug(value) ? value : null;
  };
  if (!query.has('region') && !query.has('level') && !query.has('family') && !query.has('order')) return null;
  const asked = query.get('order') ?? 'title';
  const order = isOrder(asked) ? asked : 'title';
  const [base, level, family] = [slug('base'), slug('level'), slug('family')];
  const region = slug('region') ?? base;
  // The base region goes without saying where nothing else is narrowed.
  const isPlain = region === base && !level && order === 'title';
  return explorerPath({
    ...WHOLE_EXPLORER,
    region: isPlain ? null : region,
    level: region ? level : null,
    family,
    order: region || family ? order : 'title',
  });
}
