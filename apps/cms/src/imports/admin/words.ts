import type { RevisionReason } from '@rolebook/salary/figure';
import type { DryRunLine } from '../dry-run';
import type { ImportKind, ImportState } from '../import-rows';

export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  figures: 'Salary figures',
  observations: 'Observations',
  roles: 'Role guides',
};

export const STATE_WORDS: Readonly<Record<ImportState, string>> = {
  waiting: 'Waiting to be read',
  reading: 'Being read',
  checked: 'Checked, not applied',
  applying: 'Being applied',
  applied: 'Applied',
  failed: 'Could not be read',
  dismissed: 'Put aside',
};

export const ACTION_WORDS: Readonly<Record<DryRunLine['action'], string>> = {
  add: 'New',
  supersede: 'Other numbers',
  amend: 'Other particulars',
  unchanged: 'As it is',
  refused: 'Refused',
};

export const REASON_WORDS: Readonly<Record<RevisionReason, string>> = {
  'new-data': 'New data',
  correction: 'Correction',
  method: 'Method',
  typo: 'Typo',
};

const SHORT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

export const momentText = (instant: string): string => SHORT.format(new Date(instant));
