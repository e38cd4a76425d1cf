import type { ProductUnderTest } from '@rolebook/localstack/testing/product-under-test';

/** The running product that the journeys walk through: addresses, demo logins, logs. Started by `npm test`. */
export const product = JSON.parse(process.env.ROLEBOOK_TEST_PRODUCT ?? 'null') as ProductUnderTest;

/** A demo login by its rights. @throws Error that lists the rights there are. */
export function loginOf(rights: string): { email: string; password: string } {
  const login = product.logins.find((candidate) => candidate.rights === rights);
  if (!login)
    throw new Error(`No demo login has "${rights}": ${product.logins.map((one) => one.rights).join(', ')}`);
  return login;
}
