import { z } from 'zod';
import { issueContentSchema } from './issue';
import { listing, pageBase, timestampSchema } from './page-parts';

/** `/newsletter/issues/{slug}`: an issue as it was sent. What has been taken down since is left out. */
export const issuePageSchema = z.object({
  kind: z.literal('newsletter-issue'),
  ...pageBase,
  content: issueContentSchema,
  sentAt: timestampSchema,
});

/** `/newsletter/issues`: issues that were sent and that the desk shows, newest first. */
export const issueListPageSchema = z.object({
  kind: z.literal('issue-list'),
  ...pageBase,
  ...listing,
  items: z.array(
    z.object({ path: z.string(), title: z.string(), preheader: z.string(), sentAt: timestampSchema }),
  ),
});
