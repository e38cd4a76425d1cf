import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { poolOf, type Query, queryOn } from '../database/query';
import { wordingVersion } from '../globals/site-settings/fields/newsletter-wording';

/** What the form says today, and what mails say about their sender. */
export interface Wording {
  readonly version: string;
  /** Of the privacy policy that the form links to; null while none is published. */
  readonly policyVersion: string | null;
  /** The sentence that a person agrees to. */
  readonly consent: string;
  /** Words of the mail that welcomes who has confirmed; null where none is sent. */
  readonly welcome: string | null;
  readonly siteName: string;
  readonly legalLine: string | null;
  readonly purposes: ReadonlyMap<string, { readonly label: string; readonly description: string }>;
}

/** Milliseconds for which a wording is believed. A sign-up that names another version looks again at once. */
const FRESH_MS = 5_000;

interface Known {
  readonly readAt: number;
  readonly wording: Wording;
}
const known = new WeakMap<Payload, Known>();

/** The wording of now, a few seconds old at most. @param seen the version that somebody says they saw */
export async function currentWording(payload: Payload, seen?: string): Promise<Wording> {
  const last = known.get(payload);
  const now = Date.now();
  if (last && now - last.readAt < FRESH_MS && (seen === undefined || seen === last.wording.version)) {
    return last.wording;
  }
  const wording = await readWording(payload);
  known.set(payload, { readAt: now, wording });
  return wording;
}

async function readWording(payload: Payload): Promise<Wording> {
  const query = queryOn(poolOf(payload));
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  const { newsletter, organisation } = settings;
  const version = newsletter.version || wordingVersion({ ...newsletter });
  const { heading, promise, consent, buttonLabel } = newsletter;
  const purposes = (newsletter.purposes ?? []).map(({ slug, label, description }) => ({
    slug,
    label,
    description,
  }));
  await keepWords(query, version, 'form', { heading, promise, consent, buttonLabel, purposes });
  return {
    version,
    policyVersion: await readPolicy(payload, query),
    consent,
    welcome: newsletter.welcomeMail ? (newsletter.welcomeText ?? '') : null,
    siteName: settings.name,
    legalLine:
      [organisation?.legalName, organisation?.address].filter(Boolean).join(', ').replace(/\s+/g, ' ') ||
      null,
    purposes: new Map(purposes.map(({ slug, label, description }) => [slug, { label, description }])),
  };
}

/** The privacy page as it is published, named by its content as wordings are. */
async function readPolicy(payload: Payload, query: Query): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [{ slug: { equals: 'privacy' } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  const [policy] = docs;
  if (!policy) return null;
  const { title, body } = policy;
  const hash = createHash('sha256')
    .update(JSON.stringify([title, body]))
    .digest('hex');
  const version = `p-${hash.slice(0, 12)}`;
  await keepWords(query, version, 'policy', { title, body });
  return version;
}

/** Keeps the words themselves beside their version: a consent must be explained years after the form changed. */
async function keepWords(
  query: Query,
  version: string,
  kind: 'form' | 'policy',
  words: unknown,
): Promise<void> {
  await query(
    'insert into rolebook.wordings (version, kind, words) values ($1, $2, $3) on conflict do nothing',
    [version, kind, JSON.stringify(words)],
  );
}
