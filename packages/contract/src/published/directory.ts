import { z } from 'zod';

/** `GET {cms}/api/published/directory`: what the site holds, in headings and links, for programs that read. */
export const directorySchema = z.object({
  sequence: z.number().int().nonnegative(),
  sections: z.array(
    z.object({
      heading: z.string(),
      entries: z.array(z.object({ path: z.string(), title: z.string(), summary: z.string().nullable() })),
    }),
  ),
});
export type Directory = z.infer<typeof directorySchema>;
