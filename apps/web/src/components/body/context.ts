import type { NewsletterWording } from '@rolebook/contract/published/site';
import type { CalendarDate } from '@rolebook/salary/figure';

/** What blocks need to know of the page that they stand on. */
export interface BodyContext {
  /** Named in the report of a block that could not be shown. */
  readonly documentId: string;
  readonly path: string;
  /** The day in London. */
  readonly today: CalendarDate;
  /** An editor sees what could not be shown; a reader does not. */
  readonly audience: 'reader' | 'preview';
  readonly newsletter: NewsletterWording;
}
