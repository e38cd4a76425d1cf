/** Optimal string alignment distance: insertions, deletions, replacements and neighbours swapped cost one each. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (beforeLast[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** What differs only in case, punctuation or spaces is the same term: "ML-Engineer" and "ml engineer". */
export function plainTerm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

const LONGEST = 80;

/**
 * The known term that somebody most likely meant: a third of its letters may differ, or it begins with what was written
 * ("Data Eng"). Null when nothing is near enough to be offered.
 */
export function nearestTerm(written: string, known: readonly string[]): string | null {
  const wanted = plainTerm(written).slice(0, LONGEST);
  if (wanted === '') return null;
  let best: { term: string; cost: number } | null = null;
  for (const term of known) {
    const candidate = plainTerm(term).slice(0, LONGEST);
    const begins = wanted.length >= 3 && candidate.startsWith(wanted);
    const cost = begins ? 1 : distance(wanted, candidate);
    const isNear = begins || cost * 3 <= Math.max(wanted.length, candidate.length);
    if (isNear && (best === null || cost < best.cost)) best = { term, cost };
  }
  return best?.term ?? null;
}
