import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Examples } from './examples';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const components = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // React writes these forms; all are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A component is not a page: it starts at whatever level it is given.
    'heading-level': 'off',
    'long-title': 'off',
    // `list-style: none` takes list semantics away in Safari; visible labels name other things.
    'no-redundant-role': 'off',
    // Landmarks are named by their headings where they have one.
    'unique-landmark': 'off',
    'no-inline-style': 'error',
    // React escapes quotes as entities that need not be.
    'no-raw-characters': 'off',
    'tel-non-breaking': 'off',
    // A range of dates breaks where it must.
    'text-content': 'error',
  },
});

const load = async (name: string): Promise<Examples> =>
  (await import(`./${name}/${name}.examples.tsx`)).examples;

describe.each(components)('%s', (name) => {
  it('has examples that are valid, accessible HTML without inline styles', async () => {
    const examples = await load(name);
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    for (const [state, example] of Object.entries(examples)) {
      const html = renderToStaticMarkup(example);
      const report = await validator.validateString(html, `${name}: ${state}`);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${state}: ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    }
  });

  it('owns no outer margin and no width of its root', () => {
    const file = readdirSync(path.join(here, name)).find((candidate) => candidate === `${name}.css`);
    if (!file || name === 'body') return;
    const css = readFileSync(path.join(here, name, file), 'utf8');
    const root = new RegExp(`^ {2}\\.${name} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? '';
    expect(root).not.toMatch(/^\s*(margin|width|inline-size|max-inline-size|max-width)[^;]*:/m);
  });
});
