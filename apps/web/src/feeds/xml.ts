import { SEQUENCE_HEADER } from '@rolebook/contract/headers';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What XML 1.0 forbids or discourages (section 2.2): control characters, lone surrogates, two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute, of XML or HTML. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** An element with text inside. */
export const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** A document of a route handler, with the renewal that it contains. */
export const xmlResponse = (body: string, sequence: number, type: string): Response =>
  new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, [SEQUENCE_HEADER]: String(sequence) },
  });
