import { judgeLink } from './link-kinds';

const own = { siteUrl: 'https://rolebook.example', cmsUrl: 'https://cms.rolebook.example' };

it.each([
  ['https://rolebook.example/articles/a?x=1#b', { kind: 'page', path: '/articles/a' }],
  ['https://rolebook.example', { kind: 'page', path: '/' }],
  ['http://rolebook.example/roles/a', { kind: 'page', path: '/roles/a' }],
  ['https://www.ons.gov.uk/x', { kind: 'elsewhere', isPlain: false }],
  ['http://www.ons.gov.uk/x', { kind: 'elsewhere', isPlain: true }],
  ['mailto:desk@rolebook.example?subject=Pay', { kind: 'elsewhere', isPlain: false }],
  ['tel:+442079460000', { kind: 'elsewhere', isPlain: false }],
])('%s', (link, judged) => {
  expect(judgeLink(link, own)).toEqual(judged);
});

it.each([
  ['https://', 'is no address'],
  ['https://exa mple.org', 'is no address'],
  ['mailto:desk', 'names no mailbox'],
  ['ftp://example.org/x', 'is no address of a web page'],
  ['https://ada:secret@example.org/', 'holds a user name or a password'],
  ['https://rolebook.example/a%zz', 'has a broken % in it'],
  ['https://cms.rolebook.example/admin', 'leads to the desk, which readers cannot open'],
  ['http://localhost:4200/articles/a', 'leads to a machine that readers cannot reach'],
  ['http://10.0.0.7/wiki', 'leads to a machine that readers cannot reach'],
  ['http://0x7f000001/', 'leads to a machine that readers cannot reach'],
  ['http://[::1]/', 'leads to a machine that readers cannot reach'],
  ['https://https://example.org', 'leads to a machine that readers cannot reach'],
  ['https://intranet/pay', 'leads to a machine that readers cannot reach'],
])('%s %s', (link, why) => {
  expect(judgeLink(link, own)).toEqual({ kind: 'wrong', why });
});
