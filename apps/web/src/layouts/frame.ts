import type { Site } from '@rolebook/contract/published/site';
import type { CalendarDate } from '@rolebook/salary/figure';
import type { BodyContext } from '../components/body/context';

/** What every layout is given beside its page. */
export interface Frame {
  readonly site: Site;
  /** Origin of the public site, without a trailing slash. */
  readonly siteUrl: string;
  /** The day in London. */
  readonly today: CalendarDate;
  readonly audience: 'reader' | 'preview';
}

export function bodyContextOf(
  page: { readonly id: string; readonly path: string },
  frame: Frame,
): BodyContext {
  return {
    documentId: page.id,
    path: page.path,
    today: frame.today,
    audience: frame.audience,
    newsletter: frame.site.newsletter,
  };
}
