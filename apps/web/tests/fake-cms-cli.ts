import { parseArgs } from 'node:util';
import { FakeCms } from './fake-cms';

/** For developing the site without the cms: `node --import tsx apps/web/tests/fake-cms-cli.ts --port 4400`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4400' } } });
const cms = new FakeCms();
console.log(`Fake cms on ${await cms.start(Number(values.port))}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cms.stop());
