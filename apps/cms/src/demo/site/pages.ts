import type { DemoPage } from '../writing/passage';

/** The pages under /about. Useful as they stand, and honest about what this site is. */
export const PAGES: readonly DemoPage[] = [
  {
    slug: 'about',
    title: 'About Rolebook',
    description:
      'What Rolebook is, how it treats salary figures, and what is real on this demonstration site.',
    body: [
      `
Rolebook publishes career guides for people who work with data and software in the UK. Its rule is simple: a salary figure is written down once, with a date, a region and a source, and every page that mentions it takes it from there.

## Why we do it like this

Most career sites type their numbers into the text. Three years later the table says one thing, the paragraph beside it another, and nobody knows which is newer. Here a table is a view of the figures, and a sentence cites them. When a figure changes, all pages that use it change together, and those that showed a wrong one say so.

## What is real on this site

This is a **demonstration**. It shows how the publishing platform works, with texts that were written for the purpose.

- The comparison of ML engineers and data scientists carries figures of spring 2026 from a published career guide.
- All other salary figures are estimates that were made up to be plausible. Their sources say so.
- The employers in the role guides do not exist, or are types of employer and not companies.
- The classification codes are real codes of the UK’s Standard Occupational Classification.

Please do not use this site to decide what to ask for in your next job. Use it to see what a site that you could use for that would look like.

## Who makes it

The [authors](/authors) are introduced on pages of their own. How they work is set out in our [editorial policy](/about/editorial-policy), what happens when we are wrong in the [corrections policy](/about/corrections), and how to reach us under [contact](/contact).
`,
    ],
  },
  {
    slug: 'editorial-policy',
    title: 'Editorial policy',
    description:
      'The principles by which Rolebook publishes: independence, sources, dates, and how figures are made and checked.',
    body: [
      `
These are the principles by which we publish. They apply to articles, role guides and salary tables alike.

## Independence

Nobody pays to be in an article or a guide, and nobody can pay to be left out. We carry no advertisements, and links to employers earn us nothing. If that ever changes, it will say so beside the link and on this page.

## Figures

- Every published figure has at least one source, a region, and the date to which it applies.
- We say what the ends of a range mean: an editor’s range, percentiles, the lowest and highest advert, or an employer’s own band. Ranges of different kinds are not mixed in one table without a warning.
- Where there is too little to go on, we print “Not enough data” and no number.
- Figures older than a year are reviewed; figures older than eighteen months cannot be used in a new article.

## Sources

We prefer official statistics to surveys, surveys to adverts, and any of them to an estimate; and we name which it is. A source’s licence, period and sample size are part of its entry. An unknown sample size is left empty and never guessed.

## Writing

Articles are read by a second person before they are published. Opinions are recognisable as opinions. Quotations are real or have no name under them. We write for readers who are deciding something, and we try to leave them able to decide it without us.

## Use of artificial intelligence

Pictures on this site are drawn by a program from rules that we wrote; no image model is involved. The texts of this demonstration were drafted with the help of a language model and edited for it.

## Changes

What we correct, and how, is described in the [corrections policy](/about/corrections).
`,
    ],
  },
  {
    slug: 'corrections',
    title: 'Corrections policy',
    description:
      'How Rolebook corrects mistakes in articles, guides and salary figures, and how to report one.',
    body: [
      `
We make mistakes. When we learn of one we put it right quickly and say what was wrong.

## What counts as a correction

A **correction** mends something that was wrong when we published it: a number, a name, a claim. It is noted at the foot of the article, with its date, in plain words.

An **update** adds what has happened since. New salary data is an update and not a correction: the old figure was right for its date. The article then shows when it was last updated.

A **slip** of spelling or layout that cannot mislead anybody is mended without a note.

## Wrong figures

A figure that was wrong is corrected in one place, and every page that showed it is renewed within seconds. The figure keeps its history: what it was, when it was replaced and for which of four reasons (new data, correction, method or typing error).

## How to report a mistake

Write to corrections@rolebook.example with the address of the page and a word on what is wrong. If you can, tell us where the right information stands. We answer within two working days, and we tell you what we did.

We do not remove articles because somebody dislikes them. Where an article is wrong as a whole, it is withdrawn, and its address says so.
`,
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    description:
      'What Rolebook stores about readers and newsletter subscribers, why, for how long, and your rights.',
    body: [
      `
This page describes what the Rolebook software does with personal data. The site that you are reading is a demonstration; whoever runs it for real replaces the names and addresses below with their own.

## Reading

You can read everything without giving us anything. There are no cookies on reader pages, no third-party scripts, no fonts from elsewhere and no analytics. Our servers write a log line for each request, with the time, the page and your network address, to keep the service safe. It is deleted after 30 days.

## The newsletter

If you sign up, we store your e-mail address, what you chose to receive, and a record of your consent: when you gave it, on which page, and the exact wording that you agreed to. You become a subscriber only when you press the button on the page that our confirmation mail leads to. A sign-up that is not confirmed is deleted after seven days.

We use the address to send you the newsletter, and for nothing else. Mails contain no tracking pixels, and we do not count who opens them. The legal basis is your consent (UK GDPR, article 6(1)(a), and regulation 22 of the Privacy and Electronic Communications Regulations).

You can unsubscribe at any time with the link in every mail. We then keep a keyed fingerprint of your address, from which the address cannot be read, so that you are not written to again by mistake.

## Who sees it

Only the people who look after the newsletter. We pass addresses on to nobody except the mail service that delivers the letters on our behalf.

## Your rights

You may see what we hold about you, have it corrected, take it with you, or have it erased. Write to privacy@rolebook.example from the address concerned. If we do not deal with it properly, you can complain to the [Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/).

## Who is responsible

Rolebook (demonstration), privacy@rolebook.example.
`,
    ],
  },
  {
    slug: 'accessibility',
    title: 'Accessibility',
    description:
      'What we do so that everybody can read Rolebook, what does not work yet, and how to tell us.',
    body: [
      `
Everybody should be able to read this site: with a keyboard, with a screen reader, enlarged, in a dark room, on an old telephone.

## What you can expect

- All pages work without a mouse and without JavaScript. The first Tab key leads to a link that skips to the text.
- Text can be enlarged to 200 per cent without anything being cut off, and the layout fits a screen 320 pixels wide.
- Colours have the contrast that the Web Content Accessibility Guidelines 2.2 ask for at level AA. Colour is never the only sign of a difference.
- Salary ranges are read aloud as ranges: “£45,000 to £65,000 a year”. Each chart stands beside a table with the same figures.
- Pictures have descriptions. Motion follows the setting of your device.

## What we aim for

Level AA of WCAG 2.2. Pages are checked by a program at each change and by hand before larger releases. A program finds perhaps a third of what can be wrong, so we are glad to hear of the rest.

## What does not work well yet

Wide salary tables scroll sideways on small screens. They can be reached and scrolled by keyboard, but comparing distant columns is awkward; the same figures can be downloaded as a file from the table’s own page.

## Tell us

If something stops you, write to access@rolebook.example and say which page and which device. We answer within five working days, and if you need the content in another form until it is mended, we send it.
`,
    ],
  },
  {
    slug: 'contact',
    title: 'Contact',
    description: 'How to reach the people behind Rolebook: editors, corrections, privacy, accessibility.',
    body: [
      `
We read everything and answer most of it.

- **Editors**: hello@rolebook.example
- **Mistakes on a page**: corrections@rolebook.example; please read [how we correct](/about/corrections) first
- **Your data and the newsletter**: privacy@rolebook.example
- **Accessibility**: access@rolebook.example

These addresses belong to a demonstration and end in *.example*, a domain that is reserved so that it never exists. Nothing that you send there will arrive.

## Suggesting an article

Two sentences are enough: what readers would be able to decide afterwards, and why you know about it. We do not publish sponsored articles or guest posts with links.

## Salary data

If you have figures that you may share (an employer’s published bands, a survey with its method), we would like to see them. Say how they were collected, when, and under which licence we may use them.
`,
    ],
  },
];
