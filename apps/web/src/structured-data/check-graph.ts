/**
 * Checks a graph as a crawler would: every reference resolves within the page, and each type has what search engines
 * ask of it. Works on parsed JSON, so that tests can give it what a page really sent.
 */

/** https://developers.google.com/search/docs/appearance/structured-data, and schema.org where Google names none. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'author', 'datePublished', 'publisher', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  ProfilePage: ['mainEntity', 'url'],
  Person: ['name', 'url'],
  Organization: ['name'],
  WebSite: ['name', 'url', 'publisher'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  Occupation: ['name', 'description', 'occupationLocation'],
  MonetaryAmount: ['currency', 'minValue'],
  MonetaryAmountDistribution: ['name', 'currency', 'duration'],
  CategoryCode: ['codeValue', 'inCodeSet'],
  CategoryCodeSet: ['name'],
  CorrectionComment: ['text', 'datePublished'],
  CreativeWork: ['name'],
};

/** Types that carry nothing which must be there. */
const PLAIN = new Set(['Thing', 'Country', 'QuantitativeValue']);
const TIMES = new Set(['dateModified', 'datePublished']);
const TIME_WITH_ZONE = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (node: Node) => Object.keys(node).length === 1 && typeof node['@id'] === 'string';

/** Every object in a tree, with the way to it. */
function* nodesIn(value: unknown, where: string): Generator<[Node, string]> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* nodesIn(entry, `${where}[${index}]`);
  } else if (isNode(value)) {
    yield [value, where];
    for (const [key, entry] of Object.entries(value)) yield* nodesIn(entry, `${where}.${key}`);
  }
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function nodeFaults(node: Node, where: string): string[] {
  const type = node['@type'];
  if (typeof type !== 'string') return [`${where}: no @type`];
  const required = REQUIRED[type];
  if (!required && !PLAIN.has(type)) return [`${where}: ${type} is not a type that this site uses`];
  const faults = (required ?? [])
    .filter((name) => isEmpty(node[name]))
    .map((name) => `${where}: ${type} has no ${name}`);
  for (const [name, value] of Object.entries(node)) {
    if (isEmpty(value)) faults.push(`${where}: ${name} is empty`);
    // A correction is dated to the day; an article to the second, in a zone.
    const timed = type === 'Article' && TIMES.has(name);
    if (timed && !TIME_WITH_ZONE.test(String(value))) faults.push(`${where}: ${name} has no time zone`);
  }
  return faults;
}

/** What is wrong with a graph, one line each; empty when all is well. */
export function checkGraph(graph: unknown): string[] {
  if (!isNode(graph) || graph['@context'] !== 'https://schema.org' || !Array.isArray(graph['@graph'])) {
    return ['$: not a schema.org graph'];
  }
  const all = [...nodesIn(graph['@graph'], '$')];
  const defined = all.filter(([node]) => !isReference(node));
  const ids = defined.flatMap(([node]) => (typeof node['@id'] === 'string' ? [node['@id']] : []));
  const known = new Set(ids);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is defined twice`),
    ...all
      .filter(([node]) => isReference(node) && !known.has(String(node['@id'])))
      .map(([node, where]) => `${where}: ${node['@id']} is not in the graph`),
    ...defined.flatMap(([node, where]) => nodeFaults(node, where)),
  ];
}
