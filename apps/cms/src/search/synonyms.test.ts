import { checkSynonyms, readSynonyms } from './synonyms';

it('reads groups, one a line, folded', () => {
  expect(
    readSynonyms('ML = Machine Learning\n\nfrontend = front end = Front-End\nalone\n = \nx = X'),
  ).toEqual([
    [['ml'], ['machine', 'learning']],
    [['frontend'], ['front', 'end']],
  ]);
  expect(readSynonyms(null)).toEqual([]);
});

it.each([
  ['ml = machine learning\n\nqa = testing = test', true],
  ['', true],
  [null, true],
  ['ml, machine learning', 'Line 1 (“ml, machine learning”): put “=”'],
  ['a = b\nml =', 'Line 2 (“ml =”): each side of “=” needs'],
  [`a = ${'b'.repeat(61)}`, 'keep each name to 60 characters'],
  ['a=b=c=d=e=f=g=h=i', 'at most 8 names'],
  ['\n'.repeat(501), 'Keep to 500 lines'],
])('checks what an editor typed: %j', (text, expected) => {
  const answer = checkSynonyms(text);
  if (expected === true) expect(answer).toBe(true);
  else expect(answer).toContain(expected);
});
