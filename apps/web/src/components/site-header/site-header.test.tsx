import { renderToStaticMarkup } from 'react-dom/server';
import { SiteHeader } from './site-header';

const draw = (path: string) =>
  renderToStaticMarkup(
    <SiteHeader
      name="Rolebook"
      path={path}
      navigation={[
        { label: 'Home', href: '/' },
        { label: 'Roles', href: '/roles' },
      ]}
    />,
  );

it.each([
  ['/roles', '<a href="/roles" aria-current="page">'],
  ['/roles/ml-engineer', '<a href="/roles" aria-current="true">'],
  ['/', '<a href="/" aria-current="page">'],
])('on %s marks where the reader is', (path, link) => {
  const html = draw(path);
  expect(html).toContain(link);
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

it('marks nothing on a page that only begins alike', () => {
  expect(draw('/roles-of-the-year')).not.toContain('aria-current');
});
