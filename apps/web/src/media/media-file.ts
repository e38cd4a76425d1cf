/** Names that the cms gives to uploads and their sizes, by extension. Nothing else is asked for or served. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  pdf: 'application/pdf',
};
const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,199}$/;

/** The content type of a media file by its name, or null when no file of ours can have that name. */
export function mediaTypeOf(name: string): string | null {
  if (!NAME.test(name) || name.includes('..')) return null;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(TYPES, extension) ? (TYPES[extension] ?? null) : null;
}
