// Stands in for `next` in tests of the runner: builds in no time, serves 200 on every path. The file `behaviour.json` in
// the app's folder changes that.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const behaviour = existsSync('behaviour.json') ? JSON.parse(readFileSync('behaviour.json', 'utf8')) : {};
const [command, , port, , host] = process.argv.slice(2);

if (command === 'build') {
  rmSync(process.env.NEXT_DIST_DIR, { recursive: true, force: true });
  mkdirSync(process.env.NEXT_DIST_DIR);
  await sleep(behaviour.buildTakes ?? 10);
  if (behaviour.buildSays) console.error(behaviour.buildSays);
  if (behaviour.buildFails) process.exit(1);
  writeFileSync(join(process.env.NEXT_DIST_DIR, 'BUILD_ID'), 'stand-in');
  process.exit(0);
}

process.on('SIGTERM', () => {
  if (!behaviour.ignoresSigterm) process.exit(0);
});
const server = createServer((request, answer) => {
  if (request.url === '/environment') answer.end(JSON.stringify(process.env));
  else answer.end('ok');
});
server.listen(Number(port), host, () => console.log(`serving on ${port}`));
if (behaviour.crashesAfter !== undefined) {
  setTimeout(() => {
    console.error('TypeError: the stand-in fell over');
    process.exit(7);
  }, behaviour.crashesAfter);
}
