import type { Payload } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import type { User } from '../../payload-types';
import { createImport } from '../import-rows';
import { loadVocabulary, type Vocabulary } from '../vocabulary';
import { dryRunOf, type FigureProposals, planNow, signatureOf } from './plan';
import { readFigureFile } from './read-file';

interface Origin {
  readonly user: User;
  /** File name, or the grid's name. */
  readonly origin: string;
}

/** Plans what is proposed and stores the plan for somebody to apply. Writes no figure. @returns the import's id */
export async function storeDryRun(
  payload: Payload,
  { origin, user }: Origin,
  proposals: FigureProposals,
  vocabulary: Vocabulary,
): Promise<string> {
  const plan = await planNow(payload, proposals, vocabulary);
  return createImport(queryOn(poolOf(payload)), {
    kind: 'figures',
    state: 'checked',
    origin,
    createdBy: user.id,
    proposals,
    plan: dryRunOf(plan, proposals, vocabulary),
    signature: signatureOf(plan),
  });
}

/** The dry run of an uploaded CSV. */
export async function dryRunFigureFile(
  payload: Payload,
  origin: Origin,
  bytes: Uint8Array,
): Promise<{ readonly id: string } | { readonly faults: readonly string[] }> {
  const vocabulary = await loadVocabulary(payload);
  const read = readFigureFile(bytes, vocabulary);
  if ('faults' in read) return read;
  return { id: await storeDryRun(payload, origin, read, vocabulary) };
}
