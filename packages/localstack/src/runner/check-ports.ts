import { portOwner } from '../port-owner';
import { isPortFree } from '../ports';
import type { NamedPort } from './configuration';
import { Problem } from './problem';

/** @throws Problem with one line for each port that somebody else has: who needs it, who has it, what to do. */
export async function requirePorts(ports: readonly NamedPort[]): Promise<void> {
  const lines: string[] = [];
  for (const { name, variable, port, host } of ports) {
    const free = await isPortFree(port, host).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL')
        throw new Problem(`HOST: ${host} is not an address of this machine.`);
      if (error.code === 'EACCES')
        throw new Problem(`${variable}: this user may not listen on port ${port}.`);
      throw error;
    });
    if (free) continue;
    const owner = portOwner(port) ?? 'another program';
    lines.push(`${name} needs port ${port}, which is taken by ${owner}; stop it or set ${variable}.`);
  }
  if (lines.length > 0) throw new Problem(lines.join('\n'));
}
