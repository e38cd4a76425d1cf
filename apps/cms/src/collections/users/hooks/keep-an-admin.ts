import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';

const LAST = 'This is the last administrator. Make somebody else one first.';

async function isLastAdmin(req: PayloadRequest, id: unknown): Promise<boolean> {
  const others = await req.payload.count({
    collection: 'users',
    where: {
      and: [{ id: { not_equals: id } }, { rights: { in: ['admin'] } }, { disabled: { not_equals: true } }],
    },
    overrideAccess: true,
    req,
  });
  return others.totalDocs === 0;
}

/** Nobody locks the newsroom out of its own cms. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !originalDoc?.rights?.includes('admin') || originalDoc.disabled) return data;
  const staysAdmin = (data.rights ?? originalDoc.rights).includes('admin') && !data.disabled;
  if (!staysAdmin && (await isLastAdmin(req, originalDoc.id))) throw new APIError(LAST, 400, undefined, true);
  return data;
};

export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (user?.rights?.includes('admin') && !user.disabled && (await isLastAdmin(req, id))) {
    throw new APIError(LAST, 400, undefined, true);
  }
};
