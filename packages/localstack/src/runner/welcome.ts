import type { RunAddresses } from './app-environment';
import type { Login } from './database-steps';

/** What stands at the end of a start: where to go, and how to get in. */
export function welcome(addresses: RunAddresses, logins: readonly Login[], notes: readonly string[]): string {
  const rows: [string, string][] = [
    ['the site', addresses.site],
    ['the desk, for editors', `${addresses.cms}/admin`],
  ];
  if (addresses.inbox) rows.push(['every mail it sent', addresses.inbox]);
  const lines = rows.map(([name, address]) => `  ${name.padEnd(24)}${address}`);
  if (logins.length > 0) {
    const email = Math.max(...logins.map((login) => login.email.length)) + 2;
    const rights = Math.max(...logins.map((login) => login.rights.length)) + 2;
    lines.push('', '  demo logins');
    for (const login of logins) {
      lines.push(`    ${login.rights.padEnd(rights)}${login.email.padEnd(email)}${login.password}`);
    }
  }
  for (const note of notes) lines.push('', `  ${note}`);
  return lines.join('\n');
}
