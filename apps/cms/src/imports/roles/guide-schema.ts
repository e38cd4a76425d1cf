import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);
const list = z.array(text(200)).max(100);

/** A role guide as a file gives it: relations by name, rich text as plain paragraphs. What it leaves out stays as it is. */
export const guideSchema = z.strictObject({
  title: text(120),
  slug: text(96).optional(),
  summary: text(600),
  family: text(80).optional(),
  alternativeTitles: list.optional(),
  hiddenTitles: list.optional(),
  tools: list.optional(),
  qualifications: list.optional(),
  /** Paragraphs are parted by an empty line. */
  dayToDay: text(50_000).optional(),
  skills: z
    .array(
      z.strictObject({
        name: text(120),
        kind: z.enum(['technical', 'knowledge', 'people']).default('technical'),
        need: z.enum(['required', 'useful']).default('required'),
        note: text(300).optional(),
      }),
    )
    .max(100)
    .optional(),
  routesIn: z
    .array(z.strictObject({ title: text(120), text: text(800) }))
    .max(20)
    .optional(),
  ladder: z
    .array(z.strictObject({ level: text(60), title: text(120), whatChanges: text(800) }))
    .max(12)
    .optional(),
  companies: z
    .array(
      z.strictObject({
        name: text(120),
        url: text(500).optional(),
        sector: text(120).optional(),
        location: text(120).optional(),
        note: text(300).optional(),
      }),
    )
    .max(100)
    .optional(),
  faq: z
    .array(z.strictObject({ question: text(300), answer: text(5_000) }))
    .max(50)
    .optional(),
  classification: z
    .array(
      z.strictObject({
        scheme: z.enum(['uk-soc', 'isco', 'esco', 'onet-soc']),
        version: z.string().trim().max(20).default(''),
        code: text(40),
        label: z.string().trim().max(200).default(''),
        match: z.enum(['exact', 'close', 'broad', 'narrow']).default('close'),
      }),
    )
    .max(20)
    .optional(),
  relatedRoles: list.max(8).optional(),
  sources: list.max(20).optional(),
  lastReviewedOn: text(20).optional(),
  nextReviewOn: text(20).optional(),
});

export type GuideInput = z.infer<typeof guideSchema>;
