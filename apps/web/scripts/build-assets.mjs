// Builds what is served as it stands, beside Next: the enhancement modules (src/enhance) and the style sheet of the
// error documents. The results are committed, so that `next build` alone gives a whole site; a test compares them.
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const app = join(dirname(fileURLToPath(import.meta.url)), '..');
const BROWSERS = ['chrome115', 'firefox115', 'safari16.4'];

async function bundle(entry) {
  const result = await build({
    entryPoints: [join(app, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: entry.endsWith('.css') ? undefined : BROWSERS,
    logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

/** Every file of `public/` that is made here, by its path, with its content; and the manifest that names them. */
export async function assets() {
  const script = await bundle('src/enhance/site.ts');
  const styles = await bundle('src/styles/error-documents.css');
  const scriptPath = `/enhance/site-${hashOf(script)}.js`;
  const stylesPath = `/errors/errors-${hashOf(styles)}.css`;
  return {
    files: new Map([
      [`public${scriptPath}`, script],
      [`public${stylesPath}`, styles],
      [
        'src/enhance/manifest.json',
        `${JSON.stringify({ script: scriptPath, errorStyles: stylesPath }, null, 2)}\n`,
      ],
    ]),
    folders: ['public/enhance', 'public/errors'],
  };
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

async function write() {
  const { files, folders } = await assets();
  for (const folder of folders) {
    await mkdir(join(app, folder), { recursive: true });
    for (const file of await readdir(join(app, folder))) {
      if (!files.has(`${folder}/${file}`)) await rm(join(app, folder, file));
    }
  }
  for (const [path, content] of files) await writeFile(join(app, path), content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
