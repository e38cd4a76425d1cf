import { type APIRequestContext, expect, test } from '@playwright/test';
import { findOne, signIn } from './desk-session';
import { product } from './product';
import { read, structuredData, textOf, untilReadersGet } from './reader';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';

async function change(request: APIRequestContext, collection: string, id: string, data: object) {
  const answer = await request.patch(`${product.cms}/api/${collection}/${id}?depth=0`, {
    data,
    headers: { origin: product.cms },
  });
  expect([answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([200, '']);
}

test('one figure changed once: table, sentence, answer and structured data agree', async ({ request }) => {
  await signIn(request, 'publisher');
  const query = 'where[min][equals]=65000&where[max][equals]=90000&where[statistic][equals]=editorial-range';
  const figure = await findOne(request, 'salary-figures', query);
  const publish = (max: number) =>
    change(request, 'salary-figures', figure.id, { max, revisionReason: 'new-data', _status: 'published' });
  await publish(92_000);
  for (const instance of product.instances) {
    await untilReadersGet(request, instance + ARTICLE, ({ html }) => textOf(html).includes('£65k – £92k'));
    const { html } = await read(request, instance + ARTICLE);
    expect(textOf(html)).not.toContain('£65k – £90k');
    expect(
      JSON.stringify(structuredData(html))
        .replace(/[\u00a0\u2060]/g, ' ')
        .replace(/ +/g, ' '),
    ).toContain('£65k – £92k');
  }
  await publish(90_000);
  await untilReadersGet(request, ARTICLE, ({ html }) => textOf(html).includes('£65k – £90k'));
});

test('a new title is live on every instance; an unpublished article is gone from all of them', async ({
  request,
}) => {
  await signIn(request, 'publisher');
  const article = await findOne(request, 'articles', 'where[slug][equals]=how-to-read-a-salary-range');
  const path = `/articles/${article.slug}`;
  await change(request, 'articles', article.id, { title: 'A title that was changed', _status: 'published' });
  for (const instance of product.instances) {
    await untilReadersGet(request, instance + path, ({ html }) => html.includes('A title that was changed'));
    await untilReadersGet(request, `${instance}/articles`, ({ html }) =>
      html.includes('A title that was changed'),
    );
  }
  await change(request, 'articles', article.id, { _status: 'draft' });
  for (const instance of product.instances) {
    await untilReadersGet(request, instance + path, ({ status }) => status, 404);
    for (const list of ['/articles', '/feed.xml', '/sitemaps/articles-1.xml', '/llms.txt']) {
      await untilReadersGet(request, instance + list, ({ html }) => html.includes(path), false);
    }
  }
  await change(request, 'articles', article.id, { title: article.title, _status: 'published' });
  await untilReadersGet(request, path, ({ status }) => status, 200);
});

test('every right can sign in to the desk', async ({ playwright }) => {
  for (const { rights } of product.logins) {
    const context = await playwright.request.newContext();
    await signIn(context, rights);
    await context.dispose();
  }
});

test('a preview is shown to its user alone, framed by the desk alone, and never stored', async ({
  request,
}) => {
  const answer = await request.get('/preview/articles/0199aaaa-0000-7000-8000-000000000000?token=forged');
  expect(answer.status()).toBe(403);
  expect(await answer.text()).toContain('cannot be shown');
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(answer.headers()['content-security-policy']).toContain(`frame-ancestors ${product.cms}`);
  expect(answer.headers()['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
});
