import type { Picture as PictureContent } from '@rolebook/contract/published/picture';
import { Picture } from '../picture/picture';

interface PictureFigureProps {
  readonly picture: PictureContent;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly sizes: string;
  readonly loading?: 'eager' | 'lazy';
  readonly fit?: 'natural' | 'cover';
}

/** A picture with what it shows and whose it is. */
export function PictureFigure({ picture, caption, credit, sizes, loading, fit }: PictureFigureProps) {
  return (
    <figure className="picture-figure">
      <Picture picture={picture} sizes={sizes} loading={loading} fit={fit} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="picture-figure-credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
