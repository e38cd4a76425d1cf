import { plainDocument } from './plain-document';

const RENDERED = [
  '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
  '<link rel="preload" as="font" href="/_next/static/media/font.woff2" crossorigin=""/>',
  '<script src="/_next/static/chunks/app.js" async=""></script>',
  '<meta name="rolebook:sequence" content="42"/><title>A &lt; B</title>',
  '<script src="/_next/static/chunks/polyfills.js" noModule=""></script></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><h1>One<!-- --> &amp; two</h1>',
  '<script type="application/ld+json">{"@type":"Article","name":"</p> \\u003c"}</script>',
  '<script type="module" src="/enhance/newsletter.js"></script>',
  '<script src="/_next/static/chunks/main.js" id="_R_" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"<script>not one</\\u0073cript>"])</script></body></html>',
].join('');
const withBody = (body: string) => RENDERED.replace('<h1>', `${body}<h1>`);

describe('plainDocument', () => {
  it('takes out what the framework needs, and nothing else', () => {
    expect(plainDocument(RENDERED)).toEqual({
      sequence: '42',
      html: [
        '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>',
        '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
        '<link rel="preload" as="font" href="/_next/static/media/font.woff2" crossorigin=""/>',
        '<title>A &lt; B</title></head><body><h1>One &amp; two</h1>',
        '<script type="application/ld+json">{"@type":"Article","name":"</p> \\u003c"}</script>',
        '<script type="module" src="/enhance/newsletter.js"></script></body></html>',
      ].join(''),
    });
  });

  it.each([
    ['a hidden boundary', '<div hidden id="S:0">late</div>', 'id="S:0"'],
    ['a boundary template', '<template id="B:0"></template>', 'id="B:0"'],
    ['a pending boundary', '<!--$?-->', 'Suspense'],
    ['a foreign script', '<script src="https://evil.example/a.js"></script>', 'neither ours nor known'],
    ['an inline script', '<script>alert(1)</script>', 'neither ours nor known'],
    ['an inline module', '<script type="module">alert(1)</script>', 'neither ours nor known'],
    ['our module with a body', '<script type="module" src="/enhance/a.js">alert(1)</script>', 'neither ours'],
    ['a module elsewhere', '<script type="module" src="/media/a.js"></script>', 'neither ours nor known'],
    ['a completed boundary', '<script>$RC("B:0","S:0")</script>', 'neither ours nor known'],
    ['an inline handler', '<img src="x" onError="alert(1)"/>', 'onerror'],
  ])('refuses %s', (_, body, reason) => {
    expect(() => plainDocument(withBody(body))).toThrow(reason);
  });

  it('refuses a page that Next made in another way than known', () => {
    expect(() => plainDocument('<html></html>')).toThrow('doctype');
    expect(() => plainDocument('<!DOCTYPE html><html><body>')).toThrow('</html>');
    expect(() => plainDocument('<!DOCTYPE html><html><body></body></html>')).toThrow('no framework script');
    expect(() => plainDocument('<!DOCTYPE html><script>self.__next_f.push(</html>')).toThrow(
      'without an end',
    );
  });
});
