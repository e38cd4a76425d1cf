import type { PayloadRequest } from 'payload';
import type { SalaryFigure } from '../../../payload-types';

/** What readers saw last: the published document, or its last published version when it has been taken down since. */
export async function lastPublished(req: PayloadRequest, id: string): Promise<SalaryFigure | null> {
  const stored = await req.payload.findByID({
    collection: 'salary-figures',
    id,
    depth: 0,
    draft: false,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (stored?._status === 'published') return stored;
  const versions = await req.payload.findVersions({
    collection: 'salary-figures',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return (versions.docs[0]?.version as SalaryFigure | undefined) ?? null;
}
