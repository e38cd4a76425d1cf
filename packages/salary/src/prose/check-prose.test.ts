import fc from 'fast-check';
import {
  checkProse,
  type ProseFigure,
  type ProseKnowledge,
  type ProsePassage,
  type SupersededFigure,
} from './check-prose';
import { mentionText, SHOWN_TO_EDITORS } from './mention-text';
import { compileVocabulary } from './vocabulary';

const VOCABULARY = compileVocabulary({
  roles: [
    { slug: 'ml-engineer', terms: ['ML Engineer', 'Machine Learning Engineer'] },
    { slug: 'data-scientist', terms: ['Data Scientist'] },
  ],
  levels: [
    { slug: 'junior', terms: ['Junior', 'Entry level', 'Graduate'] },
    { slug: 'mid', terms: ['Mid'] },
    { slug: 'senior', terms: ['Senior'] },
    { slug: 'lead', terms: ['Lead'] },
  ],
  regions: [
    { slug: 'london', terms: ['London'] },
    { slug: 'uk-outside-london', terms: ['outside London'] },
  ],
});
const figure = (
  role: string,
  level: string,
  min: number,
  max: number | null,
  over: Partial<ProseFigure> = {},
): ProseFigure => ({
  id: `${role}-${level}`,
  role,
  level,
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  statistic: 'editorial-range',
  min,
  max,
  openAbove: false,
  median: null,
  sampleSize: null,
  variable: false,
  ...over,
});
const FIGURES = [
  figure('ml-engineer', 'junior', 45_000, 65_000, { median: 54_000 }),
  figure('ml-engineer', 'mid', 75_000, 110_000),
  figure('ml-engineer', 'senior', 100_000, 160_000),
  figure('ml-engineer', 'lead', 130_000, 180_000, { openAbove: true }),
  figure('data-scientist', 'junior', 38_000, 55_000),
  figure('data-scientist', 'mid', 65_000, 90_000),
  figure('data-scientist', 'senior', 85_000, null),
  figure('ml-engineer', 'junior', 36_000, 59_000, {
    id: 'ml-engineer-junior-out',
    region: 'uk-outside-london',
  }),
  figure('data-scientist', 'lead', 100_000, 120_000, { sampleSize: 9 }),
];
const SUPERSEDED: SupersededFigure[] = [
  { ...figure('ml-engineer', 'senior', 95_000, 150_000), until: '2026-05-03' },
  { ...figure('ml-engineer', 'mid', 80_000, 105_000), until: '2026-03-14' },
];
const knowledge = (over: Partial<ProseKnowledge> = {}): ProseKnowledge => ({
  vocabulary: VOCABULARY,
  figures: FIGURES,
  superseded: SUPERSEDED,
  documentRole: null,
  ...over,
});
const passage = (text: string, ...headings: string[]): ProsePassage => ({ place: 'body.1', headings, text });
const check = (text: string, over: Partial<ProseKnowledge> = {}, ...headings: string[]) =>
  checkProse([passage(text, ...headings)], knowledge(over));
const NAMES = {
  roles: new Map([['ml-engineer', 'ML Engineer']]),
  levels: new Map([
    ['senior', 'Senior'],
    ['mid', 'Mid'],
  ]),
  regions: new Map([['london', 'London']]),
};

describe('classes', () => {
  it.each([
    ['Junior ML engineers start at £45k–£65k.', 'match'],
    ['Junior ML engineers start at £45,000 to £65,000 a year.', 'match'],
    ['A junior machine-learning engineer starts at £45K.', 'match'],
    ['The median junior ML engineer is at £54,000.', 'match'],
    ['Lead ML engineers can reach £180k+.', 'match'],
    ['Lead ML engineers: £130k–£180k+.', 'match'],
    ['A senior data scientist earns £85k+.', 'match'],
    ['Junior ML engineers earn £50-60k.', 'contained'],
    ['Junior ML engineers earn £50k–£65k.', 'contained'],
    ['Junior ML engineers earn about £50k.', 'contained'],
    ['The lab keeps machines of £45k–£600k.', 'not-pay'],
    ['Lead ML engineers earn £150k–£250k.', 'contained'],
    ['Junior ML engineers earn £45k–£70k.', 'conflict'],
    ['Junior ML engineers earn £45k–£65k+.', 'conflict'],
    ['Junior ML engineers can reach £65k+.', 'conflict'],
    ['Junior ML engineers can reach £80k.', 'conflict'],
    ['Senior ML engineers earn between £95k and £150k.', 'stale'],
    ['Mid-level ML engineers earn £80,000 - £105,000.', 'stale'],
    ['Mid-level ML engineers earn £80,000.', 'contained'],
    ['Senior ML engineers earn from £95,000.', 'stale'],
    ['ML engineers earn £45k–£65k at first.', 'match'],
    ['ML engineers earn £52k at first.', 'unresolved'],
    ['ML engineers earn £40k–£90k.', 'unresolved'],
    ['Seniors earn £100k–£160k.', 'unresolved'],
    ['Lead data scientists earn £100k–£120k.', 'unresolved'],
    ['Junior ML engineers earn €45k–€65k.', 'unresolved'],
    ['Junior ML engineers earn £60,00.', 'malformed'],
    ['Junior ML engineers earn £65k–£45k.', 'reversed'],
    ['Junior ML engineers earn £20 an hour.', 'not-yearly'],
    ['Junior ML engineers earn £3,000 a month.', 'not-yearly'],
    ['Junior ML engineers have a day rate of £450.', 'not-yearly'],
    ['Senior ML engineers run a £1m-£10m+ portfolio.', 'not-pay'],
    ['Junior ML engineers get a £300 learning budget.', 'not-pay'],
    ['Senior ML engineers earn £10k more.', 'not-pay'],
    ['The senior ML engineer’s start-up raised £60k.', 'not-pay'],
    ['A bonus of £20,000 is usual for a senior ML engineer.', 'not-pay'],
    ['Senior ML engineers earn £100k–£160k plus equity.', 'match'],
    ['Senior ML engineers earn £100k–£160k before tax.', 'match'],
    ['Our lab paid £2m for the machine.', 'unresolved'],
    ['A junior ML engineer takes home £35,000.', 'not-pay'],
    ['That leaves a junior ML engineer £35,000 after tax.', 'not-pay'],
    ['A £12.50 lunch for junior ML engineers.', 'not-pay'],
    ['Junior ML engineers earn £45 – £65.', 'unresolved'],
  ])('"%s" is %s', (text, expected) => {
    expect(check(text).map((mention) => mention.class)).toEqual([expected]);
  });

  it('compares day rates with figures a day', () => {
    const rates = figure('ml-engineer', 'senior', 600, 850, {
      id: 'rate',
      period: 'day',
      employment: 'contract',
    });
    const [a, b] = check(
      'Senior ML engineers on contract take £600–£850. A senior ML engineer asks £900 a day.',
      {
        figures: [...FIGURES, rates],
      },
    );
    const [least] = check('A contract at £100 for a senior ML engineer.', { figures: [rates] });
    expect(least?.class).toBe('conflict');
    expect([a?.class, b?.class]).toEqual(['match', 'conflict']);
    expect([a?.figure?.id, b?.figure?.id]).toEqual(['rate', 'rate']);
  });
});

describe('the nearest context', () => {
  const subjects = (text: string, over: Partial<ProseKnowledge> = {}, ...headings: string[]) =>
    check(text, over, ...headings).map(({ role, level, class: as }) => `${role} ${level} ${as}`);

  it('carries the level to the second role of a sentence', () => {
    expect(
      subjects('At mid level in London, ML engineers get £75k–£110k; data scientists £65k–£90k.'),
    ).toEqual(['ml-engineer mid match', 'data-scientist mid match']);
  });

  it('looks ahead inside a clause', () => {
    expect(
      subjects('It is £45k–£65k for junior ML engineers, £75k–£110k for mid-level ML engineers.'),
    ).toEqual(['ml-engineer junior match', 'ml-engineer mid match']);
  });

  it('prefers the longer title', () => {
    const vocabulary = compileVocabulary({
      roles: [
        { slug: 'engineer', terms: ['ML'] },
        { slug: 'ml-engineer', terms: ['ML Engineer'] },
      ],
      levels: [{ slug: 'junior', terms: ['Junior'] }],
      regions: [],
    });
    expect(subjects('Junior ML engineers earn £45k–£65k.', { vocabulary })).toEqual([
      'ml-engineer junior match',
    ]);
  });

  it('tells two roles joined by "and" or "while" apart', () => {
    expect(
      subjects(
        'Junior ML engineers earn £45k–£65k while data scientists earn £38k–£55k and senior ML engineers £100k–£160k.',
      ),
    ).toEqual(['ml-engineer junior match', 'data-scientist junior match', 'ml-engineer senior match']);
  });

  it('falls back to the sentence before, the heading, then the document', () => {
    expect(subjects('Junior ML engineers do well. They earn £45k–£65k.')).toEqual([
      'ml-engineer junior match',
    ]);
    expect(subjects('Juniors earn £38k–£55k.', {}, 'What a data scientist earns')).toEqual([
      'data-scientist junior match',
    ]);
    expect(subjects('£100k–£160k.', { documentRole: 'ml-engineer' }, 'Senior', 'Pay by level')).toEqual([
      'ml-engineer senior match',
    ]);
  });

  it('takes nothing from a heading that names two roles', () => {
    expect(subjects('Juniors earn £45k–£65k.', {}, 'ML Engineer vs Data Scientist')).toEqual([
      'null junior unresolved',
    ]);
  });

  it('does not take a verb or a date for a level', () => {
    expect(subjects('This can lead to £50k for a junior ML engineer.')).toEqual([
      'ml-engineer junior contained',
    ]);
    expect(subjects('In mid-2026 the junior ML engineer earned £50k.')).toEqual([
      'ml-engineer junior contained',
    ]);
  });

  it('leaves what stands before another amount to that one', () => {
    const text = 'Senior salaries (£100k–£160k) are well above what data scientists get (£85k+).';
    expect(subjects(text, { documentRole: 'ml-engineer' })).toEqual([
      'ml-engineer senior match',
      'data-scientist senior match',
    ]);
    expect(subjects(text)[0]).toBe('null senior unresolved');
    expect(subjects('At £45k–£65k, a junior ML engineer does well.')).toEqual(['ml-engineer junior match']);
  });

  it('understands "respectively"', () => {
    expect(
      subjects('Mid-level and senior ML engineers earn £75k–£110k and £100k–£160k respectively.'),
    ).toEqual(['ml-engineer mid match', 'ml-engineer senior match']);
  });

  it('takes joined amounts for the same thing', () => {
    const mentions = check(
      'For a junior ML engineer, courses cost £9,000 and £12,000, or £14,000; they then earn £45k.',
    );
    expect(mentions.map((mention) => mention.class)).toEqual(['not-pay', 'not-pay', 'not-pay', 'match']);
  });

  it('uses the region where one is named', () => {
    expect(check('Outside London a junior ML engineer earns £36k–£59k.')[0]).toMatchObject({
      class: 'match',
      region: 'uk-outside-london',
    });
    expect(check('In London a junior ML engineer earns £36k–£59k.')[0]?.class).toBe('conflict');
  });
});

describe('what an editor is shown', () => {
  it('quotes exactly, with offsets and the token to put in its place', () => {
    const text = 'Senior ML engineers earn up to £175,000.';
    const [mention] = check(text);
    expect(mention).toMatchObject({ quote: '£175,000', start: 31, end: 39, class: 'conflict', part: 'max' });
    expect(mention?.figure?.id).toBe('ml-engineer-senior');
  });

  it.each([
    ['Junior ML engineers earn £20k.', 'min'],
    ['Junior ML engineers earn £90k.', 'max'],
    ['After a first year that is spent on learning the trade, junior ML engineers can reach £30k.', 'max'],
    ['After a first year that is spent on learning the trade, junior ML engineers start from £90k.', 'min'],
    ['Junior ML engineers earn a median of £90k.', 'median'],
    ['Junior ML engineers earn £20k–£90k.', 'range'],
  ])('offers the part that "%s" means', (text, part) => {
    expect(check(text)[0]).toMatchObject({ class: 'conflict', part });
  });

  it('says until when a number was the figure and what it is now', () => {
    const [mention] = check('Senior ML engineers earn £95k–£150k.');
    expect(
      mention &&
        mentionText(mention, NAMES)
          ?.replace(/\u2060/g, '')
          .replace(/\u00a0/g, ' '),
    ).toBe(
      '“£95k–£150k” was the figure for ML Engineer, Senior, London until 3 May 2026. It is now £100k – £160k. Replace it by the figure.',
    );
  });

  it('says when a withdrawn figure has no successor', () => {
    const [mention] = check('Senior ML engineers earn £95k–£150k.', { figures: [] });
    expect(mention && mentionText(mention, NAMES)).toContain('There is none now.');
  });

  it('has a text for exactly the classes that need one', () => {
    const texts = [
      'Junior ML engineers earn £45k–£70k.',
      'Senior ML engineers earn £95k–£150k.',
      'They earn £60,00.',
      'Junior ML engineers earn £65k–£45k.',
      'Seniors earn £100k–£160k.',
      'ML engineers earn £52k.',
      'Lead data scientists earn £100k.',
      'Junior ML engineers earn £45k–£65k.',
      'Junior ML engineers earn £50k.',
      'ML engineers earn £20 an hour.',
      'A £300 learning budget.',
    ];
    for (const mention of texts.flatMap((text) => check(text))) {
      const message = mentionText(mention, NAMES);
      expect([mention.quote, message !== null]).toEqual([mention.quote, SHOWN_TO_EDITORS.has(mention.class)]);
      if (message !== null) expect(message).toContain(mention.quote);
    }
  });
});

it('knows every figure in its own words: what it writes about itself is never a conflict', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FIGURES.slice(0, 5)),
      fc.string({ maxLength: 20 }),
      ({ role, level, min, max, openAbove }, noise) => {
        const range = `£${min}–£${max}${openAbove ? '+' : ''}`;
        const quiet = noise.replace(/[^a-z ]/gi, '');
        const mentions = check(`${quiet}. ${level} ${role} in London: ${range}`);
        expect(mentions.at(-1)).toMatchObject({ class: 'match', role, level });
      },
    ),
  );
});
