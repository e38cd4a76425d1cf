/**
 * How the demo's texts are written down: prose in a small markup, with blocks between.
 *
 * Prose is split at empty lines. `## ` and `### ` start headings, `- ` and `1. ` lists, `> ` a quotation.
 * Inside a line: `**strong**`, `*emphasis*`, `` `code` ``, `[label](/path)`, and `{{figure}}` for a salary figure
 * (`{{figure|min}}` for one of its ends). The names of figures are the keys of `figures.ts`.
 */
export type Prose = string;

export interface Question {
  readonly question: string;
  readonly answer: Prose;
}

export type BlockPassage =
  | { readonly block: 'salaryComparison'; readonly table: string; readonly heading: string | null }
  | { readonly block: 'faq'; readonly heading: string; readonly questions: readonly Question[] }
  | {
      readonly block: 'callToAction';
      readonly title: string;
      readonly text: string;
      readonly label: string;
      readonly href: string;
    }
  | { readonly block: 'newsletter' }
  | { readonly block: 'relatedContent'; readonly heading: string; readonly paths: readonly string[] }
  | {
      readonly block: 'picture';
      readonly picture: string;
      readonly caption: string;
      readonly layout: 'column' | 'wide';
    }
  | { readonly block: 'pullQuote'; readonly quote: string; readonly attribution: string | null }
  | {
      readonly block: 'callout';
      readonly tone: 'note' | 'tip' | 'warning';
      readonly title: string;
      readonly text: Prose;
    }
  | { readonly block: 'code'; readonly language: string; readonly code: string; readonly caption: string };

export type Passage = Prose | BlockPassage;

export interface DemoArticle {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly topic: string;
  readonly authors: readonly string[];
  readonly hero: string;
  readonly roles: readonly string[];
  readonly description: string;
  readonly body: readonly Passage[];
  readonly related: readonly string[];
  readonly state:
    | { readonly kind: 'published'; readonly firstPublishedAt: string }
    | { readonly kind: 'inReview' }
    | { readonly kind: 'scheduled'; readonly publishAt: string };
}

export interface DemoRole {
  readonly slug: string;
  readonly title: string;
  readonly family: string;
  readonly alternativeTitles: readonly string[];
  /** Found by search, never shown. */
  readonly hiddenTitles: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly hero: string;
  readonly dayToDay: readonly Passage[];
  readonly skills: readonly {
    readonly name: string;
    readonly kind: 'technical' | 'knowledge' | 'people';
    readonly need: 'required' | 'useful';
    readonly note?: string;
  }[];
  readonly tools: readonly string[];
  readonly qualifications: readonly string[];
  readonly routesIn: readonly { readonly title: string; readonly text: string }[];
  readonly ladder: readonly {
    readonly level: string;
    readonly title: string;
    readonly whatChanges: string;
  }[];
  readonly tables: readonly string[];
  readonly companies: readonly {
    readonly name: string;
    readonly sector: string;
    readonly location: string;
    readonly note: string;
  }[];
  readonly faq: readonly Question[];
  readonly classification: readonly {
    readonly scheme: 'uk-soc';
    readonly version: string;
    readonly code: string;
    readonly label: string;
    readonly match: 'exact' | 'close' | 'broad' | 'narrow';
  }[];
  readonly relatedRoles: readonly string[];
  readonly lastReviewedOn: string;
  readonly nextReviewOn: string;
  readonly firstPublishedAt: string;
}

export interface DemoPage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly body: readonly Passage[];
}
