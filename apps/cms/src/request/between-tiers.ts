/**
 * Cache-Control of answers to the web tier: nothing between may store them, and Next does not compress them. Both tiers
 * stand side by side, and packing a few hundred bytes costs the cms more than answering does.
 */
export const BETWEEN_TIERS = 'no-store, no-transform';
