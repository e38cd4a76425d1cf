import { listVariable, originVariable, portVariable, readEnvironment, secretVariable } from './environment';

const shape = {
  SITE_URL: originVariable,
  SECRET: secretVariable,
  PORT: portVariable.default(3000),
  LIST: listVariable.default([]),
};
const good = { SITE_URL: 'https://rolebook.example', SECRET: 's'.repeat(32) };

it('reads what is set and fills in what is not', () => {
  expect(readEnvironment(shape, { ...good, PORT: '', LIST: 'a, b,,' })).toEqual({
    ...good,
    PORT: 3000,
    LIST: ['a', 'b'],
  });
});

it.each([
  ['SITE_URL', 'https://rolebook.example/', 'slash'],
  ['SITE_URL', 'https://rolebook.example/site', 'origin'],
  ['SITE_URL', 'rolebook.example', 'absolute'],
  ['SITE_URL', 'ftp://rolebook.example', 'absolute'],
  ['SECRET', 'too-short-secret', '32 characters'],
  ['PORT', 'many', 'port'],
])('names %s when it is %j', (name, value, remedy) => {
  expect(() => readEnvironment(shape, { ...good, [name]: value })).toThrow(
    new RegExp(`${name}: .*${remedy}`),
  );
});

it('names every variable that is missing, and shows no value', () => {
  expect(() => readEnvironment(shape, {})).toThrow(/SITE_URL.*[\s\S]*SECRET: is not set/);
  try {
    readEnvironment(shape, { ...good, SECRET: 'hush-hush' });
  } catch (error) {
    expect(String(error)).not.toContain('hush-hush');
  }
  expect.assertions(2);
});
