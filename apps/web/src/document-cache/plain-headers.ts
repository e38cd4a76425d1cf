import type { OutgoingHttpHeaders } from 'node:http';

/** Headers that Next keeps with a page for its own router. */
const FRAMEWORK_HEADER = /^(x-next|x-nextjs|vary$|rsc$)/;

/** The headers of a page without what the framework alone reads, and without preloads of its scripts. */
export function plainHeaders(headers: OutgoingHttpHeaders | undefined): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (FRAMEWORK_HEADER.test(name)) continue;
    const plain = name === 'link' ? withoutScriptPreloads(value) : value;
    if (plain !== undefined && plain !== '') kept[name] = plain;
  }
  return kept;
}

function withoutScriptPreloads(value: OutgoingHttpHeaders[string]) {
  if (typeof value !== 'string') return value;
  return value
    .split(/,\s*(?=<)/)
    .filter((link) => !/rel="?modulepreload|as="?script/.test(link))
    .join(', ');
}
