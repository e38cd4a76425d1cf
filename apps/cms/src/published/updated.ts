import type { Correction } from '@rolebook/contract/published/page-parts';
import type { FigureHistory } from '@rolebook/contract/published/salary';
import type { Reference } from '../renewal/used-in/reference';
import { instant } from './pages/building';
import { citedFigures } from './rich-text/cited-figures';

interface Changes {
  readonly firstPublishedAt: string | null | undefined;
  /** When an editor said that readers should know of a change. */
  readonly editedAt: string | null | undefined;
  /** Of the figures that the page shows as they are now. */
  readonly history: readonly FigureHistory[];
  readonly corrections: readonly Correction[];
}

/**
 * When the page last changed in a way that readers should know of; null until then. Three things count, and nothing else:
 * an editor said so, a figure on the page got another number, a correction was added. A comma does not.
 */
export function readersUpdate({ firstPublishedAt, editedAt, history, corrections }: Changes): string | null {
  if (!firstPublishedAt) return null;
  const first = instant(firstPublishedAt);
  const moments = [
    ...(editedAt ? [instant(editedAt)] : []),
    ...history.flatMap(({ revisions }) =>
      revisions.filter(isOtherNumber).map(({ supersededAt }) => supersededAt),
    ),
    // A correction has a day, no time: its beginning, which is never in the future.
    ...corrections.map(({ date }) => `${date}T00:00:00.000Z`),
  ];
  const last = moments.sort().at(-1);
  return last && last > first ? last : null;
}

/** New data that confirm a number are no change of the page. */
const isOtherNumber = ({ before, after }: FigureHistory['revisions'][number]) =>
  (['min', 'max', 'openAbove', 'median', 'variable', 'withdrawn'] as const).some(
    (part) => before[part] !== after[part],
  );

/** Tables that a page shows in full. */
export const shownTables = (references: readonly Reference[]): string[] =>
  references
    .filter(({ collection, shows }) => collection === 'salary-tables' && shows === 'content')
    .map(({ id }) => id);

/** Figures that a page cites as they are now. */
export const unpinned = (texts: unknown): string[] =>
  citedFigures(texts).flatMap(({ figure, isPinned }) => (isPinned ? [] : [figure]));
