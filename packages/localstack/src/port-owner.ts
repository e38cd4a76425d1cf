import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { commandLine } from './process/identity';

/** Who listens on a port, as people would name it: `node server.js (pid 42)`; null when the system does not tell us. */
export function portOwner(port: number): string | null {
  if (process.platform !== 'linux') return null;
  const sockets = listeningSockets(port);
  const pid = sockets.size === 0 ? null : findHolder(sockets);
  if (pid === null) return null;
  const command = commandLine(pid) ?? 'a process';
  return `${command.length > 80 ? `${command.slice(0, 79)}…` : command} (pid ${pid})`;
}

/** Inodes of the listening TCP sockets of a port. The kernel writes addresses as hex, state 0A is LISTEN. */
function listeningSockets(port: number): Set<string> {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readLines(table)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === '0A' && inode && local?.endsWith(`:${hexPort}`)) inodes.add(`socket:[${inode}]`);
    }
  }
  return inodes;
}

function findHolder(sockets: ReadonlySet<string>): number | null {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const descriptors = readdirSync(`/proc/${pid}/fd`);
      if (descriptors.some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)))) return Number(pid);
    } catch {
      // Another user's process, or one that has just ended or closed a descriptor: look on.
    }
  }
  return null;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
