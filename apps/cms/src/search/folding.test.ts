import { folded, joinedPairs, speakable, wordsOf } from './folding';

it('folds case, accents and signs', () => {
  expect(folded('  Élève: MLOps & “Résumé” ')).toBe('eleve mlops resume');
  expect(folded('ﬁnance №1')).toBe('finance no1');
});

it('keeps names whose signs are part of them', () => {
  expect(wordsOf('C++, C# and .NET')).toEqual(['cplusplus', 'csharp', 'and', 'dotnet']);
  expect(wordsOf('c#/.net developer')).toEqual(['csharp', 'dotnet', 'developer']);
});

it('separates what a parser would take for a file, a host or markup', () => {
  expect(speakable('AI/ML in Node.js <script>alert</script>')).toBe(
    'AI ML in Node js  script alert  script ',
  );
  expect(wordsOf('version 1.5')).toEqual(['version', '1', '5']);
});

it('has no words in signs, emoji and control characters', () => {
  expect(wordsOf("' ; -- \u0000 \ud800 🙂 ()!|&:*")).toEqual([]);
});

it('joins neighbours', () => {
  expect(joinedPairs('ML Ops Engineer')).toBe('mlops opsengineer');
  expect(joinedPairs('Nurse')).toBe('');
});
