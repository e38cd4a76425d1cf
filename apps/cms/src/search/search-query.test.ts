import { MOST_WORDS, searchQueryOf } from './search-query';

const synonyms = [
  [['ml'], ['machine', 'learning']],
  [['qa'], ['testing'], ['quality', 'assurance']],
];

it('asks for every word, the last of which may be unfinished', () => {
  expect(searchQueryOf('Data', [])).toEqual({ words: ['data'], every: "('data':*)", any: "'data':*" });
});

it('takes a single letter for a word, not for the beginning of half of all words', () => {
  expect(searchQueryOf('R', [])?.every).toBe("('r')");
});

it('also asks for neighbours written as one', () => {
  expect(searchQueryOf('ml ops', [])?.every).toBe("('ml' & 'ops':*) | ('mlops':*)");
  expect(searchQueryOf('a b cd', [])?.every).toBe("('a' & 'b' & 'cd':*) | ('ab' & 'cd':*) | ('a' & 'bcd':*)");
});

it('asks for what means the same, the longest name first', () => {
  expect(searchQueryOf('ml engineer', synonyms)?.any).toBe(
    "(('ml') | ('machine' <-> 'learning')) | 'engineer':* | 'mlengineer':*",
  );
  expect(searchQueryOf('Machine Learning', synonyms)?.every).toContain(
    "(('machine' & 'learning':*) | ('ml'))",
  );
  expect(searchQueryOf('qa', synonyms)?.every).toBe(
    "((('qa':*) | ('testing') | ('quality' <-> 'assurance')))",
  );
});

it.each(['', '   ', "'", '&|!():*<->', '\u0000', '🙂'])('asks nothing of %j', (text) => {
  expect(searchQueryOf(text, synonyms)).toBeNull();
});

it('holds letters and digits of the reader alone, and not too many', () => {
  const hostile = `'); drop table x; -- ' | !( a:* <-> \\ "b" `.repeat(50);
  const query = searchQueryOf(hostile, synonyms);
  expect(query?.words).toHaveLength(MOST_WORDS);
  expect(query?.every.replace(/'[a-z0-9]+'(:\*)?|[()&| ]|<->/g, '')).toBe('');
});
