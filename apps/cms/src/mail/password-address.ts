import { configuration } from '../configuration';

/** The page of the admin on which a password is chosen. From the configuration, never from the request's host. */
export const passwordAddress = (token: string) =>
  `${configuration().CMS_URL}/admin/reset/${encodeURIComponent(token)}`;
