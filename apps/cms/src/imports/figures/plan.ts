import { createHash } from 'node:crypto';
import { formatFigure } from '@rolebook/salary/format';
import {
  type FigureContent,
  movement,
  movementText,
  type PlannedFigure,
  type ProposedFigure,
  planFigures,
} from '@rolebook/salary/plan-figures';
import type { Payload, PayloadRequest } from 'payload';
import { poolOf, queryOn, transactionOf } from '../../database/query';
import { londonDay } from '../../fields/calendar-date';
import type { DryRun, DryRunLine } from '../dry-run';
import type { Term, Vocabulary } from '../vocabulary';
import { loadSurroundings } from './load-surroundings';
import type { UnreadableRow } from './read-row';
import { loadStanding } from './standing';

/** What an import of figures wants, with names looked up. Stored, so that the plan can be made again. */
export interface FigureProposals {
  readonly proposed: readonly ProposedFigure[];
  readonly unreadable: readonly UnreadableRow[];
  readonly notes: readonly string[];
}

/** Plans over the figures as they are now. @param req inside its transaction */
export async function planNow(
  payload: Payload,
  { proposed }: FigureProposals,
  vocabulary: Vocabulary,
  req?: PayloadRequest,
): Promise<PlannedFigure[]> {
  const query = req ? await transactionOf(req) : queryOn(poolOf(payload));
  const surroundings = await loadSurroundings(query);
  const keys = proposed.map(({ key }) => key);
  return planFigures(proposed, {
    today: londonDay(),
    standing: await loadStanding(payload, keys, surroundings, req),
    sources: new Map(vocabulary.sources.map((source) => [source.id, source])),
    surroundings,
  });
}

/**
 * What a plan was made over, what it would write, and what it warns of. Two plans with one signature do the same; a
 * figure that somebody saved in between, or one that appeared, gives another, and so does a warning that nobody read.
 */
export function signatureOf(plan: readonly PlannedFigure[]): string {
  const parts = plan.map(({ action, content, findings, proposal, standing }) => [
    proposal.line,
    action,
    standing?.id ?? null,
    standing?.version ?? null,
    content,
    findings.map(({ message }) => message),
  ]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

const nameOf = (id: string, terms: readonly Term[]) => terms.find((term) => term.id === id)?.name ?? id;

function labelOf({ key }: ProposedFigure, vocabulary: Vocabulary): string {
  const unusual = [
    key.currency === 'GBP' ? null : key.currency,
    key.component === 'base' ? null : key.component,
    key.employment === 'permanent' ? null : key.employment,
    key.statistic === 'editorial-range' ? null : key.statistic,
  ].filter((part) => part !== null);
  const names = [
    nameOf(key.role, vocabulary.roles),
    nameOf(key.level, vocabulary.levels),
    nameOf(key.region, vocabulary.regions),
  ].join(', ');
  return unusual.length > 0 ? `${names} (${unusual.join(', ')})` : names;
}

function textOf({ key }: ProposedFigure, content: FigureContent): string | null {
  const { max, min, withdrawn } = content;
  if (withdrawn) return 'Withdrawn';
  if (min === null || !Number.isSafeInteger(min) || min < 0) return null;
  if (max !== null && (!Number.isSafeInteger(max) || max < min)) return `${min} – ${max}`;
  return formatFigure({ ...content, ...key, min }, { unit: key.period === 'day' });
}

function changeOf({ content, standing }: PlannedFigure): string | null {
  if (!standing?.isPublished) return null;
  const steps = (['min', 'max', 'median'] as const).flatMap(
    (name) => movement(standing.content[name], content[name]) ?? [],
  );
  if (steps.length === 0 || steps.every((step) => step === 0)) return null;
  const [low, high] = [Math.min(...steps), Math.max(...steps)];
  return low === high ? movementText(low) : `${movementText(low)} to ${movementText(high)}`;
}

function lineOf(planned: PlannedFigure, vocabulary: Vocabulary): DryRunLine {
  const { action, content, findings, proposal, standing } = planned;
  return {
    line: proposal.line,
    label: labelOf(proposal, vocabulary),
    action,
    before: standing?.isPublished ? textOf(proposal, standing.content) : null,
    after: textOf(proposal, content),
    change: changeOf(planned),
    reason: proposal.reason,
    publicNote: proposal.publicNote,
    findings: findings.map(({ field, message, severity }) => ({ field, message, severity })),
  };
}

const refusedLine = ({ findings, label, line }: UnreadableRow): DryRunLine => ({
  line,
  label,
  action: 'refused',
  before: null,
  after: null,
  change: null,
  reason: null,
  publicNote: null,
  findings: findings.map(({ field, message, severity }) => ({ field, message, severity })),
});

/** The plan as an editor reads it, in the order of the file. */
export function dryRunOf(
  plan: readonly PlannedFigure[],
  { notes, unreadable }: FigureProposals,
  vocabulary: Vocabulary,
): DryRun {
  const lines = [...plan.map((planned) => lineOf(planned, vocabulary)), ...unreadable.map(refusedLine)];
  return { lines: lines.sort((a, b) => a.line - b.line), notes };
}
