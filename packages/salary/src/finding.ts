/** `refuse`: nothing is published until it is mended. `warn`: published once an editor has acknowledged it. */
export type Severity = 'refuse' | 'warn';

/** What a check found, in words that an editor can act on. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** The field it is about, as a dotted path (`max`, `cells.ml-engineer.senior`); null for the whole. */
  readonly field: string | null;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** Finding makers for a module's own codes: `refuse('reversed', 'max', '…')`. */
export function refuse<Code extends string>(
  code: Code,
  field: string | null,
  message: string,
): Finding<Code> {
  return { code, severity: 'refuse', field, message };
}

export function warn<Code extends string>(code: Code, field: string | null, message: string): Finding<Code> {
  return { code, severity: 'warn', field, message };
}

/** Whether nothing stands in the way of publishing. Warnings do not. */
export function mayPublish(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.severity !== 'refuse');
}
