import { nearestTerm, plainTerm } from '@rolebook/salary/nearest-term';
import type { Payload } from 'payload';

/** Something that a file names: by its slug, its name, or another name that it has. */
export interface Term {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

export interface SourceTerm extends Term {
  readonly licence: string | null;
}

/** Everything that figures and observations are about. */
export interface Vocabulary {
  readonly roles: readonly Term[];
  readonly levels: readonly Term[];
  readonly regions: readonly Term[];
  readonly sources: readonly SourceTerm[];
}

export type Found<Kind extends Term> =
  | { readonly term: Kind }
  /** `offered` is the nearest match. */
  | { readonly message: string; readonly offered: string | null };

/** Looks a written name up, and offers the nearest one when there is none. Slugs and names go before other names. */
export function findTerm<Kind extends Term>(
  written: string,
  terms: readonly Kind[],
  noun: string,
): Found<Kind> {
  const wanted = plainTerm(written);
  if (wanted === '') return { message: `The ${noun} is missing.`, offered: null };
  const own = terms.filter(
    ({ id, name, slug }) => id === written || plainTerm(slug) === wanted || plainTerm(name) === wanted,
  );
  const found =
    own.length > 0
      ? own
      : terms.filter(({ otherNames }) => otherNames.some((other) => plainTerm(other) === wanted));
  const [first, second] = found;
  if (first && !second) return { term: first };
  if (first && second) {
    return {
      message: `"${written}" could be the ${noun} ${first.name} (${first.slug}) or ${second.name} (${second.slug}). Write which, by what stands in brackets.`,
      offered: null,
    };
  }
  const offered = nearestTerm(
    written,
    terms.map(({ name }) => name),
  );
  const remedy = offered
    ? `Did you mean "${offered}"?`
    : `There are: ${terms
        .slice(0, 12)
        .map(({ name }) => name)
        .join(', ')}${terms.length > 12 ? ', …' : '.'}`;
  return { message: `There is no ${noun} called "${written}". ${remedy}`, offered };
}

const everything = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const;

/** Reads the whole vocabulary, drafts of role guides included, in four statements (and their arrays). */
export async function loadVocabulary(payload: Payload): Promise<Vocabulary> {
  const [roles, levels, regions, sources] = await Promise.all([
    payload.find({
      ...everything,
      collection: 'roles',
      select: { title: true, slug: true, alternativeTitles: true, hiddenTitles: true },
    }),
    payload.find({ ...everything, collection: 'levels', select: { name: true, slug: true } }),
    payload.find({ ...everything, collection: 'regions', select: { name: true, slug: true } }),
    payload.find({ ...everything, collection: 'sources', select: { name: true, licence: true } }),
  ]);
  const named = ({ id, name, slug }: { id: string; name: string; slug: string }): Term => ({
    id,
    slug,
    name,
    otherNames: [],
  });
  return {
    roles: roles.docs.map(({ alternativeTitles, hiddenTitles, id, slug, title }) => ({
      id,
      slug,
      name: title,
      otherNames: [...(alternativeTitles ?? []), ...(hiddenTitles ?? [])],
    })),
    levels: levels.docs.map(named),
    regions: regions.docs.map(named),
    sources: sources.docs.map(({ id, licence, name }) => ({
      id,
      slug: id,
      name,
      otherNames: [],
      licence: licence ?? null,
    })),
  };
}
