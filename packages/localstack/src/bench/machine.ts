import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, release, type as systemType, totalmem } from 'node:os';

/** One line that says what the figures below it were measured on. Absolute figures move with it; ratios less so. */
export function describeMachine(): string {
  const processor = cpus()[0]?.model.trim() ?? arch();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const load = `load ${loadavg()[0]?.toFixed(1)} at the start`;
  return [
    `${availableParallelism()} x ${processor}`,
    memory,
    system(),
    `Node ${process.versions.node}`,
    load,
  ].join(', ');
}

function system(): string {
  try {
    const name = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name) return name;
  } catch {
    // Not Linux: the kernel's name will do.
  }
  return `${systemType()} ${release()}`;
}
