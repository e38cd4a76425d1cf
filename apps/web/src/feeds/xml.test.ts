import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { element, escapeXml } from './xml';

it('gives back what was put in, whatever that was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let read = '';
      const parser = new Parser(
        {
          ontext: (part) => {
            read += part;
          },
        },
        { xmlMode: true, decodeEntities: true },
      );
      parser.end(element('a', text));
      return read === text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
    }),
  );
});

it('leaves out what XML forbids', () => {
  expect(escapeXml('a\u0000b\u000bc\ud800d<&">')).toBe('abcd&lt;&amp;&quot;&gt;');
});
