/** What one query may ask for. Generous for the admin, ruinous for nobody. */
export const QUERY_LIMITS = {
  /** Characters of the query string; lists of ids in the admin are the longest. */
  length: 16_000,
  parameters: 300,
  /** Keys inside keys: `where[and][0][or][1][title][equals]` has seven. */
  nesting: 10,
  conditions: 60,
  limit: 100,
  depth: 3,
  page: 10_000,
  sortFields: 3,
  valueLength: 2_000,
} as const;

const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor']);
const FIELD_NAME = /^-?[A-Za-z_][A-Za-z0-9_.]{0,80}$/;

/** What Payload reads as one value. Its parser also takes `limit[]=0` and `[limit]=0` for them. */
const SINGLE = new Set(['limit', 'depth', 'page', 'sort', 'pagination']);

const segmentsOf = (key: string): string[] => key.split(/[[\].]+/).filter((segment) => segment !== '');

function integerFault(name: string, value: string, low: number, high: number): string | null {
  const isWithin = /^\d{1,9}$/.test(value) && Number(value) >= low && Number(value) <= high;
  return isWithin ? null : `"${name}" must be a whole number from ${low} to ${high}.`;
}

function valueFault(key: string, value: string, changes: boolean): string | null {
  switch (key) {
    case 'limit':
      // A bulk change in the admin says "all that match": its access is checked document by document.
      return changes && value === '0' ? null : integerFault('limit', value, 1, QUERY_LIMITS.limit);
    case 'depth':
      return integerFault('depth', value, 0, QUERY_LIMITS.depth);
    case 'page':
      return integerFault('page', value, 1, QUERY_LIMITS.page);
    case 'sort': {
      const fields = value.split(',');
      const isSound =
        fields.length <= QUERY_LIMITS.sortFields && fields.every((field) => FIELD_NAME.test(field));
      return isSound ? null : `"sort" takes at most ${QUERY_LIMITS.sortFields} field names.`;
    }
    default:
      return value.length <= QUERY_LIMITS.valueLength && !value.includes('\0')
        ? null
        : `"${key.slice(0, 40)}" is too long.`;
  }
}

/**
 * What is wrong with a query string, in words for its sender; null when nothing is. Decides by the text alone, before
 * anything is parsed or looked up, so a refusal costs next to nothing.
 * @param changes whether the request changes something (bulk operations may then say `limit=0`).
 */
export function queryFault(search: string, changes: boolean): string | null {
  if (search.length > QUERY_LIMITS.length)
    return `The query is longer than ${QUERY_LIMITS.length} characters.`;
  const parameters = [...new URLSearchParams(search)];
  if (parameters.length > QUERY_LIMITS.parameters)
    return `The query has more than ${QUERY_LIMITS.parameters} parameters.`;

  const has = (name: string) => parameters.some(([key]) => key === name);
  let conditions = 0;
  for (const [key, value] of parameters) {
    const segments = segmentsOf(key);
    if (segments.some((segment) => FORBIDDEN_KEYS.has(segment)))
      return 'The query names a key that is not allowed.';
    if (segments.length > QUERY_LIMITS.nesting)
      return `The query nests deeper than ${QUERY_LIMITS.nesting} keys.`;
    const [first = ''] = segments;
    if (SINGLE.has(first) && key !== first) return `"${first}" takes one value: ${first}=…`;
    if (key === 'pagination' && value !== 'true' && !has('limit')) return 'Without pages, give a "limit".';
    if (key === 'where') return '"where" takes a field, an operator and a value: where[title][equals]=…';
    if (first === 'where' && !segments.includes('in') && !segments.includes('not_in')) conditions += 1;
    const fault = valueFault(key, value, changes);
    if (fault) return fault;
  }
  if (conditions > QUERY_LIMITS.conditions)
    return `The query has more than ${QUERY_LIMITS.conditions} conditions.`;
  return null;
}
