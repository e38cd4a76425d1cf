/** Checks the rules of the house on this repository: `node --import tsx packages/localstack/src/checks/house-rules-cli.ts`. */
import { findBreaches } from './house-rules';

const breaches = findBreaches(process.cwd());
for (const breach of breaches) console.error(breach);
process.exit(breaches.length > 0 ? 1 : 0);
