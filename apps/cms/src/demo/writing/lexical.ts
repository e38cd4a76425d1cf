import { createHash } from 'node:crypto';
import { MarkupFault, type Span, spansOf } from './markup';
import type { BlockPassage, Passage, Prose, Question } from './passage';

/** A node of Lexical's JSON. */
export interface LexicalNode {
  readonly type: string;
  readonly version: number;
  readonly [key: string]: unknown;
}

/** The value of a rich-text field, as Payload stores it. */
export interface LexicalTree {
  readonly root: LexicalNode & {
    readonly children: LexicalNode[];
    readonly direction: 'ltr';
    readonly format: '';
    readonly indent: 0;
  };
  readonly [key: string]: unknown;
}

export interface DocumentReference {
  readonly relationTo: string;
  readonly value: string;
}

/** Where texts find what they name. Each throws when there is no such thing. */
export interface References {
  figure(key: string): string;
  table(slug: string): string;
  picture(name: string): string;
  /** The document behind a path of this site; null for a path that no document of ours stands behind (`/authors`). */
  document(path: string): DocumentReference | null;
}

const ELEMENT = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;
const FORMAT_BITS = { strong: 1, emphasis: 2, code: 16 } as const;

/** Turns texts in the demo's markup into Lexical's JSON. One writer per document: it numbers the ids of its blocks. */
export class LexicalWriter {
  readonly #owner: string;
  readonly #references: References;
  #ids = 0;

  /** @param owner names the document; ids are derived from it, so that they are the same in every run. */
  constructor(owner: string, references: References) {
    this.#owner = owner;
    this.#references = references;
  }

  body(passages: readonly Passage[]): LexicalTree {
    return this.#tree(
      passages.flatMap((passage) =>
        typeof passage === 'string' ? this.#paragraphs(passage) : [this.#block(passage)],
      ),
    );
  }

  prose(text: Prose): LexicalTree {
    return this.#tree(this.#paragraphs(text));
  }

  questions(questions: readonly Question[]): { id: string; question: string; answer: LexicalTree }[] {
    return questions.map(({ question, answer }) => ({
      id: this.#id(),
      question,
      answer: this.prose(answer),
    }));
  }

  #tree(children: LexicalNode[]): LexicalTree {
    return { root: { ...ELEMENT, type: 'root', children } };
  }

  #id(): string {
    this.#ids += 1;
    return createHash('sha256').update(`${this.#owner}#${this.#ids}`).digest('hex').slice(0, 24);
  }

  #paragraphs(text: Prose): LexicalNode[] {
    return text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => this.#paragraph(part));
  }

  #paragraph(text: string): LexicalNode {
    const heading = /^(#{2,4}) (.+)$/s.exec(text);
    if (heading?.[1] && heading[2]) {
      return {
        ...ELEMENT,
        type: 'heading',
        tag: `h${heading[1].length}`,
        children: this.#inline(heading[2]),
      };
    }
    const lines = text.split('\n');
    if (lines.every((line) => line.startsWith('- '))) return this.#list(lines, /^- /, 'bullet');
    if (lines.every((line) => /^\d+\. /.test(line))) return this.#list(lines, /^\d+\. /, 'number');
    if (text.startsWith('> ')) return { ...ELEMENT, type: 'quote', children: this.#inline(text.slice(2)) };
    return { ...ELEMENT, type: 'paragraph', textFormat: 0, textStyle: '', children: this.#inline(text) };
  }

  #list(lines: readonly string[], mark: RegExp, listType: 'bullet' | 'number'): LexicalNode {
    return {
      ...ELEMENT,
      type: 'list',
      listType,
      tag: listType === 'bullet' ? 'ul' : 'ol',
      start: 1,
      children: lines.map((line, index) => ({
        ...ELEMENT,
        type: 'listitem',
        value: index + 1,
        children: this.#inline(line.replace(mark, '')),
      })),
    };
  }

  #inline(text: string): LexicalNode[] {
    return spansOf(text).map((span) => this.#span(span));
  }

  #span(span: Span): LexicalNode {
    switch (span.kind) {
      case 'text': {
        const format = span.formats.reduce((bits, name) => bits | FORMAT_BITS[name], 0);
        return { type: 'text', version: 1, text: span.text, format, detail: 0, mode: 'normal', style: '' };
      }
      case 'figure':
        return {
          type: 'inlineBlock',
          version: 1,
          fields: {
            id: this.#id(),
            blockType: 'salaryFigure',
            blockName: '',
            figure: this.#references.figure(span.figure),
            part: span.part,
            form: 'short',
          },
        };
      case 'link': {
        const document = span.href.startsWith('/') ? this.#references.document(span.href) : null;
        const target = document
          ? { linkType: 'internal', doc: document }
          : { linkType: 'custom', url: span.href };
        return {
          ...ELEMENT,
          type: 'link',
          version: 3,
          id: this.#id(),
          fields: { newTab: false, ...target },
          children: this.#inline(span.label),
        };
      }
    }
  }

  #block(passage: BlockPassage): LexicalNode {
    const fields = { id: this.#id(), blockName: '', blockType: passage.block, ...this.#fields(passage) };
    return { type: 'block', version: 2, format: '', fields };
  }

  #fields(passage: BlockPassage): Record<string, unknown> {
    switch (passage.block) {
      case 'salaryComparison':
        return {
          heading: passage.heading,
          table: this.#references.table(passage.table),
          view: 'table-and-chart',
        };
      case 'faq':
        return { heading: passage.heading, items: this.questions(passage.questions) };
      case 'callToAction': {
        const { title, text, label, href } = passage;
        const document = this.#references.document(href);
        return document
          ? { title, text, label, target: 'document', document }
          : { title, text, label, target: 'address', address: href };
      }
      case 'newsletter':
        return {};
      case 'relatedContent':
        return {
          heading: passage.heading,
          documents: passage.paths.map((path) => {
            const document = this.#references.document(path);
            if (!document)
              throw new MarkupFault(`${path} is not a document, so it cannot be related content`);
            return document;
          }),
        };
      case 'picture':
        return {
          media: this.#references.picture(passage.picture),
          caption: passage.caption,
          layout: passage.layout,
        };
      case 'pullQuote':
        return { quote: passage.quote, attribution: passage.attribution };
      case 'callout':
        return { tone: passage.tone, title: passage.title, body: this.prose(passage.text) };
      case 'code':
        return { language: passage.language, code: passage.code, caption: passage.caption };
    }
  }
}
