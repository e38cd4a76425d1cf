import type { LevelSlug, RegionSlug } from './vocabulary';

export interface DemoTable {
  readonly slug: string;
  readonly caption: string;
  readonly roles: readonly string[];
  readonly levels: readonly LevelSlug[];
  readonly region: RegionSlug;
  readonly orientation: 'roles-as-columns' | 'levels-as-columns';
  readonly note: string;
  readonly footnotes: readonly string[];
  readonly adjustments: readonly string[];
  readonly reviewBy: string;
}

const BANDED: readonly LevelSlug[] = ['junior', 'mid', 'senior'];
const ALL: readonly LevelSlug[] = [...BANDED, 'lead', 'principal'];

const DEMO_NOTE = 'Demonstration figures: see the sources for which are carried over and which are invented.';

export const TABLES: readonly DemoTable[] = [
  {
    slug: 'uk-salary-comparison-2026',
    caption: 'UK salary comparison 2026',
    roles: ['ml-engineer', 'data-scientist'],
    levels: BANDED,
    region: 'london',
    orientation: 'roles-as-columns',
    note: 'Drawn from public UK job adverts and from pay surveys. The figures are London’s; elsewhere in the UK the same jobs usually pay 10–20% less.',
    footnotes: [],
    adjustments: ['outside-london'],
    reviewBy: '2027-04-30',
  },
  {
    slug: 'outside-london-2026',
    caption: 'ML engineers and data scientists outside London, 2026',
    roles: ['ml-engineer', 'data-scientist'],
    levels: BANDED,
    region: 'uk-excluding-london',
    orientation: 'roles-as-columns',
    note: 'The London ranges of spring 2026, carried over by our rule for the regions: 80% of the lower end to 90% of the upper. An estimate, not an observation.',
    footnotes: [],
    adjustments: ['outside-london'],
    reviewBy: '2027-04-30',
  },
  {
    slug: 'ml-engineer-pay-2026',
    caption: 'ML engineer pay 2026, junior to principal',
    roles: ['ml-engineer'],
    levels: ALL,
    region: 'london',
    orientation: 'roles-as-columns',
    note: `${DEMO_NOTE} Deep-tech companies advertise more for seniors; that range is a figure of another kind and stands in the text.`,
    footnotes: ['Lead and Principal go by scope, not by years.'],
    adjustments: ['outside-london'],
    reviewBy: '2027-04-30',
  },
  {
    slug: 'data-scientist-pay-2026',
    caption: 'Data scientist pay 2026, junior to principal',
    roles: ['data-scientist'],
    levels: ALL,
    region: 'london',
    orientation: 'roles-as-columns',
    note: DEMO_NOTE,
    footnotes: ['Lead and Principal go by scope, not by years.'],
    adjustments: ['outside-london'],
    reviewBy: '2027-04-30',
  },
  {
    slug: 'data-and-ai-roles-2026',
    caption: 'Six data and AI roles in London, 2026',
    roles: [
      'data-analyst',
      'data-engineer',
      'data-scientist',
      'mlops-engineer',
      'ml-engineer',
      'llm-engineer',
    ],
    levels: ALL,
    region: 'london',
    orientation: 'levels-as-columns',
    note: `${DEMO_NOTE} Where there are too few posts to give a range, the table says so.`,
    footnotes: [
      'Principal data analyst: too few posts with that title.',
      'Junior LLM engineer: hardly advertised so far.',
    ],
    adjustments: ['outside-london'],
    reviewBy: '2027-03-31',
  },
];
