import { checkChanges, isChange, isRefused, stepText } from './check-changes';
import { type GridTable, textIn } from './grid-table';

const measure = {
  region: 'london',
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
  statistic: 'editorial-range',
} as const;
const table: GridTable = {
  id: 't',
  caption: 'Pay',
  regionName: 'London',
  measure,
  roles: [
    { id: 'ml', name: 'ML Engineer' },
    { id: 'da', name: 'Data Analyst' },
  ],
  levels: [{ id: 'senior', name: 'Senior' }],
  rolesAsColumns: true,
  standing: [
    {
      id: 'f1',
      key: { ...measure, role: 'ml', level: 'senior' },
      isPublished: true,
      version: 'v1',
      content: {
        min: 100_000,
        max: 160_000,
        openAbove: false,
        median: null,
        variable: false,
        withdrawn: false,
        sampleSize: 4,
        asOf: '2026-04-30',
        validFrom: '2026-04-30',
        validTo: null,
        reviewBy: null,
        confidence: 'medium',
        sources: ['s1'],
        note: null,
        overrideReason: null,
      },
    },
  ],
  peers: [],
  surroundings: {
    levels: [
      { id: 'junior', name: 'Junior', rank: 1 },
      { id: 'senior', name: 'Senior', rank: 3 },
    ],
    adjustments: [],
    officialSources: [],
  },
  sources: [{ id: 's1', name: 'Adverts', licence: 'Own work' }],
  today: '2026-11-24',
};
const check = (text: string, role = 'ml', sources: string[] = []) => {
  const [cell] = checkChanges(table, [{ role, level: 'senior', text }], { asOf: '2026-11-01', sources });
  if (!cell) throw new Error('Nothing was checked.');
  return cell;
};
const says = (text: string, role?: string) =>
  check(text, role)
    .findings.map(({ message }) => message)
    .join(' ');

describe('a cell of the grid', () => {
  it('shows what stands there, numbers of small samples included, and nothing where there is nothing', () => {
    expect(textIn(table, { role: 'ml', level: 'senior' })).toMatch(/^£100k.*£160k$/);
    expect(textIn(table, { role: 'da', level: 'senior' })).toBe('');
  });

  it('takes what it shows for no change, however it is written', () => {
    for (const text of ['100000-160000', '100-160k', textIn(table, { role: 'ml', level: 'senior' })]) {
      expect([isChange(check(text)), isRefused(check(text))]).toEqual([false, false]);
    }
  });

  it('says by how much each end moves', () => {
    const cell = check('110k-160k');
    expect([isChange(cell), stepText(cell)]).toEqual([true, '+10% / 0%']);
    expect(stepText(check('58k-80k', 'da', ['s1']))).toBeNull();
  });

  it.each([
    ['forty', '45000-65000'],
    ['160k-100k', 'wrong way round'],
    ['€100k-€160k', 'in GBP'],
    ['1000-1600', 'outside'],
  ])('refuses "%s" in the words of the domain', (text, words) => {
    expect(isRefused(check(text))).toBe(true);
    expect(says(text)).toContain(words);
  });

  it('asks for a source where there was no figure', () => {
    expect(says('58k-80k', 'da')).toContain('no source');
    expect(isRefused(check('58k-80k', 'da', ['s1']))).toBe(false);
  });

  it('warns of a level that is not in the table, as publishing would', () => {
    const [senior] = table.standing;
    if (!senior) throw new Error('Nothing stands.');
    const junior = { ...senior, id: 'j', key: { ...senior.key, level: 'junior' } };
    const [cell] = checkChanges(
      { ...table, peers: [junior] },
      [{ role: 'ml', level: 'senior', text: '98k-160k' }],
      { asOf: '2026-11-01', sources: [] },
    );
    expect(cell?.findings).toContainEqual(
      expect.objectContaining({
        severity: 'warn',
        message: '98,000 is below 100,000, that of Junior. Check both figures.',
      }),
    );
  });

  it('withdraws when it is emptied, and asks for nothing when it was empty', () => {
    expect(check('').planned).toMatchObject({
      action: 'supersede',
      content: { withdrawn: true, min: 100_000 },
    });
    expect(stepText(check(''))).toBe('withdrawn');
    expect(check('', 'da')).toMatchObject({ planned: null, findings: [] });
  });
});
