import type { Site } from '@rolebook/contract/published/site';
import { getSite } from '../cms/site';
import { processWide } from '../process-wide';

const known = processWide('known-site', () => ({ site: null as Site | null }));

/**
 * The frame for pages of one reader, which no cache keeps: while the cms is down, the frame as it was last seen, so that
 * nobody loses what they typed.
 * @throws Error naming the address when the cms fails before it ever answered
 */
export async function knownSite(): Promise<Site> {
  try {
    known.site = await getSite();
    return known.site;
  } catch (error) {
    if (known.site) return known.site;
    throw error;
  }
}
