const WORDS: Readonly<Record<number, readonly [title: string, text: string]>> = {
  400: [
    'That address is not readable',
    'Something in the address is broken. Check it, or start from the front page.',
  ],
  404: [
    'Page not found',
    'There is no page at this address. It may have moved, or the address has a slip in it.',
  ],
  405: ['That is not possible here', 'This page can be read, but nothing can be sent to it.'],
  410: ['This page is gone', 'It was taken down and will not come back.'],
  500: ['Something went wrong', 'The fault is ours and has been recorded. Please try again in a minute.'],
};

/**
 * A document that needs nothing behind it: no cms, no stylesheet, no script. Stands in where the designed page is not
 * at hand.
 */
export function statusDocument(status: number): string {
  const [title, text] = WORDS[status] ?? WORDS[500] ?? ['', ''];
  return [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><title>${title} – Rolebook</title></head>`,
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Rolebook’s front page</a></p></main></body></html>`,
  ].join('\n');
}
