import { idOf } from '../fields/id-of';
import { type LexicalNode, nodesOf } from '../published/rich-text/lexical';
import { type AltTexts, type LocatedPassage, PassageReader } from './passages';

/** Collections whose texts may speak of pay. */
export const CHECKED = ['articles', 'roles', 'pages'] as const;
export type Checked = (typeof CHECKED)[number];
export const isChecked = (collection: string): collection is Checked =>
  (CHECKED as readonly string[]).includes(collection);

type Document = Readonly<Record<string, unknown>>;

const record = (value: unknown): Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {};
const rows = (value: unknown): Document[] => (Array.isArray(value) ? value.map(record) : []);

/** Everything of a document that readers, search engines and screen readers are told in words. */
export function passagesOf(collection: Checked, document: Document, alts: AltTexts): LocatedPassage[] {
  const reader = new PassageReader(typeof document.title === 'string' ? document.title : '', alts);
  reader.plain('title', 'Title', document.title, '', []);
  reader.plain('standfirst', 'Standfirst', document.standfirst);
  reader.plain('summary', 'Summary', document.summary);
  reader.alt('hero', idOf(document.hero));
  if (collection === 'roles') readGuide(reader, document);
  else reader.rich('body', 'Text', document.body);
  const seo = record(document.seo);
  reader.plain('seo.title', 'Title for search engines', seo.title);
  reader.plain('seo.description', 'Description for search engines', seo.description);
  reader.alt('seo.picture', idOf(seo.picture));
  return reader.passages;
}

function readGuide(reader: PassageReader, guide: Document): void {
  reader.rich('dayToDay', 'Day to day', guide.dayToDay);
  for (const [index, { note }] of rows(guide.skills).entries()) {
    reader.plain(`skills.${index}.note`, 'Note on a skill', note);
  }
  for (const [index, { title, text }] of rows(guide.routesIn).entries()) {
    reader.plain(`routesIn.${index}.title`, 'Title of a route', title);
    reader.plain(`routesIn.${index}.text`, 'Route in', text);
  }
  for (const [index, { title, whatChanges }] of rows(guide.ladder).entries()) {
    reader.plain(`ladder.${index}.whatChanges`, 'Step of the ladder', whatChanges, '', [
      ...(typeof title === 'string' ? [title] : []),
      reader.title,
    ]);
  }
  for (const [index, { note }] of rows(guide.companies).entries()) {
    reader.plain(`companies.${index}.note`, 'Note on a company', note);
  }
  for (const [index, { question, answer }] of rows(guide.faq).entries()) {
    const asked = typeof question === 'string' ? question : '';
    reader.plain(`faq.${index}.question`, 'Question', asked);
    reader.rich(`faq.${index}.answer`, `Answer to “${asked}”`, answer, { about: [asked] });
  }
}

/** Pictures whose descriptions belong to the document. */
export function picturesIn(document: Document): string[] {
  const inTree = (nodes: readonly LexicalNode[]): string[] =>
    nodes.flatMap((node) => {
      const { blockType, media } = record(node.fields);
      return node.type === 'block' && blockType === 'picture' ? (idOf(media) ?? []) : [];
    });
  return [
    idOf(document.hero),
    idOf(record(document.seo).picture),
    ...inTree(nodesOf(document.body)),
    ...inTree(nodesOf(document.dayToDay)),
  ].flatMap((id) => id ?? []);
}
