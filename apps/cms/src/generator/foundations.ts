import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload';
import { LEVELS, REGIONS, SOURCES } from '../demo/pay/vocabulary';
import { TOPICS } from '../demo/site/people';
import { idOf } from '../fields/id-of';
import { Chance } from './chance';
import { FORENAMES, SURNAMES } from './words';

/** What guides, figures and articles stand on. Ids. */
export interface Foundations {
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  /** The region in which figures are given. */
  readonly base: { readonly id: string; readonly name: string };
  readonly source: string;
}

const AUTHORS = 60;

/** Takes what is there, as in a database with the demo, and makes the rest. Through Payload: there are few. */
export async function layFoundations(payload: Payload): Promise<Foundations> {
  const ensure = ensurer(payload);
  const topics = [];
  for (const topic of TOPICS) {
    topics.push(await ensure('topics', { slug: topic.slug }, { ...topic, _status: 'published' }));
  }
  const authors = [];
  for (const [name, slug] of authorNames()) {
    const bio = `${name} writes about work in technology, from the advert to the last day.`;
    const data = {
      name,
      slug,
      jobTitle: 'Reporter',
      organisation: 'Rolebook',
      bio,
      _status: 'published' as const,
    };
    authors.push(await ensure('authors', { slug }, data));
  }
  const levels = [];
  for (const level of LEVELS.slice(0, 3)) {
    levels.push({ id: await ensure('levels', { slug: level.slug }, level), name: level.name });
  }
  const [london] = REGIONS;
  const base = { id: await ensure('regions', { slug: london.slug }, london), name: london.name };
  const [{ key: _, ...estimate }] = SOURCES;
  const source = await ensure('sources', { name: estimate.name }, estimate);
  return { topics, authors, levels, base, source };
}

function authorNames(): [name: string, slug: string][] {
  const names = FORENAMES.flatMap((first) => SURNAMES.map((last) => `${first} ${last}`));
  return new Chance('authors')
    .several(names, AUTHORS)
    .map((name) => [name, name.toLowerCase().replace(' ', '-')]);
}

function ensurer(payload: Payload) {
  return async <Slug extends CollectionSlug>(
    collection: Slug,
    key: Readonly<Record<string, string>>,
    data: Partial<RequiredDataFromCollectionSlug<Slug>>,
  ): Promise<string> => {
    const [[field = '', value] = []] = Object.entries(key);
    const { docs } = await payload.find({
      collection,
      where: { [field]: { equals: value } },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
    });
    const known = idOf(docs[0]);
    if (known) return known;
    const made = await payload.create({
      collection,
      data: data as RequiredDataFromCollectionSlug<Slug>,
      depth: 0,
      overrideAccess: true,
    } as Parameters<typeof payload.create<Slug, never>>[0]);
    return idOf(made) ?? '';
  };
}
