import { mediaPath } from '@rolebook/contract/paths';
import type { Picture } from '@rolebook/contract/published/picture';
import { WIDTHS } from '../collections/media/sizes';
import type { Media } from '../payload-types';

interface StoredSize {
  filename?: string | null;
  width?: number | null;
  height?: number | null;
}

type Rendition = Picture['fallback'];

function rendition(size: StoredSize | null | undefined): Rendition | null {
  if (!size?.filename || !size.width || !size.height) return null;
  return { url: mediaPath(size.filename), width: size.width, height: size.height };
}

/** A stored picture as pages show it; null for a PDF, and for one whose files are not complete. */
export function pictureOf(media: Media | null | undefined): Picture | null {
  if (!media?.width || !media.height || !media.mimeType?.startsWith('image/')) return null;
  const sizes = (media.sizes ?? {}) as Record<string, StoredSize | undefined>;
  const original = rendition(media);
  const fallback = rendition(sizes.fallback) ?? original;
  if (!fallback) return null;
  const series = (format: string) => WIDTHS.flatMap((width) => rendition(sizes[`${format}${width}`]) ?? []);
  const webp = series('webp');
  return {
    alt: media.alt,
    width: media.width,
    height: media.height,
    focalPoint: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    avif: series('avif'),
    // The stored original is WebP: it serves pictures that are smaller than the smallest size.
    webp: webp.length > 0 || !original ? webp : [original],
    fallback,
    crops: {
      wide: rendition(sizes.wide),
      standard: rendition(sizes.standard),
      square: rendition(sizes.square),
    },
  };
}
