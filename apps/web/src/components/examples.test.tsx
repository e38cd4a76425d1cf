import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { REGISTRY } from './registry';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const components = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How React writes attributes and empty elements; all of it valid HTML.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // A component is no page: it starts at the level that it is given.
    'heading-level': 'off',
    // Several boxes are one choice.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    'no-inline-style': 'error',
  },
});

/** A circle of two fixed sizes is what an avatar is. */
const SIZED = new Set(['avatar']);

it('knows every component by its folder', () => {
  expect(Object.keys(REGISTRY).toSorted()).toEqual(components.toSorted());
});

describe.each(components)('%s', (name) => {
  it('has examples that are valid, accessible HTML without inline styles', async () => {
    const examples = REGISTRY[name] ?? {};
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
    if (!file || SIZED.has(name)) return;
    const css = readFileSync(path.join(here, name, file), 'utf8');
    const root = new RegExp(`^ {2}\\.${name} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? '';
    expect(root).not.toMatch(/^\s*(margin|width|inline-size|max-inline-size|max-width)[^;]*:/m);
  });
});
