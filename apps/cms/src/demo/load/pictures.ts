import sharp from 'sharp';
import { type DemoPicture, drawingOf, PICTURES } from '../artwork/pictures';
import type { Loading } from './loading';

/** The master of a picture: PNG, 2400 by 1350 pixels. The cms makes all other sizes of it. */
export function masterOf(picture: DemoPicture): Promise<Buffer> {
  return sharp(Buffer.from(drawingOf(picture)))
    .removeAlpha()
    .png({ compressionLevel: 4 })
    .toBuffer();
}

export async function loadPictures(loading: Loading): Promise<void> {
  for (const picture of PICTURES) {
    const data = await masterOf(picture);
    await loading.create('media', picture.name, {
      data: { alt: picture.alt, focalX: picture.focalPoint.x, focalY: picture.focalPoint.y },
      file: { data, mimetype: 'image/png', name: `${picture.name}.png`, size: data.length },
    });
  }
}
