import type { Picture as PictureContent } from '@rolebook/contract/published/picture';

interface PictureProps {
  readonly picture: PictureContent;
  /** The widths at which the layout shows it, as in the attribute `sizes`. */
  readonly sizes: string;
  /** `eager` for the picture that a reader sees first, and for that one alone. */
  readonly loading?: 'eager' | 'lazy';
  /** `cover` fills the box of its parent and keeps the focal point in sight. */
  readonly fit?: 'natural' | 'cover';
  /** Where a heading beside it says the same, a picture is decoration. */
  readonly decorative?: boolean;
}

const srcSetOf = (renditions: PictureContent['avif']) =>
  renditions.map(({ url, width }) => `${url} ${width}w`).join(', ');

/** Which third of the picture holds the focal point. A style attribute would need a weaker CSP. */
function thirdOf(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 34) return 'start';
  return percent > 66 ? 'end' : 'middle';
}

/** A picture in the sizes that the cms made; the browser chooses, and knows the shape before it has loaded. */
export function Picture({
  picture,
  sizes,
  loading = 'lazy',
  fit = 'natural',
  decorative = false,
}: PictureProps) {
  const eager = loading === 'eager';
  return (
    <picture className="picture" data-fit={fit}>
      {picture.avif.length > 0 && <source type="image/avif" srcSet={srcSetOf(picture.avif)} sizes={sizes} />}
      {picture.webp.length > 0 && <source type="image/webp" srcSet={srcSetOf(picture.webp)} sizes={sizes} />}
      <img
        src={picture.fallback.url}
        alt={decorative ? '' : picture.alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? undefined : 'lazy'}
        decoding={eager ? undefined : 'async'}
        fetchPriority={eager ? 'high' : undefined}
        data-focus-x={thirdOf(picture.focalPoint.x)}
        data-focus-y={thirdOf(picture.focalPoint.y)}
      />
    </picture>
  );
}
