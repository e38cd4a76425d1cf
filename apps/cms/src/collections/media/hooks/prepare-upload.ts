import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { slugOf } from '@rolebook/contract/slug';
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload';
import { recognise } from '../recognise';

interface SaveArgs {
  id?: string;
  data?: { focalX?: number | null; focalY?: number | null };
}
type Upload = NonNullable<PayloadRequest['file']>;

function refuse(req: PayloadRequest, message: string): never {
  throw new ValidationError(
    { collection: 'media', errors: [{ path: 'file', label: 'File', message }], req },
    req.t,
  );
}

/** `team-photo-3f9a1c20b7de.jpg`: readable, and other content never has the same name, so it may be cached for ever. */
function immutableName(original: string, content: Buffer, focal: string, extension: string): string {
  const stem = slugOf(path.parse(original).name.replace(/-[0-9a-f]{12}$/, '')).slice(0, 60) || 'file';
  const hash = createHash('sha256').update(content).update(focal).digest('hex').slice(0, 12);
  return `${stem}-${hash}.${extension}`;
}

function focalOf(req: PayloadRequest, data: SaveArgs['data']): { x: number; y: number } | null {
  const edits = req.query?.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined;
  const x = Number(edits?.focalPoint?.x ?? data?.focalX ?? Number.NaN);
  const y = Number(edits?.focalPoint?.y ?? data?.focalY ?? Number.NaN);
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

/** A moved focal point means other crops, so the stored original is taken as a new upload under a new name. */
async function refocused(req: PayloadRequest, args: SaveArgs, folder: string): Promise<Upload | null> {
  const focal = focalOf(req, args.data);
  if (!focal || !args.id) return null;
  const stored = await req.payload.findByID({
    collection: 'media',
    id: args.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!stored?.filename || !stored.mimeType?.startsWith('image/')) return null;
  if (Math.round(focal.x) === (stored.focalX ?? 50) && Math.round(focal.y) === (stored.focalY ?? 50))
    return null;
  const data = await readFile(path.join(folder, path.basename(stored.filename))).catch(() => null);
  return data && { data, name: stored.filename, size: data.byteLength, mimetype: stored.mimeType };
}

/**
 * Judges an upload by its content, names it by its content. What is no picture of a known format and no PDF is refused,
 * whatever it calls itself.
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const save = args as SaveArgs;
  const file = req.file ?? (await refocused(req, save, collection.upload.staticDir ?? 'media'));
  if (!file) return args;
  const recognised = await recognise(file.data);
  if ('fault' in recognised) return refuse(req, recognised.fault);
  const focal = focalOf(req, save.data) ?? { x: 50, y: 50 };
  req.file = {
    ...file,
    mimetype: recognised.mimeType,
    name: immutableName(
      file.name,
      file.data,
      `${Math.round(focal.x)}:${Math.round(focal.y)}`,
      recognised.extension,
    ),
  };
  return args;
};
