import type { Source } from '@rolebook/contract/published/salary';
import type { CreativeWorkLeaf } from 'schema-dts';

function period({ observedFrom, observedTo }: Source): string | undefined {
  return observedFrom && observedTo ? `${observedFrom}/${observedTo}` : undefined;
}

/** Where figures come from. An unknown licence or address is left out, never guessed. */
export function citation(source: Source): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    name: source.name,
    url: source.url ?? undefined,
    publisher: { '@type': 'Organization', name: source.publisher },
    // Schema.org wants an address or a work; a licence here is a name ("OGL v3").
    license: source.licence ? { '@type': 'CreativeWork', name: source.licence } : undefined,
    temporalCoverage: period(source),
  };
}
