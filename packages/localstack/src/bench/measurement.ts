import type { LaunchedProduct } from '../testing/product-under-test';

/** One row of the table: what was measured, the value with its unit, and what it is held against. */
export interface Reading {
  what: string;
  value: string;
  /** The target of the design, or the same measured on something to compare with. */
  target?: string;
  /**
   * Set only for exact figures (bytes, statements) that a target bounds: false fails the bench. Times never fail it:
   * machines differ.
   */
  kept?: boolean;
}

/** What a file in `bench/` exports as `measurement`. */
export interface Measurement {
  /** Heading of its rows. */
  title: string;
  /** Gets the product, started from the current build with its demo content and two web instances. */
  measure(product: LaunchedProduct): Promise<Reading[]>;
}
