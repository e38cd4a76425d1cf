/** Too many wait already: whoever asks may come back in a moment. */
export class Crowded extends Error {}

/** Lets a few through at a time, keeps some waiting, turns the rest away: a flood of searches leaves the desk its database. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws Crowded */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) throw new Crowded('Too many wait already.');
      await new Promise<void>((enter) => this.waiting.push(enter));
    } else this.inside += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place of whoever leaves.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
