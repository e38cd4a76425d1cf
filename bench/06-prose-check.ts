import type { Measurement } from '@rolebook/localstack/bench/measurement';
import { checkProse, type ProseFigure, type ProseKnowledge } from '@rolebook/salary/prose/check-prose';
import { compileVocabulary } from '@rolebook/salary/prose/vocabulary';

const ROLES = [
  'ML Engineer',
  'Data Scientist',
  'Data Analyst',
  'Data Engineer',
  'LLM Engineer',
  'MLOps Engineer',
];
const LEVELS = ['Junior', 'Mid', 'Senior', 'Lead', 'Principal'];
const REGIONS = ['London', 'UK excluding London'];
const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const figures: ProseFigure[] = ROLES.flatMap((role) =>
  LEVELS.flatMap((level, rank) =>
    REGIONS.map((region) => ({
      id: `${role} ${level} ${region}`,
      role: slugOf(role),
      level: slugOf(level),
      region: slugOf(region),
      currency: 'GBP' as const,
      period: 'year' as const,
      component: 'base' as const,
      employment: 'permanent' as const,
      statistic: 'editorial-range' as const,
      min: 40_000 + rank * 20_000,
      max: 65_000 + rank * 20_000,
      openAbove: false,
      median: null,
      sampleSize: null,
      variable: false,
    })),
  ),
);
const named = (names: readonly string[]) => names.map((name) => ({ slug: slugOf(name), terms: [name] }));
const knowledge: ProseKnowledge = {
  vocabulary: compileVocabulary({ roles: named(ROLES), levels: named(LEVELS), regions: named(REGIONS) }),
  figures,
  superseded: figures.map((figure) => ({ ...figure, min: figure.min - 3_000, until: '2026-05-02' })),
  documentRole: null,
};

const SENTENCE =
  'In London a senior data scientist earns £80,000 to £105,000 a year, while most mid engineers who write about it name £57k–£85k, and nobody minds the commute. ';
const WORDS = 5_000;
const passages = Array.from({ length: 50 }, (_, index) => ({
  place: `body|root/children/${index}`,
  headings: ['What they earn', 'ML Engineer vs Data Scientist'],
  text: SENTENCE.repeat(Math.ceil(WORDS / 50 / SENTENCE.split(' ').length)),
}));
const ROUNDS = 21;

/** How long an editor's text keeps the cms busy when it is saved. Nothing of the product is asked. */
export const measurement: Measurement = {
  title: 'Prose check of a long article',
  async measure() {
    const times: number[] = [];
    let mentions = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      mentions = checkProse(passages, knowledge).length;
      times.push(performance.now() - from);
    }
    const words = passages.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
    const sorted = times.toSorted((a, b) => a - b);
    return [
      {
        what: `${words} words, ${mentions} amounts, median of ${ROUNDS}`,
        value: `${sorted[Math.floor(ROUNDS / 2)]?.toFixed(1)} ms`,
        target: '<= 50 ms',
      },
      { what: 'the slowest of them', value: `${sorted.at(-1)?.toFixed(1)} ms`, target: '<= 50 ms' },
    ];
  },
};
