import { renderToStaticMarkup } from 'react-dom/server';
import { site } from '../../../tests/fixtures/frame';
import { NewsletterForm } from './newsletter-form';

const { newsletter } = site;
const second = { slug: 'pay', label: 'Pay alerts', description: '' };

it('posts without script, with the wording that the reader saw and the page that held it', () => {
  const html = renderToStaticMarkup(<NewsletterForm id="n" wording={newsletter} path="/articles/a" />);
  expect(html).toContain('action="/newsletter" method="post"');
  expect(html).toContain('name="wordingVersion" value="2026-11-01"');
  expect(html).toContain('name="page" value="/articles/a"');
  expect(html).toContain('name="purposes" value="weekly"');
});

it('carries no token in a page that is the same for everybody', () => {
  const html = renderToStaticMarkup(<NewsletterForm id="n" wording={newsletter} path="/" />);
  expect(html).not.toContain('formToken');
});

it('ticks no purpose for the reader where there are several', () => {
  const wording = { ...newsletter, purposes: [...newsletter.purposes, second] };
  const html = renderToStaticMarkup(<NewsletterForm id="n" wording={wording} path="/" />);
  expect(html.match(/type="checkbox"/g)).toHaveLength(2);
  expect(html).not.toContain('checked');
  expect(html).not.toContain('type="hidden" name="purposes"');
});

it('keeps what was typed and says beside it what was wrong', () => {
  const html = renderToStaticMarkup(
    <NewsletterForm
      id="n"
      wording={newsletter}
      path="/newsletter"
      email="ada@"
      fault="Not whole."
      formToken="t"
    />,
  );
  expect(html).toContain('value="ada@"');
  expect(html).toContain('aria-invalid="true" aria-describedby="n-consent n-status"');
  expect(html).toContain('Not whole.');
});
