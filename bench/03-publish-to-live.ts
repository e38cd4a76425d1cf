import type { Measurement } from '@rolebook/localstack/bench/measurement';
import { publishToLive } from '@rolebook/localstack/bench/publish-to-live';

const ROUNDS = 40;

/** Among the demo content; `scale` asks the same among ten thousand articles. */
export const measurement: Measurement = {
  title: 'Publish to live, two instances, no edge',
  measure: (product) => publishToLive(product, ROUNDS),
};
