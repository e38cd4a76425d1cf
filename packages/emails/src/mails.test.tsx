import { renderDataLinkMail } from './data-link-mail';
import { renderInvitationMail } from './invitation-mail';
import type { MailSender } from './letter';
import { renderMessageAcknowledgementMail } from './message-acknowledgement-mail';
import { renderNewAddressMail } from './new-address-mail';
import { renderPasswordResetMail } from './password-reset-mail';
import { renderPreferencesLinkMail } from './preferences-link-mail';
import { renderSignUpConfirmationMail } from './sign-up-confirmation-mail';
import { renderWelcomeMail } from './welcome-mail';

const sender: MailSender = {
  siteName: 'Rolebook',
  siteUrl: 'https://rolebook.example',
  legalLine: 'Rolebook Ltd, 1 Paper Street, London',
};
const confirmAddress = 'https://rolebook.example/newsletter/confirm?token=abc_DEF-123';

const mails = {
  'sign-up confirmation': () =>
    renderSignUpConfirmationMail({ sender, confirmAddress, purposes: ['Weekly insight'], validHours: 72 }),
  welcome: () =>
    renderWelcomeMail({
      sender,
      text: 'Thank you for joining.\n\nSee you on Tuesday.',
      purpose: 'Weekly insight',
      preferencesAddress: 'https://rolebook.example/newsletter/preferences?token=p',
      unsubscribeAddress: 'https://rolebook.example/newsletter/unsubscribe?token=u',
    }),
  'preferences link': () =>
    renderPreferencesLinkMail({
      sender,
      preferencesAddress: 'https://rolebook.example/newsletter/preferences?token=p',
    }),
  'data link': () =>
    renderDataLinkMail({
      sender,
      dataAddress: 'https://rolebook.example/newsletter/your-data?token=d',
      validHours: 1,
    }),
  'new address': () => renderNewAddressMail({ sender, confirmAddress, validHours: 72 }),
  invitation: () =>
    renderInvitationMail({
      sender,
      name: 'Ada',
      invitedBy: 'Grace',
      setPasswordAddress: 'https://cms.example/admin/reset/abc',
      validHours: 48,
    }),
  'acknowledgement of a complaint': () =>
    renderMessageAcknowledgementMail({
      sender,
      kind: 'complaint',
      reference: 'RB-7F3K-2QXD',
      privacyAddress: 'https://rolebook.example/about/privacy',
    }),
  'acknowledgement of a reported error': () =>
    renderMessageAcknowledgementMail({
      sender,
      kind: 'error-report',
      reference: 'RB-7F3K-2QXD',
      privacyAddress: 'https://rolebook.example/about/privacy',
    }),
  'password reset': () =>
    renderPasswordResetMail({ sender, resetAddress: 'https://cms.example/admin/reset/abc', validHours: 1 }),
};

describe.each(Object.entries(mails))('%s', (_name, renderMail) => {
  it('says the same in HTML and plain text, with sender and reason', async () => {
    const mail = await renderMail();
    expect(mail.text).toContain('Rolebook Ltd, 1 Paper Street, London');
    expect(mail.text).toContain('You receive this');
    const addresses = [...mail.html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
    const words = `${mail.html} ${addresses.join(' ')}`
      .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, ' ')
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const line of mail.text
      .split('\n')
      .filter((part) => part && part !== '-- ' && !part.endsWith(':'))) {
      expect(words.replaceAll('&#x27;', "'").replaceAll('&amp;', '&')).toContain(line.split(',')[0]?.trim());
    }
  });

  it('loads nothing from outside and stays small', async () => {
    const { html } = await renderMail();
    expect(html).not.toMatch(/<img|<link|@font-face|src=/);
    expect(Buffer.byteLength(html)).toBeLessThan(20_000);
  });
});

it('breaks an address anywhere, and no word', async () => {
  const { html } = await mails['preferences link']();
  const breaking = [...html.matchAll(/<(\w+)[^>]*word-break:break-all/g)].map((match) => match[1]);
  expect(breaking).toEqual(['a']);
});

it.each(Object.entries(mails))(
  '%s: every painted thing has a rule for the dark',
  async (_name, renderMail) => {
    const { html } = await renderMail();
    const dark = /prefers-color-scheme: dark\) \{(.*?\})\s*\}/s.exec(html)?.[1] ?? '';
    const classes = [
      ...html.matchAll(/<(\w+)([^>]*)style="[^"]*(?:background-color|border-color|[^-]color):/g),
    ]
      .filter(([, tag]) => tag !== 'td')
      .map(([, , attributes]) => /class="([^"]*)"/.exec(attributes ?? '')?.[1] ?? 'none');
    expect(classes.length).toBeGreaterThan(3);
    for (const name of new Set(classes)) expect(dark).toMatch(new RegExp(`\\.${name}[ ,]`));
  },
);

it('links to the page with the button exactly once as an action and once as text', async () => {
  const { html, text } = await renderSignUpConfirmationMail({
    sender,
    confirmAddress,
    purposes: ['Weekly insight'],
    validHours: 72,
  });
  expect(html.split(`href="${confirmAddress}"`)).toHaveLength(3);
  expect(text).toContain(confirmAddress);
});

it('keeps a name that tries to add headers inside one line', async () => {
  const mail = await renderInvitationMail({
    sender: { ...sender, siteName: 'Rolebook\r\nBcc: victim@example.com\u2028x' },
    name: '<script>alert(1)</script>',
    invitedBy: null,
    setPasswordAddress: 'https://cms.example/x',
    validHours: 1,
  });
  expect(mail.subject).not.toMatch(/[\r\n\u2028]/);
  expect(mail.html).not.toContain('<script>alert');
});

it('lets a reader leave from the welcome mail, in both bodies', async () => {
  const unsubscribeAddress = 'https://rolebook.example/newsletter/unsubscribe?token=u';
  const { html, text } = await renderWelcomeMail({
    sender,
    text: '',
    purpose: 'Weekly insight',
    preferencesAddress: 'https://rolebook.example/newsletter/preferences?token=p',
    unsubscribeAddress,
  });
  expect(html).toContain(`href="${unsubscribeAddress}"`);
  expect(text).toContain(unsubscribeAddress);
});
