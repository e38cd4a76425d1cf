import { type APIRequestContext, expect } from '@playwright/test';
import { loginOf, product } from './product';

/** Signs in as the desk does: the session is a cookie of the request context. */
export async function signIn(request: APIRequestContext, rights: string) {
  const answer = await request.post(`${product.cms}/api/users/login`, {
    data: loginOf(rights),
    headers: { origin: product.cms },
  });
  expect(answer.status()).toBe(200);
}

/** The one document that a query finds, as the signed-in user may see it. */
export async function findOne(request: APIRequestContext, collection: string, query: string) {
  const answer = await request.get(`${product.cms}/api/${collection}?${query}&depth=0&limit=1`, {
    headers: { origin: product.cms },
  });
  expect(answer.status()).toBe(200);
  const [document] = (await answer.json()).docs;
  expect(document).toBeDefined();
  return document as { id: string; slug: string; title: string };
}
