import { type APIRequestContext, expect } from '@playwright/test';

interface Mail {
  id: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
  headers: Record<string, string>;
}

/** Mails that arrived for an address, oldest first, from the mail catcher's API. */
export async function mailsFor(
  request: APIRequestContext,
  inboxUrl: string,
  address: string,
): Promise<Mail[]> {
  const mails = (await (await request.get(`${inboxUrl}/email`)).json()) as Mail[];
  return mails.filter((mail) => mail.to.some((to) => to.address.toLowerCase() === address.toLowerCase()));
}

/** Waits for the first mail to an address. */
export async function firstMailFor(
  request: APIRequestContext,
  inboxUrl: string,
  address: string,
): Promise<Mail> {
  await expect
    .poll(async () => (await mailsFor(request, inboxUrl, address)).length, { timeout: 15_000 })
    .toBeGreaterThan(0);
  const [mail] = await mailsFor(request, inboxUrl, address);
  if (!mail) throw new Error(`No mail for ${address}`);
  return mail;
}
