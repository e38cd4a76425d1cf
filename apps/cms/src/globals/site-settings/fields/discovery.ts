import type { GroupField } from 'payload';

/** IndexNow, section "key": 8 to 128 hexadecimal characters or hyphens; we ask for what its generator makes. */
const INDEX_NOW_KEY = /^[0-9a-f]{32}$/;
/** What robots.txt may name: a path of this site, with the wildcards of RFC 9309. */
const CLOSED_PATH = /^\/[\w\-./*$]*$/;

/** Null when the worker may announce feeds there. */
export function hubFault(value: string): string | null {
  try {
    const { protocol, hostname, username } = new URL(value);
    const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) && !/^[\d.]+$/.test(hostname);
    if (protocol === 'https:' && isName && username === '') return null;
  } catch {
    // Falls through to the explanation.
  }
  return 'Give the hub\u2019s https address, such as "https://hub.example.org/".';
}

/** How search engines, crawlers and feed readers find the site. */
export function discoveryField(): GroupField {
  return {
    name: 'discovery',
    type: 'group',
    label: 'Being found',
    fields: [
      {
        name: 'searchEngines',
        type: 'checkbox',
        defaultValue: true,
        label: 'Search engines may list this site',
        admin: {
          description:
            'Switch it off on a copy that nobody should find. Single pages have a switch of their own.',
        },
      },
      {
        name: 'trainingCrawlers',
        type: 'checkbox',
        defaultValue: true,
        label: 'Crawlers that collect text to train models may read this site',
        admin: { description: 'robots.txt asks them; the well-behaved ones listen.' },
      },
      {
        name: 'closedPaths',
        type: 'array',
        label: 'Addresses that no crawler should visit',
        labels: { singular: 'Address', plural: 'Addresses' },
        maxRows: 50,
        fields: [
          {
            name: 'path',
            type: 'text',
            required: true,
            maxLength: 200,
            validate: (value: unknown) =>
              (typeof value === 'string' && CLOSED_PATH.test(value)) ||
              'Give a path on this site, such as "/articles/drafts/"; * and $ work as in robots.txt.',
          },
        ],
      },
      {
        name: 'indexNowKey',
        type: 'text',
        label: 'IndexNow key',
        maxLength: 32,
        validate: (value: unknown) =>
          !value ||
          (typeof value === 'string' && INDEX_NOW_KEY.test(value)) ||
          'A key has 32 characters, each a digit or a letter from a to f.',
        admin: {
          description:
            'With a key, changed addresses are told to IndexNow a moment after they are live. Empty: nobody is told.',
        },
      },
      {
        name: 'webSubHub',
        type: 'text',
        label: 'WebSub hub',
        maxLength: 300,
        validate: (value: unknown) =>
          !value || (typeof value === 'string' && (hubFault(value) ?? true)) || 'Give an address.',
        admin: {
          description:
            'With a hub, feeds name it, and it is told when one changes. Empty: feed readers come by themselves.',
        },
      },
    ],
  };
}
