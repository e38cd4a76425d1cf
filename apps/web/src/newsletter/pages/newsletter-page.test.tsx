import { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { site } from '../../../tests/fixtures/frame';
import type { NewsletterView } from '../view';
import { NewsletterPage } from './newsletter-page';

const topic = { id: '00000000-0000-7000-8000-000000000001', label: 'Pay' };
const role = { id: '00000000-0000-7000-8000-000000000002', label: 'ML Engineer' };
const form: Extract<NewsletterView, { kind: 'form' }> = {
  kind: 'form',
  email: 'ada@example.org',
  fault: null,
  formToken: 'once',
  page: '/newsletter',
  oncemore: false,
  purposes: [],
  choices: { roles: [role], topics: [topic] },
  interests: [topic.id],
};
const preferences: Extract<NewsletterView, { kind: 'preferences' }>['preferences'] = {
  state: 'open',
  maskedAddress: 'a…@example.org',
  suppressed: null,
  wordingVersion: 'w-1',
  consent: 'You agree.',
  purposes: [{ slug: 'insights', label: 'Weekly insight', description: 'Pay and careers.', chosen: true }],
  frequency: 'monthly',
  roles: [{ ...role, chosen: true }],
  topics: [{ ...topic, chosen: false }],
};
const data = { state: 'open', maskedAddress: 'a…@example.org' } as const;
const standing = { state: 'subscribed', label: 'Weekly insight', preferencesToken: 'p' } as const;

const VIEWS: Readonly<Record<string, NewsletterView>> = {
  form,
  'form with a fault': { ...form, fault: 'Enter an address.' },
  'form without choices': { ...form, choices: null },
  sent: { kind: 'sent' },
  confirm: {
    kind: 'confirmation',
    state: 'open',
    token: 't',
    agreement: {
      consent: 'You agree.',
      purposes: [{ label: 'Weekly insight', description: 'Pay and careers.' }],
    },
  },
  confirmed: { kind: 'confirmation', state: 'confirmed', token: 't', agreement: null },
  preferences: { kind: 'preferences', token: 't', preferences, notice: null },
  'preferences saved': { kind: 'preferences', token: 't', preferences, notice: 'saved' },
  'preferences of who bounced': {
    kind: 'preferences',
    token: 't',
    preferences: { ...preferences, suppressed: 'bounces' },
    notice: 'too-often',
  },
  'ask for preferences': { kind: 'ask-for-preferences', email: '', fault: null, formToken: 'once' },
  leave: { kind: 'unsubscribe', token: 't', standing },
  left: { kind: 'unsubscribe', token: 't', standing: { ...standing, state: 'left' } },
  data: { kind: 'data', token: 't', data, email: '', notice: null },
  'data with a malformed address': { kind: 'data', token: 't', data, email: 'ada@', notice: 'malformed' },
  'data by an old link': {
    kind: 'data',
    token: 't',
    data: { state: 'expired', maskedAddress: null },
    email: '',
    notice: null,
  },
  erased: { kind: 'erased' },
  'new address': { kind: 'new-address', token: 't', state: 'open' },
  'new address taken': { kind: 'new-address', token: 't', state: 'taken' },
  'unknown link': { kind: 'unknown-link' },
  down: { kind: 'down' },
};
const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // How React writes attributes and empty elements; all of it valid HTML.
  rules: {
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});
const draw = (view: NewsletterView) => renderToStaticMarkup(<NewsletterPage view={view} site={site} />);
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

describe.each(Object.entries(VIEWS))('%s', (_name, view) => {
  it('has one heading of the first level, valid markup and nothing inline', async () => {
    const html = draw(view);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/ (style|on[a-z]+)="/);
    const report = await validate.validateString(
      `<!DOCTYPE html><html lang="en-GB"><head><title>t</title></head><body>${html}</body></html>`,
    );
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('has one obvious button at most, and every token travels in a POST', () => {
    const main = mainOf(draw(view));
    const obvious = (main.match(/data-weight="main"/g) ?? []).length + (view.kind === 'form' ? 1 : 0);
    expect(obvious).toBeLessThanOrEqual(1);
    for (const [form] of main.matchAll(/<form [^>]*>/g)) expect(form).toContain('method="post"');
  });
});

it('shows what is chosen as chosen', () => {
  const html = draw(VIEWS.preferences as NewsletterView);
  expect(html).toMatch(/value="monthly"[^>]* checked|checked=""[^>]*value="monthly"/);
  expect(html).toMatch(new RegExp(`checked=""[^>]*value="${role.id}"|value="${role.id}"[^>]*checked`));
  expect(html).not.toMatch(new RegExp(`checked=""[^>]*value="${topic.id}"`));
});

it('offers the way back to who has left, and a milder choice to who is about to', () => {
  expect(draw(VIEWS.left as NewsletterView)).toContain('href="/newsletter/preferences?token=p"');
  expect(draw(VIEWS.leave as NewsletterView)).toContain('Receive one a month');
});

it('says beside the button what it agrees to, and where it says how data are used', () => {
  const main = mainOf(draw(VIEWS.confirm ?? { kind: 'sent' }));
  for (const words of [
    'Weekly insight',
    'Pay and careers.',
    'You agree.',
    `href="${site.newsletter.privacyPath}"`,
  ]) {
    expect(main).toContain(words);
  }
  expect(main.indexOf('You agree.')).toBeLessThan(main.indexOf('<button'));
});
