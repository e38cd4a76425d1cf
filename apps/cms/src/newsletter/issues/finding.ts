export interface Finding {
  /** `refuse` keeps the issue from being sent; `warn` is for the editor to judge. */
  readonly severity: 'refuse' | 'warn';
  readonly message: string;
}

export const refuse = (message: string): Finding => ({ severity: 'refuse', message });
export const warn = (message: string): Finding => ({ severity: 'warn', message });
