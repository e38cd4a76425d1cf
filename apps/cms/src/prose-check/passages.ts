import type { ProsePassage } from '@rolebook/salary/prose/check-prose';
import { idOf } from '../fields/id-of';
import {
  type BodyBlockOf,
  type BodyBlockType,
  blockOf,
  type LexicalNode,
  nodesOf,
} from '../published/rich-text/lexical';
import { textOfElement } from './lexical-text';
import { placeOf } from './place';

/** A passage and where it stands in the form. `place` is `field|pointer`, the pointer empty for a plain field. */
export interface LocatedPassage extends ProsePassage {
  /** For people: "Heading “Pay”". */
  readonly where: string;
  /** Null when a token can stand in it. */
  readonly whyNot: string | null;
}

const PLAIN = 'This field is plain text and cannot cite a figure: type the amount of today.';
const ALT = 'The words are in the description of the picture: change them there.';

/** Media by id, for their descriptions. */
export type AltTexts = ReadonlyMap<string, string>;

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Reads one document: keeps the headings that stand above each passage. */
export class PassageReader {
  readonly passages: LocatedPassage[] = [];
  #headings: { readonly level: number; readonly text: string }[] = [];

  constructor(
    readonly title: string,
    readonly alts: AltTexts,
  ) {}

  /** A field of plain text. */
  plain(field: string, where: string, text: unknown, pointer = '', headings = this.#above()): void {
    if (typeof text !== 'string' || text === '') return;
    this.#add({ place: placeOf(field, pointer), where, text, headings, whyNot: PLAIN });
  }

  /** The description of a picture. */
  alt(field: string, mediaId: string | null, pointer = ''): void {
    const text = mediaId ? this.alts.get(mediaId) : undefined;
    if (text) {
      this.#add({
        place: placeOf(field, pointer),
        where: 'Description of a picture',
        text,
        headings: this.#above(),
        whyNot: ALT,
      });
    }
  }

  /** A rich text. `about` names what stands above it: a question. */
  rich(
    field: string,
    where: string,
    value: unknown,
    { base = '', about = [] as readonly string[] } = {},
  ): void {
    const outer = this.#headings;
    if (about.length > 0) this.#headings = [...about.map((text) => ({ level: 6, text })), ...outer];
    const prefix = base ? `${base}/root/children` : 'root/children';
    nodesOf(value).forEach((node, index) => {
      this.#node(field, where, node, `${prefix}/${index}`);
    });
    this.#headings = outer;
  }

  #above(): readonly string[] {
    return [...this.#headings.map(({ text }) => text), this.title];
  }

  #add(passage: LocatedPassage): void {
    this.passages.push(passage);
  }

  #node(field: string, where: string, node: LexicalNode, pointer: string): void {
    if (node.type === 'block') {
      const block = blockOf(node);
      if (block) this.#block(field, block, `${pointer}/fields`);
      return;
    }
    if (node.type === 'list') {
      (node.children ?? []).forEach((item, index) => {
        this.#item(field, where, item, `${pointer}/children/${index}`);
      });
      return;
    }
    const { text } = textOfElement(node);
    const isHeading = node.type === 'heading';
    if (text.trim()) {
      const at = isHeading ? `Heading “${shortened(text)}”` : where;
      this.#add({ place: placeOf(field, pointer), where: at, text, headings: this.#above(), whyNot: null });
    }
    if (isHeading) {
      const level = Number(node.tag?.slice(1) ?? 2);
      this.#headings = [{ level, text }, ...this.#headings.filter((heading) => heading.level < level)];
    }
  }

  #item(field: string, where: string, item: LexicalNode, pointer: string): void {
    const { text } = textOfElement(item);
    if (text.trim())
      this.#add({ place: placeOf(field, pointer), where, text, headings: this.#above(), whyNot: null });
    (item.children ?? []).forEach((child, index) => {
      if (child.type === 'list') this.#node(field, where, child, `${pointer}/children/${index}`);
    });
  }

  #block<Type extends BodyBlockType>(field: string, block: BodyBlockOf<Type>, pointer: string): void {
    BLOCKS[block.blockType as Type]?.(block, { reader: this, field, pointer });
  }
}

interface At {
  readonly reader: PassageReader;
  readonly field: string;
  readonly pointer: string;
}

/** What readers read in each block. Complete at compile time. */
const BLOCKS: { [Type in BodyBlockType]: (block: BodyBlockOf<Type>, at: At) => void } = {
  salaryComparison: ({ heading }, { reader, field, pointer }) =>
    reader.plain(field, 'Heading of a comparison', heading, `${pointer}/heading`),
  faq: ({ heading, items }, { reader, field, pointer }) => {
    reader.plain(field, 'Heading of the questions', heading, `${pointer}/heading`);
    for (const [index, { question, answer }] of (items ?? []).entries()) {
      const at = `${pointer}/items/${index}`;
      reader.plain(field, 'Question', question, `${at}/question`);
      reader.rich(field, `Answer to “${shortened(question ?? '')}”`, answer, {
        base: `${at}/answer`,
        about: [question ?? '', heading ?? ''],
      });
    }
  },
  callToAction: ({ title, text }, { reader, field, pointer }) => {
    reader.plain(field, 'Title of a card', title, `${pointer}/title`);
    reader.plain(field, 'Text of a card', text, `${pointer}/text`);
  },
  newsletter: () => undefined,
  relatedContent: ({ heading }, { reader, field, pointer }) =>
    reader.plain(field, 'Heading of related content', heading, `${pointer}/heading`),
  picture: ({ media, caption }, { reader, field, pointer }) => {
    reader.alt(field, idOf(media), `${pointer}/media`);
    reader.plain(field, 'Caption of a picture', caption, `${pointer}/caption`);
  },
  pullQuote: ({ quote }, { reader, field, pointer }) =>
    reader.plain(field, 'Pull quote', quote, `${pointer}/quote`),
  callout: ({ title, body }, { reader, field, pointer }) => {
    reader.plain(field, 'Title of a callout', title, `${pointer}/title`);
    reader.rich(field, 'Callout', body, { base: `${pointer}/body`, about: title ? [title] : [] });
  },
  code: () => undefined,
};
