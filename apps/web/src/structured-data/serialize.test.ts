import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { jsonLdText } from './serialize';

/** What a parser of HTML finds when the text stands in its script element, with something after it. */
function asParsed(text: string): { readonly script: string; readonly elements: string[] } {
  const elements: string[] = [];
  let script = '';
  let inScript = false;
  const parser = new Parser({
    onopentag(name) {
      elements.push(name);
      inScript = name === 'script';
    },
    ontext(part) {
      if (inScript) script += part;
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(`<script type="application/ld+json">${text}</script><p>after</p>`);
  return { script, elements };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '</script>',
        '<!--',
        '-->',
        '<script',
        ']]>',
        '&lt;',
        '"',
        '\\',
        '\u2028',
        '\u2029',
        'x',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('jsonLdText', () => {
  it('survives its script element, whatever it holds, and says the same after', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (data) => {
        const text = jsonLdText(data);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        const { script, elements } = asParsed(text);
        expect(elements).toEqual(['script', 'p']);
        expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it.each([
    ['a function', { a: () => 1 }, '$.a'],
    ['not a number', { a: [0, Number.NaN] }, '$.a[1]'],
    ['infinity', { a: Number.POSITIVE_INFINITY }, '$.a'],
    ['a date', { a: new Date(0) }, '$.a'],
    ['a map', { a: new Map() }, '$.a'],
    ['a symbol', { a: Symbol('s') }, '$.a'],
    ['a bigint', { a: 1n }, '$.a'],
    ['undefined in a list', { a: [undefined] }, '$.a[0]'],
  ])('refuses %s, with its place', (_, data, place) => {
    expect(() => jsonLdText(data)).toThrow(`(at ${place})`);
  });

  it('refuses a cycle, but not the same thing twice', () => {
    const loop: Record<string, unknown> = {};
    loop.self = { loop };
    expect(() => jsonLdText(loop)).toThrow('a cycle');
    const shared = { name: 'x' };
    expect(jsonLdText({ a: shared, b: shared })).toBe('{"a":{"name":"x"},"b":{"name":"x"}}');
  });

  it('leaves out what a builder does not know', () => {
    expect(jsonLdText({ a: undefined, b: null })).toBe('{"b":null}');
  });
});
