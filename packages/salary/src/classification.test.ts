import { type ClassificationDraft, checkClassification, UK_SOC, ukSocTitle } from './classification';

const draft = (over: Partial<ClassificationDraft> = {}): ClassificationDraft => ({
  scheme: UK_SOC,
  version: '2020',
  code: '2134',
  label: 'Programmers and software development professionals',
  match: 'close',
  ...over,
});
const found = (over: Partial<ClassificationDraft>) =>
  checkClassification(draft(over)).map(({ severity, code, field }) => `${severity} ${code} ${field}`);

it('accepts the same group under its number in each version', () => {
  expect(found({})).toEqual([]);
  expect(found({ version: '2010', code: '2136' })).toEqual([]);
  expect(found({ label: 'programmers & software-development professionals'.replace('&', 'and') })).toEqual(
    [],
  );
  expect(found({ label: 'Programmers' })).toEqual([]);
});

it('refuses the number of the other version, and names the right one', () => {
  const [finding] = checkClassification(draft({ code: '2136' }));
  expect(finding).toMatchObject({ severity: 'refuse', code: 'wrong-version' });
  expect(finding?.message).toBe(
    '2136 is Programmers and software development professionals in SOC 2010. In SOC 2020 that is 2134.',
  );
  expect(found({ version: '2010', code: '2136', label: 'IT quality and testing professionals' })).toEqual([
    'refuse wrong-version code',
  ]);
});

it('refuses a code without a version, and says what it could mean', () => {
  const [finding] = checkClassification(draft({ code: '2136', version: ' ' }));
  expect(finding?.code).toBe('version-missing');
  expect(finding?.message).toContain(
    '2136 is Programmers and software development professionals in SOC 2010 and IT quality and testing professionals in SOC 2020.',
  );
});

it.each<[Partial<ClassificationDraft>, string[]]>([
  [{ version: '2000' }, ['refuse version-unknown version']],
  [{ code: '213' }, ['refuse code-malformed code']],
  [{ code: 'abcd', version: '' }, ['refuse code-malformed code', 'refuse version-missing version']],
  [{ label: 'Bakers' }, ['warn label-differs label']],
  [{ label: '' }, ['warn label-differs label', 'refuse label-missing label']],
  [{ code: '5432', label: 'Bakers and flour confectioners' }, []],
  [{ match: 'perfect' }, ['refuse match-unknown match']],
  [{ scheme: '' }, ['refuse scheme-missing scheme']],
  [{ scheme: 'isco', version: '08', code: '2512' }, []],
  [
    { scheme: 'isco', version: '', code: ' ' },
    ['refuse version-missing version', 'refuse code-malformed code'],
  ],
])('judges %j', (over, expected) => {
  expect(found(over)).toEqual(expected);
});

it('knows the titles of both versions', () => {
  expect(ukSocTitle('2010', '2136')).toBe('Programmers and software development professionals');
  expect(ukSocTitle('2020', '2136')).toBe('IT quality and testing professionals');
  expect(ukSocTitle('2020', '9999')).toBeNull();
});
