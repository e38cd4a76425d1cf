/** Levels, regions, region adjustments and sources of the demo: what figures are made of. */

export const LEVELS = [
  { slug: 'junior', name: 'Junior', rank: 1, bandFrom: 0, bandTo: 2, bandNote: null },
  { slug: 'mid', name: 'Mid', rank: 2, bandFrom: 2, bandTo: 5, bandNote: null },
  { slug: 'senior', name: 'Senior', rank: 3, bandFrom: 5, bandTo: null, bandNote: null },
  {
    slug: 'lead',
    name: 'Lead',
    rank: 4,
    bandFrom: null,
    bandTo: null,
    bandNote: 'by scope; typically 7+ years',
  },
  {
    slug: 'principal',
    name: 'Principal',
    rank: 5,
    bandFrom: null,
    bandTo: null,
    bandNote: 'by scope; typically 10+ years',
  },
] as const;
export type LevelSlug = (typeof LEVELS)[number]['slug'];

export const REGIONS = [
  { slug: 'london', name: 'London', kind: 'city', isBase: true },
  { slug: 'uk', name: 'UK', kind: 'country', isBase: false },
  { slug: 'uk-excluding-london', name: 'UK excluding London', kind: 'part', isBase: false },
  { slug: 'england', name: 'England', kind: 'nation', isBase: false },
  { slug: 'scotland', name: 'Scotland', kind: 'nation', isBase: false },
  { slug: 'wales', name: 'Wales', kind: 'nation', isBase: false },
  { slug: 'northern-ireland', name: 'Northern Ireland', kind: 'nation', isBase: false },
  { slug: 'north-east', name: 'North East', kind: 'itl1', isBase: false },
  { slug: 'north-west', name: 'North West', kind: 'itl1', isBase: false },
  { slug: 'yorkshire-and-the-humber', name: 'Yorkshire and The Humber', kind: 'itl1', isBase: false },
  { slug: 'east-midlands', name: 'East Midlands', kind: 'itl1', isBase: false },
  { slug: 'west-midlands', name: 'West Midlands', kind: 'itl1', isBase: false },
  { slug: 'east-of-england', name: 'East of England', kind: 'itl1', isBase: false },
  { slug: 'south-east', name: 'South East', kind: 'itl1', isBase: false },
  { slug: 'south-west', name: 'South West', kind: 'itl1', isBase: false },
  { slug: 'remote-uk', name: 'Remote in the UK', kind: 'remote', isBase: false },
] as const;
export type RegionSlug = (typeof REGIONS)[number]['slug'];

export const SOURCES = [
  {
    key: 'adverts-and-surveys',
    name: 'Rolebook demo estimate from public job adverts and pay surveys, spring 2026',
    publisher: 'Rolebook',
    url: null,
    kind: 'editorial-estimate',
    licence: 'Demo content; not for reuse as pay data',
    observedFrom: '2026-01-01',
    observedTo: '2026-04-30',
    sampleSize: null,
    method:
      'An editor’s range of what most London employers pay, set after reading publicly available UK job adverts and salary surveys. It is not a percentile, and no individual salaries were counted.',
  },
  {
    key: 'deep-tech-adverts',
    name: 'Rolebook demo reading of deep-tech job adverts, spring 2026',
    publisher: 'Rolebook',
    url: null,
    kind: 'job-adverts',
    licence: 'Demo content; not for reuse as pay data',
    observedFrom: '2026-01-01',
    observedTo: '2026-04-30',
    sampleSize: null,
    method:
      'Lowest and highest base salary named in public adverts of AI labs, makers of autonomous systems and advanced manufacturers for senior ML engineers. Adverts without a salary are not counted, so the range leans upwards.',
  },
  {
    key: 'editorial-demo',
    name: 'Rolebook demo estimate, autumn 2026',
    publisher: 'Rolebook',
    url: null,
    kind: 'editorial-estimate',
    licence: 'Demo content; not for reuse as pay data',
    observedFrom: null,
    observedTo: '2026-09-30',
    sampleSize: null,
    method:
      'Invented for this demonstration so that every part of the site has something plausible to show. Set relative to the spring figures for ML engineers and data scientists; not based on observations.',
  },
  {
    key: 'regional-rule',
    name: 'Rolebook demo rule for pay outside London, 2026',
    publisher: 'Rolebook',
    url: null,
    kind: 'editorial-estimate',
    licence: 'Demo content; not for reuse as pay data',
    observedFrom: null,
    observedTo: '2026-04-30',
    sampleSize: null,
    method:
      'The London range multiplied by 0.80 at its lower and 0.90 at its upper end, rounded down to whole thousands.',
  },
] as const;
export type SourceKey = (typeof SOURCES)[number]['key'];

/** Jobs outside London pay 10–20 % less: 80 to 90 percent of London. */
export const REGION_ADJUSTMENTS = [
  {
    key: 'outside-london',
    base: 'london',
    target: 'uk-excluding-london',
    factorMinPercent: 80,
    factorMaxPercent: 90,
    asOf: '2026-04-30',
    source: 'adverts-and-surveys',
  },
] as const;
