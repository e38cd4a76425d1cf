import type { StructuredDataGraph } from './graph';
import { jsonLdText } from './serialize';

/** Structured data for crawlers. Layouts draw it once, from `structuredDataFor`. */
export function JsonLd({ graph }: { readonly graph: StructuredDataGraph }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which JSON must keep; the serializer escapes what could end the element
      dangerouslySetInnerHTML={{ __html: jsonLdText(graph) }}
    />
  );
}
