import { formatDayAndTime } from '../format/dates';

/** What readers are told when there is no page to show. Says whose fault it is, and what to do. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

const WORDS = {
  400: {
    title: 'That address is not readable',
    text: 'Something in it is broken. Check it for a slip, or start from the front page.',
  },
  404: {
    title: 'There is no page here',
    text: 'The address may have a slip in it, or the page may have been taken down. These are good places to look for it.',
  },
  405: { title: 'That is not possible here', text: 'This page can be read, but nothing can be sent to it.' },
  410: {
    title: 'This page has been removed',
    text: 'We took it down and it will not come back. What replaced it may be in one of these places.',
  },
  500: {
    title: 'Something went wrong on our side',
    text: 'The fault is ours and has been recorded. Please try again in a minute.',
  },
  503: {
    title: 'We are busy for a moment',
    text: 'The site cannot answer right now. Please try again in a minute.',
  },
} as const satisfies Record<number, ErrorWords>;

/** The words for a status; those of a 500 for one that has none of its own. */
export function errorWords(status: number): ErrorWords {
  return (WORDS as Record<number, ErrorWords>)[status] ?? WORDS[500];
}

/** The site is down because somebody works on it: readers did nothing wrong, and nothing broke. */
export const maintenanceWords = (until: Date | null): ErrorWords => ({
  title: 'We are working on the site',
  text: until
    ? `It is down on purpose, and will be back by ${formatDayAndTime(until)}. Nothing that you sent us is lost.`
    : 'It is down on purpose, and will be back soon. Nothing that you sent us is lost.',
});
