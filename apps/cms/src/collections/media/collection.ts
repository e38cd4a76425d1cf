import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { configuration } from '../../configuration';
import { createdByField } from '../../fields/created-by';
import { usedInField } from '../../renewal/used-in/field';
import { collectionAccess } from '../../rights/access';
import { recordedHooks } from '../collection-hooks';
import { fileHeaders } from './file-headers';
import { prepareUpload } from './hooks/prepare-upload';
import { IMAGE_SIZES } from './sizes';

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture or file', plural: 'Pictures and files' },
  admin: {
    group: 'Writing',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'credit'],
    description: 'JPEG, PNG, WebP or AVIF pictures and PDF files, at most 20 MB.',
  },
  access: collectionAccess('media', { drafts: false, trash: true }),
  trash: true,
  defaultSort: '-createdAt',
  hooks: recordedHooks({ beforeOperation: [prepareUpload] }),
  upload: {
    staticDir: path.resolve(/*turbopackIgnore: true*/ configuration().MEDIA_DIR ?? 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    imageSizes: IMAGE_SIZES,
    adminThumbnail: 'webp480',
    focalPoint: true,
    crop: false,
    pasteURL: false,
    modifyResponseHeaders: fileHeaders,
    // The stored original is re-encoded too: nothing that was uploaded is served as it came, and EXIF is gone.
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 90, effort: 4 } },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 400,
      label: 'Description (alt text)',
      admin: { description: 'What the picture shows, for people who do not see it. For a PDF: what it is.' },
      validate: (value: unknown) =>
        (typeof value === 'string' && value.trim().length >= 3) ||
        'Describe what the picture shows, for people who do not see it.',
    },
    { name: 'credit', type: 'text', maxLength: 160 },
    createdByField(),
    usedInField(),
    expectedVersionField(),
  ],
};
