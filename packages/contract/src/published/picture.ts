import { z } from 'zod';

/** One encoded size of a picture. `url` is a path on the public site (`/media/…`), immutable. */
const renditionSchema = z.object({
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** A picture, ready for `<picture>`: no size is made on request. */
export const pictureSchema = z.object({
  alt: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Percent from the left and the top; what must stay visible when the picture is cropped. */
  focalPoint: z.object({ x: z.number(), y: z.number() }),
  /** Same aspect as the original, ascending widths. */
  avif: z.array(renditionSchema),
  webp: z.array(renditionSchema),
  /** For clients that know neither format, and for feeds. */
  fallback: renditionSchema,
  /** Crops for structured data and social cards, where the picture is large enough: 16:9, 4:3, 1:1. */
  crops: z.object({
    wide: renditionSchema.nullable(),
    standard: renditionSchema.nullable(),
    square: renditionSchema.nullable(),
  }),
});
export type Picture = z.infer<typeof pictureSchema>;
