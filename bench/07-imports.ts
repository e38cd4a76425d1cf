import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';
import type { LaunchedProduct } from '@rolebook/localstack/testing/product-under-test';
import pg from 'pg';

const OBSERVATIONS = 100_000;
const CITING = 200;
const READERS = 8;
const WAIT_MS = 180_000;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Starts the peak anew: what a process took to start is another matter. Where that may not be done, it stays in. */
function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // No /proc, or not ours: the peak is then that of the whole life.
  }
}

/** Peak resident memory of a process so far, in MB; null where there is no /proc. */
function peakMegabytes(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}

const megabytes = (value: number | null) => (value === null ? 'unknown' : `${value.toFixed(0)} MB`);

async function until<Found>(what: string, look: () => Promise<Found | null>): Promise<Found> {
  const deadline = performance.now() + WAIT_MS;
  while (performance.now() < deadline) {
    const found = await look();
    if (found !== null) return found;
    await pause(100);
  }
  throw new Error(`Not within ${WAIT_MS / 1000} s: ${what}`);
}

/** The desk, as a publisher. */
async function signIn(product: LaunchedProduct) {
  const login = product.logins.find(({ rights }) => rights === 'publisher');
  if (!login) throw new Error('No demo login has the right publisher.');
  const origin = { origin: product.cms };
  const signedIn = await fetch(`${product.cmsInternal}/api/users/login`, {
    method: 'POST',
    headers: { ...origin, 'content-type': 'application/json' },
    body: JSON.stringify({ email: login.email, password: login.password }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const isFile = typeof body === 'string';
    const answer = await fetch(`${product.cmsInternal}/api${path}`, {
      method,
      headers: {
        ...origin,
        cookie,
        'content-type': isFile ? 'application/octet-stream' : 'application/json',
      },
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Body;
  };
}
type Desk = Awaited<ReturnType<typeof signIn>>;

/** True once every instance has confirmed every renewal: what is measured then is not what was published before. */
async function nothingUnderWay({ databaseUrl }: LaunchedProduct): Promise<true | null> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rowCount } = await database.query(
      `select from rolebook.outbox where expanded_at is null
       union all select from rolebook.deliveries where acknowledged_at is null`,
    );
    return rowCount === 0 ? true : null;
  } finally {
    await database.end();
  }
}

/** One part that does not come to its end takes nothing from the others. */
async function whatever(what: string, measure: () => Promise<Reading[]>): Promise<Reading[]> {
  try {
    return await measure();
  } catch (error) {
    return [{ what, value: error instanceof Error ? error.message : String(error) }];
  }
}

interface Found<Document> {
  readonly docs: readonly Document[];
}

async function observations(desk: Desk, product: LaunchedProduct): Promise<Reading[]> {
  const source = (await desk<Found<{ name: string }>>('GET', '/sources?limit=1&depth=0')).docs[0]?.name;
  const roles = ['ml-engineer', 'data-scientist', 'data-analyst', 'data-engineer', 'mlops-engineer'];
  const levels = ['junior', 'mid', 'senior'];
  const rows = Array.from({ length: OBSERVATIONS }, (_, index) => {
    const salary = 40_000 + ((index * 7_919) % 90_000);
    return `${roles[index % 5]},${levels[index % 3]},london,"£${salary.toLocaleString('en-GB')}",GBP,year,permanent,2026-10-${10 + (index % 20)},"${source}",${index}`;
  });
  const csv = `role,level,region,salary,currency,period,employment,observed_on,source,id\n${rows.join('\n')}\n`;
  const worker = product.service('worker').pid;
  const life = peakMegabytes(worker);
  forgetPeak(worker);
  const atRest = peakMegabytes(worker);
  const started = performance.now();
  const { id } = await desk<{ id: string }>('POST', '/imports?kind=observations', csv);
  const sent = performance.now();
  const summary = await until('the observations are counted', async () => {
    const found = await desk<{ state: string; plan: { counted: number } | null }>('GET', `/imports/${id}`);
    return found.state === 'checked' ? found.plan : null;
  });
  const done = performance.now();
  const peak = peakMegabytes(worker);
  return [
    {
      what: 'observations counted',
      value: String(summary.counted),
      target: String(OBSERVATIONS),
      kept: summary.counted === OBSERVATIONS,
    },
    { what: 'upload', value: seconds(sent - started) },
    { what: 'read by the worker', value: seconds(done - sent), target: '<= 60 s' },
    {
      what: 'worker at rest, and its peak while it started',
      value: `${megabytes(atRest)}, ${megabytes(life)}`,
    },
    { what: 'worker, peak memory while it read', value: megabytes(peak), target: '<= 300 MB' },
  ];
}

const sentence = (figure: string, number: number) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [
          {
            type: 'inlineBlock',
            version: 1,
            fields: {
              id: number.toString(16).padStart(24, '0'),
              blockType: 'salaryFigure',
              figure,
              part: 'range',
              form: 'short',
            },
          },
        ],
      },
    ],
  },
});

async function renewals(desk: Desk, product: LaunchedProduct): Promise<Reading[]> {
  const [role] = (
    await desk<Found<{ id: string }>>('GET', '/roles?where[slug][equals]=llm-engineer&depth=0&limit=1')
  ).docs;
  const query = `/salary-figures?where[role][equals]=${role?.id}&depth=0&limit=1&sort=label`;
  const [figure] = (await desk<Found<{ id: string; label: string }>>('GET', query)).docs;
  const [topic] = (await desk<Found<{ id: string }>>('GET', '/topics?limit=1&depth=0')).docs;
  const [author] = (await desk<Found<{ id: string }>>('GET', '/authors?limit=1&depth=0')).docs;
  if (!figure || !topic || !author) throw new Error('The demo content is not there.');
  const [, level = ''] = figure.label.split(', ');
  const paths: string[] = [];
  for (let number = 1; number <= CITING; number += 1) {
    const { doc } = await desk<{ doc: { slug: string } }>('POST', '/articles?depth=0', {
      title: `Bench ${number}`,
      standfirst: 'Cites a figure.',
      topic: topic.id,
      authors: [author.id],
      body: sentence(figure.id, number),
      reviewState: 'drafting',
      _status: 'published',
    });
    paths.push(`/articles/${doc.slug}`);
  }
  // What was seen to be new is not asked again, and no more than a few at once: the asking is not what is measured.
  const served = (text: string) => {
    const left = new Set(product.instances.flatMap((instance) => paths.map((path) => instance + path)));
    return async () => {
      const asked = [...left];
      const ask = async () => {
        for (let address = asked.pop(); address; address = asked.pop()) {
          const html = await fetch(address).then((answer) => answer.text());
          if (html.includes(text)) left.delete(address);
        }
      };
      await Promise.all(Array.from({ length: READERS }, ask));
      return left.size === 0 ? true : null;
    };
  };
  await until('all pages are there', served('Cites a figure.'));
  await until('readers have all that was published before', () => nothingUnderWay(product));

  const csv = `role,level,region,range,as_of\nllm-engineer,${level},london,£91k-£137k,2026-11-01\n`;
  const { id } = await desk<{ id: string }>('POST', '/imports?kind=figures', csv);
  await desk('POST', `/imports/${id}/apply`, { reason: 'new-data' });
  const applied = performance.now();
  await until('every page shows the new figure', served('£91k'));
  return [
    {
      what: `${CITING} pages on ${product.instances.length} instances after one figure changed`,
      value: seconds(performance.now() - applied),
      target: '<= 10 s',
    },
  ];
}

async function yearOfFigures(desk: Desk): Promise<Reading[]> {
  const source = (await desk<Found<{ name: string }>>('GET', '/sources?limit=1&depth=0')).docs[0]?.name;
  const roles = [
    'ml-engineer',
    'data-scientist',
    'data-analyst',
    'data-engineer',
    'mlops-engineer',
    'llm-engineer',
  ];
  const levels = ['junior', 'mid', 'senior', 'lead', 'principal'];
  const regions = ['london', 'uk-excluding-london'];
  const rows = regions.flatMap((region, far) =>
    roles.flatMap((role, place) =>
      levels.map(
        (level, rank) =>
          `${role},${level},${region},${50 + rank * 15 + place - far * 5}k-${70 + rank * 22 + place - far * 5}k,2026-11-01,"${source}"`,
      ),
    ),
  );
  const csv = `role,level,region,range,as_of,sources\n${rows.join('\n')}\n`;
  const started = performance.now();
  const { id } = await desk<{ id: string }>('POST', '/imports?kind=figures', csv);
  const checked = performance.now();
  const { saved } = await desk<{ saved: number }>('POST', `/imports/${id}/apply`, { reason: 'new-data' });
  const applied = performance.now();
  return [
    { what: `dry run of ${rows.length} figures`, value: seconds(checked - started) },
    { what: `${saved} figures applied in one transaction`, value: seconds(applied - checked) },
  ];
}

/** What an import takes, and what it costs the worker. */
export const measurement: Measurement = {
  title: 'Imports',
  async measure(product) {
    const desk = await signIn(product);
    return [
      ...(await whatever('observations', () => observations(desk, product))),
      ...(await whatever("a year's figures", () => yearOfFigures(desk))),
      ...(await whatever('renewals', () => renewals(desk, product))),
    ];
  },
};
