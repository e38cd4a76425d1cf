import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokensIn } from './read-tokens';

const css = readFileSync(path.join(import.meta.dirname, '../styles/tokens.css'), 'utf8');

it('finds every functional token of the site, each under one use', () => {
  const { colour, type, space } = tokensIn(css);
  const names = [...colour, ...type, ...space].map(({ name }) => name);
  const declared = [...css.matchAll(/^ {2}(--[\w-]+):/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('--raw-'));
  expect(names.toSorted()).toEqual([...new Set(declared)].toSorted());
  expect(colour.map(({ name }) => name)).toContain('--paper');
  expect(type.map(({ name }) => name)).toContain('--size-h1');
  expect(space.map(({ name }) => name)).toContain('--measure');
});

it('looks colours up to the raw ones of each scheme', () => {
  const of = (name: string) => tokensIn(css).colour.find((token) => token.name === name)?.schemes;
  expect(of('--paper')).toEqual({ light: 'var(--raw-paper)', dark: 'var(--raw-night)' });
  // By way of another token.
  expect(of('--focus')).toEqual({ light: 'var(--raw-ultramarine)', dark: 'var(--raw-ultramarine-pale)' });
});
