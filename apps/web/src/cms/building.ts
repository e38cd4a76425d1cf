import { PHASE_PRODUCTION_BUILD } from 'next/constants';

/**
 * True while `next build` renders pages. There is no cms then, and the document cache never serves what was made.
 */
export const isBuilding = () => process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD;
