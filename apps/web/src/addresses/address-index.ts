import type { AddressChange, AddressIndex as WholeIndex } from '@rolebook/contract/renewal';

export type Standing =
  | { readonly state: 'live' }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone' }
  /** The index does not list it. */
  | { readonly state: 'unlisted' };

/** Changes are remembered for this long: an index that was asked for before them may arrive after them. */
const REMEMBER_CHANGES_MS = 10 * 60_000;

interface RememberedChange {
  readonly change: AddressChange;
  readonly sequence: number;
  readonly at: number;
}

/** Where every public path stands, in memory. Empty and `loaded: false` until the cms or the disk gave one. */
export class AddressIndex {
  private paths = new Map<string, AddressChange>();
  private readonly changes = new Map<string, RememberedChange>();
  private newest = 0;
  private hasListPages = false;
  loaded = false;

  standing(path: string): Standing {
    const address = this.paths.get(path);
    if (!address || address.state === 'removed') return { state: 'unlisted' };
    return address;
  }

  /** How many live pages stand below a path. */
  countBelow(folder: string): number {
    let count = 0;
    for (const { path, state } of this.paths.values())
      if (state === 'live' && path.startsWith(folder)) count += 1;
    return count;
  }

  /** True when the cms lists `/…/page/2` and its like, so that one which is not listed does not exist. */
  get listsEveryPage(): boolean {
    return this.hasListPages;
  }

  /** Replaces the index, then lays later changes over it. Returns whether anything differs from before. */
  replace(whole: WholeIndex, now: number): boolean {
    const before = JSON.stringify(this.snapshot());
    this.paths = new Map(whole.addresses.map((address) => [address.path, address]));
    this.newest = Math.max(this.newest, whole.sequence);
    for (const [path, { change, sequence, at }] of this.changes) {
      if (now - at > REMEMBER_CHANGES_MS) this.changes.delete(path);
      else if (sequence > whole.sequence) this.put(change);
    }
    this.loaded = true;
    this.hasListPages = [...this.paths.keys()].some((path) => path.includes('/page/'));
    return before !== JSON.stringify(this.snapshot());
  }

  /** Applies what a renewal message says; a change that is older than the last one of its path is passed over. */
  apply(changes: readonly AddressChange[], sequence: number, now: number) {
    for (const change of changes) {
      if (this.isOutdated(change.path, sequence)) continue;
      this.changes.set(change.path, { change, sequence, at: now });
      this.put(change);
    }
    this.newest = Math.max(this.newest, sequence);
  }

  /** True when a later message already spoke about the path (a message that was held back, or replayed). */
  isOutdated(path: string, sequence: number): boolean {
    return sequence < (this.changes.get(path)?.sequence ?? 0);
  }

  snapshot(): WholeIndex {
    return { sequence: this.newest, addresses: [...this.paths.values()] };
  }

  private put(change: AddressChange) {
    if (change.state === 'removed') this.paths.delete(change.path);
    else this.paths.set(change.path, change);
    this.hasListPages ||= change.path.includes('/page/');
  }
}
