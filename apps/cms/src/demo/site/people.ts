/** Topics, the people whose names stand over articles, and the demo desk of the newsroom. */
import type { Accent } from '../artwork/canvas';

export const TOPICS: readonly { slug: string; name: string; accent: Accent; description: string }[] = [
  {
    slug: 'career-guide',
    name: 'Career Guide',
    accent: 'teal',
    description:
      'Which job, which next job, and how to get there: guides for people who work with data, or want to.',
  },
  {
    slug: 'pay',
    name: 'Pay',
    accent: 'ochre',
    description:
      'What the figures say, what they leave out, and how to use them when it is your own salary that is being discussed.',
  },
  {
    slug: 'skills',
    name: 'Skills',
    accent: 'plum',
    description: 'What to learn next and what can wait, by people who do the work.',
  },
  {
    slug: 'hiring',
    name: 'Hiring',
    accent: 'rust',
    description: 'Adverts, tests, interviews and offers, seen from both sides of the table.',
  },
];

export const AUTHORS = [
  {
    slug: 'james-okonkwo',
    name: 'James Okonkwo',
    jobTitle: 'Senior Tech Journalist',
    organisation: 'ObiTech',
    bio: 'James writes about careers in artificial intelligence: how its jobs compare, where they lead, and who in Britain is hiring for them.',
    topics: ['career-guide', 'hiring'],
  },
  {
    slug: 'elin-marchbank',
    name: 'Elin Marchbank',
    jobTitle: 'Pay and Labour Market Editor',
    organisation: 'Tallow Street Review',
    bio: 'Elin reads salary surveys so that you do not have to. She looks after the figures on this site and answers for their sources, their dates and their gaps.',
    topics: ['pay', 'hiring'],
  },
  {
    slug: 'priya-nambiar',
    name: 'Priya Nambiar',
    jobTitle: 'Contributing Engineer',
    organisation: 'Hollinmoor Systems',
    bio: 'Priya has put models into production in logistics and in healthcare, and taken several of them out again. She writes about the craft between the two, and marks take-home tests.',
    topics: ['skills', 'hiring'],
  },
] as const;

/** One user per right. The passwords are fixed and public: they are only ever created when `ROLEBOOK_DEMO=1`. */
export const DEMO_DESK = [
  { email: 'admin@rolebook.example', name: 'Ada Admin', rights: ['admin'], password: 'demo-admin-rolebook' },
  {
    email: 'publisher@rolebook.example',
    name: 'Pat Publisher',
    rights: ['publisher'],
    password: 'demo-publisher-rolebook',
  },
  {
    email: 'editor@rolebook.example',
    name: 'Edie Editor',
    rights: ['editor'],
    password: 'demo-editor-rolebook',
  },
  {
    email: 'author@rolebook.example',
    name: 'Ari Author',
    rights: ['author'],
    password: 'demo-author-rolebook',
  },
  {
    email: 'newsletter@rolebook.example',
    name: 'Nell Newsletter',
    rights: ['newsletter'],
    password: 'demo-newsletter-rolebook',
  },
] as const;
