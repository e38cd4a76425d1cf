import { configuration } from '../configuration';
import { log } from '../log';
import { readLimited } from '../read-limited';
import { isForeign } from './origin';
import { showView } from './view';

const MOST_BYTES = 20_000;

const plain = (text: string, status: number) =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

const tooMuch = () => plain('This is more than our form holds.', 413);

/** The fields of a form that a person sent, cut to what the cms takes. */
export class SentForm {
  constructor(private readonly fields: URLSearchParams) {}

  text(name: string, most: number): string {
    return (this.fields.get(name) ?? '').slice(0, most);
  }
  list(name: string): string[] {
    return this.fields
      .getAll(name)
      .slice(0, 100)
      .map((value) => value.slice(0, 100));
  }
  /** Ids among the values; what is none was not made by our form. */
  ids(name: string): string[] {
    return this.list(name).filter((value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value));
  }
}

/** Reads what a form of ours posted, or the refusal to give back. */
export async function readForm(request: Request): Promise<SentForm | Response> {
  if (isForeign(request, configuration().siteUrl)) return plain('This form belongs to another site.', 403);
  const text = await readLimited(request, MOST_BYTES);
  if (text === null) return tooMuch();
  return new SentForm(new URLSearchParams(text));
}

/** The token in the address of a page behind a link. */
export const tokenOf = (request: Request): string =>
  (new URL(request.url).searchParams.get('token') ?? '').slice(0, 200);

/** Answers, or says that it cannot be done just now: whatever failed, nothing was half done. */
export async function orDown(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    log('error', 'newsletter.failed', { error });
    return showView({ kind: 'down' }, 503, { 'retry-after': '120' });
  }
}
