/** What frames every page of the demo. Relations are named by slug or path. */
export const SETTINGS = {
  name: 'Rolebook',
  tagline: 'Careers, by the figures',
  description:
    'Career guides for people who work with data and software in the UK, with salary figures that are dated and sourced.',
  defaultPicture: 'article-ml-engineer-vs-data-scientist',
  navigation: [
    { label: 'Articles', href: '/articles' },
    { label: 'Role guides', href: '/roles' },
    { label: 'Salaries', href: '/salaries' },
    { label: 'Authors', href: '/authors' },
  ],
  searchSynonyms: [
    'ml = machine learning',
    'ai = artificial intelligence',
    'llm = large language model',
    'pay = salary = wage = earnings',
    'qa = quality assurance',
    'cv = resume',
    'frontend = front end',
    'backend = back end',
  ].join('\n'),
  homeLead: 'ml-engineer-vs-data-scientist',
  homeGuides: [
    'ml-engineer',
    'data-scientist',
    'llm-engineer',
    'data-analyst',
    'data-engineer',
    'mlops-engineer',
  ],
  homeFeaturedTable: 'uk-salary-comparison-2026',
  footerGroups: [
    {
      heading: 'Read',
      links: [
        { label: 'All articles', href: '/articles' },
        { label: 'Role guides', href: '/roles' },
        { label: 'Salary tables', href: '/salaries' },
        { label: 'Newsletter', href: '/newsletter' },
      ],
    },
    {
      heading: 'Topics',
      links: [
        { label: 'Career Guide', href: '/topics/career-guide' },
        { label: 'Pay', href: '/topics/pay' },
        { label: 'Skills', href: '/topics/skills' },
        { label: 'Hiring', href: '/topics/hiring' },
      ],
    },
    {
      heading: 'Rolebook',
      links: [
        { label: 'About', href: '/about/about' },
        { label: 'Editorial policy', href: '/about/editorial-policy' },
        { label: 'Corrections policy', href: '/about/corrections' },
        { label: 'Corrections log', href: '/corrections' },
        { label: 'Privacy', href: '/about/privacy' },
        { label: 'Accessibility', href: '/about/accessibility' },
        { label: 'Contact', href: '/contact' },
        { label: 'Data-protection complaint', href: '/contact/data-protection' },
      ],
    },
  ],
  footerNote:
    'A demonstration site. Employers in the role guides are invented, and most salary figures are too; each names its source.',
  organisation: {
    name: 'Rolebook',
    legalName: 'Rolebook (demonstration)',
    email: 'hello@rolebook.example',
    address: null,
    publishingPrinciples: 'editorial-policy',
    correctionsPolicy: 'corrections',
  },
  newsletter: {
    heading: 'Career advice, once a week',
    promise:
      'Every week: what is new in tech careers, which salaries have moved, and where the industry is heading.',
    consent:
      'By signing up you ask us to send you the weekly newsletter. You can unsubscribe at any time, with one click. Our privacy page says what we store.',
    buttonLabel: 'Sign up',
    purposes: [
      {
        slug: 'weekly-briefing',
        label: 'The weekly briefing',
        description: 'Insight into careers, salaries and trends in tech, once a week.',
      },
    ],
  },
} as const;

/** An address that was once printed elsewhere and still has to lead somewhere. */
export const REDIRECTS = [
  { from: '/guides/ml-engineer-vs-data-scientist', to: '/articles/ml-engineer-vs-data-scientist' },
] as const;
