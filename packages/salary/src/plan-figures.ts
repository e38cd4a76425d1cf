import type { CalendarDate, Confidence, FigureKey, RevisionReason } from './figure';
import { type Finding, mayPublish, refuse } from './finding';
import { figureKeyText } from './key';
import { Neighbours, type Surroundings } from './surroundings';
import { type FigureCode, validateFigure, validitiesOverlap } from './validate-figure';

/** What somebody may say about a figure besides its key. Sources by their ids. */
export interface FigureContent {
  readonly min: number | null;
  readonly max: number | null;
  readonly openAbove: boolean;
  readonly median: number | null;
  readonly variable: boolean;
  /** Readers see "Not enough data" instead of the numbers. */
  readonly withdrawn: boolean;
  readonly sampleSize: number | null;
  readonly asOf: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** The day by which it is looked at again. */
  readonly reviewBy: CalendarDate | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note: string | null;
  readonly overrideReason: string | null;
}

/** One figure as an import, a grid or a count of observations wants it. What `content` leaves out stays as it is. */
export interface ProposedFigure {
  /** Where it stands in the file, for people. */
  readonly line: number;
  readonly key: FigureKey;
  readonly content: Partial<FigureContent>;
  readonly reason: RevisionReason | null;
  /** What readers see of the reason. */
  readonly publicNote: string | null;
}

export interface StandingFigure {
  readonly id: string;
  readonly key: FigureKey;
  readonly content: FigureContent;
  /** Readers see it. Otherwise it is a draft that was never published, or one that was taken back. */
  readonly isPublished: boolean;
  /** Changes with every save. */
  readonly version: string;
}

/**
 * - `add`: there is no such figure yet, or only a draft
 * - `supersede`: other numbers than readers see now
 * - `amend`: the same numbers, other particulars (as-of, sources, note)
 * - `unchanged`, `refused`: nothing is written
 */
export type PlannedAction = 'add' | 'supersede' | 'amend' | 'unchanged' | 'refused';

export type PlanCode = FigureCode | 'repeated-row' | 'as-of-missing';

export interface PlannedFigure {
  readonly proposal: ProposedFigure;
  readonly action: PlannedAction;
  /** What it replaces or completes. */
  readonly standing: StandingFigure | null;
  /** What would be stored. */
  readonly content: FigureContent;
  readonly findings: readonly Finding<PlanCode>[];
}

export interface PlanContext {
  readonly today: CalendarDate;
  /** Every figure that is not in the trash and shares a key with a proposal; others only serve to compare with. */
  readonly standing: readonly StandingFigure[];
  readonly sources: ReadonlyMap<string, { readonly name: string; readonly licence: string | null }>;
  /** By what figures are compared with each other, as they would all stand after the import. */
  readonly surroundings: Surroundings;
}

/** What readers see of a figure: a change of these needs a reason. */
const SHOWN = ['min', 'max', 'openAbove', 'median', 'variable', 'withdrawn'] as const;

const BLANK: Omit<FigureContent, 'asOf' | 'validFrom'> = {
  min: null,
  max: null,
  openAbove: false,
  median: null,
  variable: false,
  withdrawn: false,
  sampleSize: null,
  validTo: null,
  reviewBy: null,
  confidence: 'medium',
  sources: [],
  note: null,
  overrideReason: null,
};

/**
 * The figure that a proposal means: without a first day, the one that stands; with one, the one that starts on that day.
 * A published figure goes before a draft.
 */
function meant(proposal: ProposedFigure, ofKey: readonly StandingFigure[]): StandingFigure | null {
  const { validFrom } = proposal.content;
  const candidates = ofKey.filter(({ content }) =>
    validFrom === undefined ? content.validTo === null : content.validFrom === validFrom,
  );
  return candidates.find(({ isPublished }) => isPublished) ?? candidates[0] ?? null;
}

function merged({ content }: ProposedFigure, standing: StandingFigure | null): FigureContent {
  if (standing) return { ...standing.content, ...content };
  const asOf = content.asOf ?? '';
  return { ...BLANK, asOf, validFrom: asOf, ...content };
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item));

function sameContent(one: FigureContent, other: FigureContent): boolean {
  const { sources, ...rest } = one;
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return sameSet(sources, other.sources) && names.every((name) => one[name] === other[name]);
}

function actionOf(standing: StandingFigure | null, content: FigureContent): PlannedAction {
  if (!standing?.isPublished) return 'add';
  if (sameContent(standing.content, content)) return 'unchanged';
  return SHOWN.some((name) => standing.content[name] !== content[name]) ? 'supersede' : 'amend';
}

interface Draft {
  readonly proposal: ProposedFigure;
  readonly standing: StandingFigure | null;
  readonly content: FigureContent;
}

/** Two lines of one import that would both be the figure on some day. The later line is told. */
function repetition(draft: Draft, earlier: readonly Draft[]): Finding<PlanCode>[] {
  const first = earlier.find(
    ({ content, standing }) =>
      (standing !== null && standing === draft.standing) || validitiesOverlap(content, draft.content),
  );
  if (!first) return [];
  return [
    refuse(
      'repeated-row',
      null,
      `Line ${first.proposal.line} already gives this figure: the same role, level, region and measure, for the same days. Keep one of the two.`,
    ),
  ];
}

interface Around {
  readonly earlier: readonly Draft[];
  /** Published figures of the same key that no line replaces. */
  readonly untouched: readonly StandingFigure[];
  readonly neighbours: Neighbours;
}

function findingsOf(draft: Draft, { earlier, neighbours, untouched }: Around, context: PlanContext) {
  const { content, proposal, standing } = draft;
  const repeated = repetition(draft, earlier);
  if (content.asOf === '') {
    const missing = 'The as-of date is missing: the day that the data describes, as 2026-11-24.';
    return [...repeated, refuse('as-of-missing' as const, 'asOf', missing)];
  }
  // Readers will see no number of it, so that nothing is said about the numbers.
  if (content.withdrawn) return repeated;
  return [
    ...repeated,
    ...validateFigure(
      {
        ...content,
        ...proposal.key,
        sources: content.sources.map((id) => context.sources.get(id) ?? { name: id, licence: null }),
      },
      {
        today: context.today,
        published: untouched.map((figure) => figure.content),
        previous:
          standing?.isPublished && standing.content.min !== null
            ? { ...standing.content, min: standing.content.min }
            : null,
        ...neighbours.of({ key: proposal.key, content }),
      },
    ),
  ];
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => FigureKey): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = figureKeyText(keyOf(item));
    groups.set(text, [...(groups.get(text) ?? []), item]);
  }
  return groups;
}

/**
 * What an import would do, line by line, and what stands in its way. Pure: the same proposals over the same figures give
 * the same plan, which is how a plan that somebody read is compared with the one that would be carried out. A figure is
 * compared with its neighbours as they will be: a file that moves a whole ladder is not held to the old one.
 */
export function planFigures(proposals: readonly ProposedFigure[], context: PlanContext): PlannedFigure[] {
  const standingByKey = byKey(context.standing, ({ key }) => key);
  const drafts = proposals.map((proposal): Draft => {
    const standing = meant(proposal, standingByKey.get(figureKeyText(proposal.key)) ?? []);
    return { proposal, standing, content: merged(proposal, standing) };
  });
  const draftsByKey = byKey(drafts, ({ proposal }) => proposal.key);
  const replaced = new Set(drafts.flatMap(({ standing }) => standing?.id ?? []));
  const stays = ({ id, isPublished }: StandingFigure) => isPublished && !replaced.has(id);
  const neighbours = new Neighbours(context.surroundings, [
    ...context.standing.filter(stays),
    ...drafts.map(({ content, proposal }) => ({ key: proposal.key, content })),
  ]);
  return drafts.map((draft) => {
    const keyText = figureKeyText(draft.proposal.key);
    const ofKey = draftsByKey.get(keyText) ?? [];
    const earlier = ofKey.slice(0, ofKey.indexOf(draft));
    const untouched = (standingByKey.get(keyText) ?? []).filter(stays);
    const action = actionOf(draft.standing, draft.content);
    const findings =
      action === 'unchanged'
        ? repetition(draft, earlier)
        : findingsOf(draft, { earlier, untouched, neighbours }, context);
    return { ...draft, action: mayPublish(findings) ? action : 'refused', findings };
  });
}

/** Whether every line could be carried out: an import is applied whole or not at all. */
export function mayApply(plan: readonly PlannedFigure[]): boolean {
  return plan.every(({ action }) => action !== 'refused');
}

/** By how much an amount moves, in tenths of a percent, halves away from zero. Null where there is nothing to compare. */
export function movement(before: number | null, after: number | null): number | null {
  if (before === null || after === null || before === 0) return null;
  const thousandfold = (after - before) * 1000;
  const size = Math.abs(thousandfold);
  const doubled = 2 * size + before;
  const rounded = (doubled - (doubled % (2 * before))) / (2 * before);
  return thousandfold < 0 ? -rounded : rounded;
}

/** "+10%", "−3.5%", "0%" of a movement in tenths of a percent. */
export function movementText(tenths: number): string {
  const size = Math.abs(tenths);
  const rest = size % 10;
  const digits = rest === 0 ? `${size / 10}` : `${(size - rest) / 10}.${rest}`;
  return `${tenths > 0 ? '+' : tenths < 0 ? '\u2212' : ''}${digits}%`;
}
