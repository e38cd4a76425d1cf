import path from 'node:path';
import { indexKeeper } from '../addresses/index-keeper';
import { configuration } from '../configuration';
import { processWide } from '../process-wide';
import { DocumentCache } from './document-cache';
import { Invalidations } from './invalidations';

/** The document cache of this process; `next-handler.mjs` finds it under the same name. */
export const documentCache = () =>
  processWide('document-cache', () => {
    const { cacheDirectory } = configuration();
    return new DocumentCache({
      directory: path.join(cacheDirectory, 'documents'),
      invalidations: invalidations(),
      addresses: indexKeeper().index,
    });
  });

export const invalidations = () =>
  processWide(
    'invalidations',
    () => new Invalidations(path.join(configuration().cacheDirectory, 'invalidations.json')),
  );
