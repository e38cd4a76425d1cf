import { source } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { Sources } from './sources';

export const examples: Examples = {
  'known and unknown sample': (
    <Sources
      sources={[source, { ...source, id: 'source-2', url: null, sampleSize: null, observedFrom: null }]}
    />
  ),
};
