import type { FigureKey } from '@rolebook/salary/figure';
import { formatFigure } from '@rolebook/salary/format';
import type { ProposedFigure, StandingFigure } from '@rolebook/salary/plan-figures';
import type { Surroundings } from '@rolebook/salary/surroundings';
import { readTypedPay } from '@rolebook/salary/typed-pay';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A salary table to be edited: what its cells mean, and what stands in them. */
export interface GridTable {
  readonly id: string;
  readonly caption: string;
  readonly regionName: string;
  /** Everything of a figure's key but role and level. */
  readonly measure: Omit<FigureKey, 'role' | 'level'>;
  readonly roles: readonly Named[];
  readonly levels: readonly Named[];
  /** Roles stand above the columns; otherwise beside the rows. */
  readonly rolesAsColumns: boolean;
  readonly standing: readonly StandingFigure[];
  /** Figures outside the table that those in it are compared with. */
  readonly peers: readonly StandingFigure[];
  readonly surroundings: Surroundings;
  readonly sources: readonly (Named & { readonly licence: string | null })[];
  /** `YYYY-MM-DD`, of the server. */
  readonly today: string;
}

/** What somebody typed into one cell. */
export interface CellChange {
  readonly role: string;
  readonly level: string;
  readonly text: string;
}

/** What is said once for all cells that change. */
export interface ChangeDetails {
  readonly asOf: string;
  /** Empty: figures keep the sources that they have. */
  readonly sources: readonly string[];
}

export const keyOfCell = (
  { measure }: GridTable,
  { level, role }: Pick<CellChange, 'level' | 'role'>,
): FigureKey => ({
  ...measure,
  role,
  level,
});

/** The figure in a cell: the published one that stands today, else a draft. */
export function standingIn(
  table: GridTable,
  cell: Pick<CellChange, 'level' | 'role'>,
): StandingFigure | null {
  const candidates = table.standing.filter(
    ({ content, key }) => key.role === cell.role && key.level === cell.level && content.validTo === null,
  );
  return candidates.find(({ isPublished }) => isPublished) ?? candidates[0] ?? null;
}

/** What a cell shows while nobody has typed into it: "£45k – £65k", or nothing. */
export function textIn(table: GridTable, cell: Pick<CellChange, 'level' | 'role'>): string {
  const standing = standingIn(table, cell);
  if (!standing?.isPublished || standing.content.withdrawn || standing.content.min === null) return '';
  // An editor sees the numbers also where a small sample hides them from readers.
  const { content } = standing;
  return formatFigure({
    ...content,
    ...table.measure,
    min: standing.content.min,
    sampleSize: null,
    variable: false,
  });
}

export type CellProposal =
  | { readonly kind: 'proposal'; readonly proposal: ProposedFigure }
  | { readonly kind: 'fault'; readonly message: string }
  /** An empty cell that was empty before. */
  | { readonly kind: 'nothing' };

/**
 * What a typed cell asks for: an emptied one withdraws its figure. The browser calls it while somebody types, the server when they save: one reading of one text.
 * @param line by which findings are brought back to the cell
 */
export function proposalOf(
  table: GridTable,
  change: CellChange,
  { asOf, sources }: ChangeDetails,
  line: number,
): CellProposal {
  const pay = readTypedPay(change.text);
  const asked = (content: ProposedFigure['content']): CellProposal => ({
    kind: 'proposal',
    proposal: { line, key: keyOfCell(table, change), content, reason: null, publicNote: null },
  });
  if (pay.kind === 'fault') return pay;
  if (pay.kind === 'empty') {
    return textIn(table, change) === '' ? { kind: 'nothing' } : asked({ withdrawn: true });
  }
  const { currency } = table.measure;
  if (pay.currency !== null && pay.currency !== currency) {
    return {
      kind: 'fault',
      message: `This table is in ${currency}, and the cell says ${pay.currency}. Type the amount in ${currency}.`,
    };
  }
  return asked({
    min: pay.min,
    max: pay.max,
    openAbove: pay.openAbove,
    variable: false,
    withdrawn: false,
    asOf,
    ...(sources.length > 0 ? { sources } : {}),
  });
}
