import type { Picture } from '@rolebook/contract/published/picture';
import { absoluteUrl } from './identity';

/**
 * A picture in the three ratios that search engines crop to (16:9, 4:3, 1:1), as far as it is large enough for them;
 * else the picture itself. Absolute addresses.
 */
export function imageUrls(picture: Picture, siteUrl: string): string[] {
  const { wide, standard, square } = picture.crops;
  const crops = [wide, standard, square].filter((crop) => crop !== null);
  return (crops.length > 0 ? crops : [picture.fallback]).map(({ url }) => absoluteUrl(siteUrl, url));
}
