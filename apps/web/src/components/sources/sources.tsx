import type { Source } from '@rolebook/contract/published/salary';
import { SOURCE_KIND_LABELS } from '@rolebook/salary/labels';
import { Timestamp } from '../timestamp/timestamp';

/** Where figures come from: name, who publishes it, what kind it is, when it was observed, how many it counts. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {source.url ? <a href={source.url}>{source.name}</a> : source.name}
          {source.publisher !== source.name && `, ${source.publisher}`}
          {` (${SOURCE_KIND_LABELS[source.kind]}`}
          {source.sampleSize !== null && `, ${source.sampleSize.toLocaleString('en-GB')} answers`}
          {source.observedFrom && source.observedTo && (
            <>
              , <Timestamp date={source.observedFrom} form="short" /> to{' '}
              <Timestamp date={source.observedTo} form="short" />
            </>
          )}
          )
        </li>
      ))}
    </ul>
  );
}

/** Every source of a set of figures, once, in the order of first use. */
export function sourcesOf(figures: readonly { readonly sources: readonly Source[] }[]): Source[] {
  return [
    ...new Map(figures.flatMap((figure) => figure.sources).map((source) => [source.id, source])).values(),
  ];
}
