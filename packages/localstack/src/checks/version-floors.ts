export interface Floors {
  floors: {
    package: string;
    /** The lowest version that may be installed. */
    floor: string;
    /** Why: identifiers of CVE or GitHub advisories that it closes. */
    advisories: string[];
    /** Places in the lock file that may be lower, with the reason. */
    exceptions?: Record<string, string>;
  }[];
  /** Packages that must not come in. */
  refused: { package: string; reason: string }[];
}

export interface LockFile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

/** Payload refuses to start when its packages differ; the lock file must not let them. */
const PAYLOAD_FAMILY = /(^|\/)node_modules\/(payload|@payloadcms\/[^/]+)$/;

/** @returns one line for each package of the lock file that is below its floor, refused, or out of step. */
export function findLowVersions(lock: LockFile, { floors, refused }: Floors): string[] {
  const lines: string[] = [];
  const payloadVersions = new Set<string>();
  for (const [place, { version = '' }] of Object.entries(lock.packages)) {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!place.includes('node_modules/')) continue;
    if (PAYLOAD_FAMILY.test(place)) payloadVersions.add(version);
    for (const floor of floors) {
      if (floor.package !== name || floor.exceptions?.[place] || !isBelow(version, floor.floor)) continue;
      lines.push(`${place} is ${version}, below ${floor.floor} (${floor.advisories.join(', ')})`);
    }
    const refusal = refused.find((entry) => entry.package === name);
    if (refusal) lines.push(`${name} must not be installed: ${refusal.reason}`);
  }
  if (payloadVersions.size > 1) {
    lines.push(`Payload's packages differ in version: ${[...payloadVersions].sort().join(', ')}`);
  }
  return lines;
}

/** Compares releases by number; a pre-release counts as below its release. */
function isBelow(version: string, floor: string): boolean {
  const parse = (text: string) => text.split(/[-+]/)[0]?.split('.').map(Number) ?? [];
  const [present, needed] = [parse(version), parse(floor)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (present[index] ?? 0) - (needed[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return version.includes('-');
}

/**
 * Optional dependencies that the lock file lacks: the builds for other systems. npm leaves them out when it writes the
 * file where they cannot be had, and `npm ci` then refuses the file everywhere.
 */
export function findMissingOptional({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !ancestors(place).some((folder) => packages[`${folder}node_modules/${name}`]))
      .map((name) => `${place} may need ${name}, which the lock file does not have`),
  );
}

/** Where Node looks for a package's dependencies, nearest first: 'node_modules/a/node_modules/b/', 'node_modules/a/', ''. */
function ancestors(place: string): string[] {
  const parts = place.split('/node_modules/');
  const nested = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`);
  return [...nested, ''];
}
