import { SEQUENCE_META_NAME } from '@rolebook/contract/headers';
import { Parser } from 'htmlparser2';

/** The page has a shape that this version of the document cache does not know; a Next upgrade may be the reason. */
export class UnknownShapeError extends Error {
  constructor(what: string) {
    super(`The rendered page cannot become a plain document: ${what}`);
    this.name = 'UnknownShapeError';
  }
}

export interface PlainDocument {
  readonly html: string;
  /** Content of the sequence mark, if the page carries one. */
  readonly sequence: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** Our own enhancement modules: small files, loaded by address alone. */
const OWN_MODULE = /^\/enhance\/[a-z0-9/._-]+\.js$/;
const FRAMEWORK_FILE = /^\/_next\/static\/.+\.js(\?|$)/;
/** Flight data, the bundler's loader, React's timing marks: all that is written inline into a page without boundaries. */
const FRAMEWORK_INLINE =
  /^\s*(\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;
/** What React leaves where content waits to be revealed by script: it would stay hidden for ever. */
const PENDING_ID = /^[BSP]:/;

/**
 * Makes the document that readers get of the page that React rendered: framework scripts, flight data and script
 * preloads out; structured data and our own modules stay. Everything else is passed on byte for byte.
 * @throws UnknownShapeError when anything executable is left that is not ours, or content waits for a script
 */
export function plainDocument(rendered: string): PlainDocument {
  if (!/^<!doctype html>/i.test(rendered)) throw new UnknownShapeError('it does not begin with a doctype');
  if (!rendered.trimEnd().endsWith('</html>')) throw new UnknownShapeError('it does not end with </html>');

  const kept: string[] = [];
  let keptUpTo = 0;
  let sequence: string | null = null;
  let frameworkScripts = 0;
  let script: { readonly from: number; readonly attributes: Attributes; text: string } | null = null;

  const drop = (from: number, to: number) => {
    kept.push(rendered.slice(keptUpTo, from));
    keptUpTo = to;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        checkElement(name, attributes);
        if (name === 'script') script = { from: parser.startIndex, attributes, text: '' };
        else if (name === 'link' && isScriptPreload(attributes)) drop(parser.startIndex, parser.endIndex + 1);
        else if (name === 'meta' && attributes.name === SEQUENCE_META_NAME) {
          sequence = attributes.content ?? null;
          drop(parser.startIndex, parser.endIndex + 1);
        } else if (name === 'meta' && attributes.name === 'next-size-adjust') {
          drop(parser.startIndex, parser.endIndex + 1);
        }
      },
      ontext(text) {
        if (script) script.text += text;
      },
      onclosetag(name, implied) {
        if (name !== 'script' || !script) return;
        if (implied) throw new UnknownShapeError('a script without an end');
        const { attributes, from, text } = script;
        script = null;
        if (isOurs(attributes, text)) return;
        if (!isFramework(attributes, text)) {
          throw new UnknownShapeError(
            `a script that is neither ours nor known: ${describe(attributes, text)}`,
          );
        }
        frameworkScripts += 1;
        drop(from, parser.endIndex + 1);
      },
      oncomment(data) {
        if (data.startsWith('$?') || data.startsWith('$!')) {
          throw new UnknownShapeError('a Suspense boundary that waits or failed');
        }
        drop(parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: true },
  );
  parser.end(rendered);
  if (frameworkScripts === 0) throw new UnknownShapeError('no framework script in it');
  kept.push(rendered.slice(keptUpTo));
  return { html: kept.join('').replace('<div hidden=""></div>', ''), sequence };
}

function checkElement(name: string, attributes: Attributes) {
  const { id } = attributes;
  if (id && PENDING_ID.test(id))
    throw new UnknownShapeError(`content that a script would reveal (id="${id}")`);
  const handler = Object.keys(attributes).find((attribute) => /^on[a-z]/.test(attribute));
  if (handler) throw new UnknownShapeError(`an inline handler (${name} ${handler})`);
}

function isOurs({ type, src }: Attributes, text: string): boolean {
  if (type === 'application/ld+json') return src === undefined;
  return type === 'module' && src !== undefined && OWN_MODULE.test(src) && text === '';
}

function isFramework({ src }: Attributes, text: string): boolean {
  return src === undefined ? FRAMEWORK_INLINE.test(text) : FRAMEWORK_FILE.test(src) && text === '';
}

function isScriptPreload({ rel, as, href }: Attributes): boolean {
  const isScript = rel === 'modulepreload' || (rel === 'preload' && as === 'script');
  return isScript && !(href !== undefined && OWN_MODULE.test(href));
}

const describe = ({ src, type }: Attributes, text: string) =>
  JSON.stringify({ src, type, text: text.slice(0, 60) });
