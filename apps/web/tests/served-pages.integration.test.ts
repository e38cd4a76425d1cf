import { HtmlValidate } from 'html-validate';
import { buildOnce, SiteInstance } from './built-site';
import { FakeCms } from './fake-cms';
import { pages } from './fixtures/pages';

const cms = new FakeCms();
let instance: SiteInstance;
beforeAll(async () => {
  await buildOnce();
  instance = await SiteInstance.start(await cms.start());
}, 400_000);
afterAll(async () => {
  await instance?.remove();
  await cms.stop();
});

const paths = [...new Set(pages.map(({ path }) => path)), '/contact', '/articles/nobody-wrote-this'];
const textOf = async (path: string) => (await fetch(instance.origin + path)).text();

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Matters of taste, in which React has its own.
  rules: { 'attribute-empty-style': 'off' },
});

it.each(paths)('%s is valid HTML as it is served', async (path) => {
  const report = await validator.validateString(await textOf(path));
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
  expect(faults).toEqual([]);
});
