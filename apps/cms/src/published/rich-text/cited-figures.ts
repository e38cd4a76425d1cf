import { idOf } from '../../fields/id-of';

/** A salary figure that a sentence cites. */
export interface CitedFigure {
  readonly figure: string;
  /** It keeps the number of a day: later changes do not concern it. */
  readonly isPinned: boolean;
}

/** The figures that a document cites in any of its texts, however deep, in order. */
export function citedFigures(value: unknown): CitedFigure[] {
  if (Array.isArray(value)) return value.flatMap(citedFigures);
  if (typeof value !== 'object' || value === null) return [];
  const { blockType, figure, pinnedOn } = value as Record<string, unknown>;
  const id = blockType === 'salaryFigure' ? idOf(figure) : null;
  return id ? [{ figure: id, isPinned: Boolean(pinnedOn) }] : Object.values(value).flatMap(citedFigures);
}
