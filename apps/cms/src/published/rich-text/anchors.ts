import { slugOf } from '@rolebook/contract/slug';

/** Gives out anchors, unique on a page: "Pay", then "pay-2". */
export class Anchors {
  private readonly given = new Set<string>();

  give(words: string): string {
    const stem = slugOf(words).slice(0, 60).replace(/-+$/, '') || 'section';
    let anchor = stem;
    for (let number = 2; this.given.has(anchor); number += 1) anchor = `${stem}-${number}`;
    this.given.add(anchor);
    return anchor;
  }
}
