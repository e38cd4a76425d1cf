import { z } from 'zod';
import { MESSAGE_KINDS } from '../reader-message';
import { pictureSchema } from './picture';

const linkSchema = z.object({ label: z.string(), href: z.string() });

/** The words that a subscriber agrees to. `version` is recorded with the consent. */
export const newsletterWordingSchema = z.object({
  version: z.string(),
  heading: z.string(),
  promise: z.string(),
  consent: z.string(),
  privacyPath: z.string(),
  buttonLabel: z.string(),
  purposes: z.array(z.object({ slug: z.string(), label: z.string(), description: z.string() })).min(1),
});
export type NewsletterWording = z.infer<typeof newsletterWordingSchema>;

/** One line above every page. */
export const announcementSchema = z.object({ text: z.string(), href: z.string().nullable() });
export type Announcement = z.infer<typeof announcementSchema>;

/** How search engines, crawlers and feed readers find the site. */
export const discoverySchema = z.object({
  searchEngines: z.boolean(),
  trainingCrawlers: z.boolean(),
  /** Paths for robots.txt, wildcards included. */
  closedPaths: z.array(z.string()),
  /** Served at `/{key}.txt`, by which IndexNow sees whose key it is. */
  indexNowKey: z.string().nullable(),
  webSubHub: z.string().nullable(),
});
export type Discovery = z.infer<typeof discoverySchema>;

/** What each form says before and after. */
export const formWordingSchema = z.record(
  z.enum(MESSAGE_KINDS),
  z.object({ introduction: z.string(), thanks: z.string() }),
);

/** `GET {cms}/api/published/site`: what frames every page. */
export const siteSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
  navigation: z.array(linkSchema),
  footer: z.object({
    groups: z.array(z.object({ heading: z.string(), links: z.array(linkSchema) })),
    note: z.string(),
  }),
  organisation: z.object({
    name: z.string(),
    legalName: z.string(),
    email: z.string(),
    address: z.string().nullable(),
    sameAs: z.array(z.string()),
    publishingPrinciplesPath: z.string().nullable(),
    correctionsPolicyPath: z.string().nullable(),
  }),
  defaultPicture: pictureSchema.nullable(),
  newsletter: newsletterWordingSchema,
  announcement: announcementSchema.nullable(),
  discovery: discoverySchema,
  forms: formWordingSchema,
});
export type Site = z.infer<typeof siteSchema>;

export const siteAnswerSchema = z.object({ sequence: z.number().int().nonnegative(), site: siteSchema });
