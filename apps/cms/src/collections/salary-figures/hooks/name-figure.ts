import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { idOf } from '../../../fields/id-of';

async function nameOf(req: PayloadRequest, collection: CollectionSlug, relation: unknown): Promise<string> {
  const id = idOf(relation);
  if (!id) return '?';
  const document = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
    draft: true,
    overrideAccess: true,
    req,
  })) as { name?: string; title?: string } | null;
  return document?.title ?? document?.name ?? '?';
}

/** A label by which editors find the figure in lists: "ML Engineer, Senior, London (base, a year)". */
export const nameFigure: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const figure = { ...originalDoc, ...data };
  const [role, level, region] = await Promise.all([
    nameOf(req, 'roles', figure.role),
    nameOf(req, 'levels', figure.level),
    nameOf(req, 'regions', figure.region),
  ]);
  const kind = [
    figure.currency === 'GBP' ? null : figure.currency,
    figure.component,
    figure.employment === 'permanent' ? null : figure.employment,
    figure.statistic === 'editorial-range' ? null : figure.statistic,
    figure.period === 'day' ? 'a day' : 'a year',
  ].filter(Boolean);
  return { ...data, label: `${role}, ${level}, ${region} (${kind.join(', ')})` };
};
