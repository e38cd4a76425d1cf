import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const sheets = ['components', 'layouts']
  .flatMap((folder) =>
    readdirSync(path.join(source, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.css'));

it('brings in the sheet of every component and layout, in one place', () => {
  const imported = readdirSync(path.join(source, 'styles'))
    .filter((file) => file.endsWith('.css') && file !== 'error-documents.css')
    .flatMap(
      (file) =>
        readFileSync(path.join(source, 'styles', file), 'utf8').match(/(?<=@import "\.\.\/)[^"]+/g) ?? [],
    );
  expect(imported.filter((sheet) => !sheet.startsWith('newsletter/')).sort()).toEqual(sheets.sort());
});

it.each(sheets)('%s takes colours and fonts from the tokens alone', (sheet) => {
  const css = readFileSync(path.join(source, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/i);
  expect(css).not.toMatch(/font-family:(?!\s*var\(--(serif|sans|mono)\))/);
});
