import { createHash } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { idOf } from '../../fields/id-of';
import type { Role } from '../../payload-types';
import type { DryRun, DryRunLine } from '../dry-run';
import type { ProposedGuide } from './read-guide';

export interface GuideProposals {
  readonly proposed: readonly ProposedGuide[];
  readonly unreadable: readonly DryRunLine[];
  readonly notes: readonly string[];
}

export interface PlannedGuide {
  readonly proposal: ProposedGuide;
  readonly action: 'add' | 'amend' | 'unchanged' | 'refused';
  readonly existing: { readonly id: string; readonly version: string; readonly isPublished: boolean } | null;
  /** Names of the fields that would become different. */
  readonly fields: readonly string[];
  readonly refusal: string | null;
}

/** A value without what Payload adds: ids of rows, empty fields, relations as documents. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!value || typeof value !== 'object') return value ?? null;
  if ('collection' in value) return idOf(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, entry]) => name !== 'id' && entry !== null && entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => [name, plain(entry)]),
  );
}

const DAYS = new Set(['lastReviewedOn', 'nextReviewOn']);

function differs(name: string, wanted: unknown, stored: unknown): boolean {
  if (DAYS.has(name)) return String(stored ?? '').slice(0, 10) !== wanted;
  return JSON.stringify(plain(wanted)) !== JSON.stringify(plain(stored));
}

/** Newest drafts of the guides that a file names, the trash included, in one statement and its joins. */
async function existingGuides(
  payload: Payload,
  slugs: readonly string[],
  req?: PayloadRequest,
): Promise<Role[]> {
  if (slugs.length === 0) return [];
  const found = await payload.find({
    collection: 'roles',
    where: { slug: { in: [...slugs] } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  return found.docs;
}

/** What would become of each guide, over the guides as they are now. */
export async function planGuides(
  payload: Payload,
  { proposed }: GuideProposals,
  req?: PayloadRequest,
): Promise<PlannedGuide[]> {
  const guides = await existingGuides(
    payload,
    proposed.map(({ slug }) => slug),
    req,
  );
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  const firstLine = new Map<string, number>();
  return proposed.map((proposal): PlannedGuide => {
    const guide = bySlug.get(proposal.slug);
    const earlier = firstLine.get(proposal.slug);
    firstLine.set(proposal.slug, earlier ?? proposal.line);
    const existing = guide
      ? { id: guide.id, version: guide.updatedAt, isPublished: guide._status === 'published' }
      : null;
    const refused = (refusal: string): PlannedGuide => ({
      proposal,
      action: 'refused',
      existing,
      fields: [],
      refusal,
    });
    if (earlier !== undefined)
      return refused(`Line ${earlier} has the same slug, "${proposal.slug}". Keep one of the two.`);
    if (guide?.deletedAt) {
      return refused(
        'A guide with this slug is in the trash. Take it out of the trash first, or give another slug.',
      );
    }
    const fields = Object.entries(proposal.data).flatMap(([name, wanted]) =>
      wanted !== undefined && (!guide || differs(name, wanted, guide[name as keyof Role])) ? name : [],
    );
    const action = !guide ? 'add' : fields.length > 0 ? 'amend' : 'unchanged';
    return { proposal, action, existing, fields, refusal: null };
  });
}

export function signatureOfGuides(plan: readonly PlannedGuide[]): string {
  const parts = plan.map(({ action, existing, fields, proposal }) => [
    proposal.line,
    action,
    existing?.id ?? null,
    existing?.version ?? null,
    // A stored proposal comes back with its fields in another order.
    [...fields].sort(),
  ]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function lineOf({ action, existing, fields, proposal, refusal }: PlannedGuide): DryRunLine {
  const refusals = refusal === null ? [] : [{ severity: 'refuse' as const, field: 'slug', message: refusal }];
  return {
    line: proposal.line,
    label: proposal.data.title,
    action,
    before: existing ? `/roles/${proposal.slug}` : null,
    after:
      action === 'amend' ? `A draft over it: ${fields.join(', ')}` : action === 'add' ? 'A new draft' : null,
    change: null,
    reason: null,
    publicNote: null,
    findings: [
      ...refusals,
      ...proposal.warnings.map(({ field, message, severity }) => ({ field, message, severity })),
    ],
  };
}

export function guideDryRunOf(plan: readonly PlannedGuide[], { notes, unreadable }: GuideProposals): DryRun {
  const lines = [...plan.map(lineOf), ...unreadable].sort((a, b) => a.line - b.line);
  return { lines, notes };
}
