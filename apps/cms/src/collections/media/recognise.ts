import sharp from 'sharp';

/** Decoded, a picture of this many pixels takes a quarter of a gigabyte. */
const MOST_PIXELS = 60_000_000;

const FORMATS: Readonly<Record<string, { mimeType: string; extension: string }>> = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  heif: { mimeType: 'image/avif', extension: 'avif' },
};

const KINDS = 'JPEG, PNG, WebP and AVIF pictures and PDF files';

export type Recognised = { mimeType: string; extension: string } | { fault: string };

function isPdf(content: Buffer): boolean {
  const end = content.subarray(Math.max(0, content.byteLength - 2048)).toString('latin1');
  return content.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF');
}

/** What a file is, judged by its content alone; or why it is not taken, in words for an editor. */
export async function recognise(content: Buffer): Promise<Recognised> {
  if (content.byteLength === 0) return { fault: 'The file is empty.' };
  if (isPdf(content)) return { mimeType: 'application/pdf', extension: 'pdf' };
  try {
    const {
      format,
      width = 0,
      height = 0,
      pages = 1,
      compression,
    } = await sharp(content, {
      limitInputPixels: false,
    }).metadata();
    const known = format ? FORMATS[format] : undefined;
    if (!known || (format === 'heif' && compression !== 'av1')) {
      return { fault: `This is not a file that we take: ${KINDS}.` };
    }
    if (width * height > MOST_PIXELS) {
      return {
        fault: `The picture has more than ${MOST_PIXELS / 1_000_000} million pixels. Make it smaller.`,
      };
    }
    if (pages > 1) return { fault: 'Moving pictures are not taken. Upload a still picture.' };
    // Reading every pixel finds files that only begin like a picture.
    await sharp(content, { failOn: 'error' }).stats();
    return known;
  } catch {
    return { fault: `This is not a file that we take, or it is damaged: ${KINDS}.` };
  }
}
