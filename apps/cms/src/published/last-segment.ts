/** The slug at the end of a document's path. */
export const lastSegment = (path: string) => path.slice(path.lastIndexOf('/') + 1);
