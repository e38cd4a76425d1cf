import { isSlug, slugOf } from '@rolebook/contract/slug';
import { checkClassification } from '@rolebook/salary/classification';
import { type Finding, refuse } from '@rolebook/salary/finding';
import type { RequiredDataFromCollectionSlug } from 'payload';
import { readDay } from '../csv/read-day';
import { findTerm, type Term, type Vocabulary } from '../vocabulary';
import type { GuideRow } from './guide-rows';
import { type GuideInput, guideSchema } from './guide-schema';
import { richTextOf } from './plain-rich-text';

type GuideData = Omit<RequiredDataFromCollectionSlug<'roles'>, 'slug'>;

/** A guide with names looked up, as Payload takes it. */
export interface ProposedGuide {
  readonly line: number;
  readonly slug: string;
  readonly data: GuideData;
  readonly warnings: readonly Finding[];
}

export type ReadGuide =
  | { readonly kind: 'proposal'; readonly proposal: ProposedGuide }
  | {
      readonly kind: 'unreadable';
      readonly line: number;
      readonly label: string;
      readonly findings: readonly Finding[];
    };

class GuideReader {
  readonly findings: Finding[] = [];

  refuse(field: string, message: string) {
    this.findings.push(refuse('unreadable', field, message));
  }

  term(field: string, written: string, terms: readonly Term[], noun: string): string {
    const found = findTerm(written, terms, noun);
    if ('term' in found) return found.term.id;
    this.refuse(field, found.message);
    return '';
  }

  terms(field: string, written: readonly string[] | undefined, terms: readonly Term[], noun: string) {
    return written?.map((name) => this.term(field, name, terms, noun));
  }

  day(field: string, written: string | undefined): string | undefined {
    if (written === undefined) return undefined;
    const day = readDay(written);
    if (day === null) this.refuse(field, `"${written}" is not a day. Write it as 2026-11-24.`);
    return day ?? undefined;
  }
}

function slugFor(reader: GuideReader, { slug, title }: GuideInput): string {
  const wanted = slug ?? slugOf(title);
  if (!isSlug(wanted)) {
    reader.refuse(
      'slug',
      `"${wanted}" is no slug: lower-case letters, digits and single hyphens, as in "data-scientist".`,
    );
  } else if (`-${wanted}-`.includes('-vs-')) {
    reader.refuse(
      'slug',
      'A slug of a role may not contain "-vs-": comparisons of two roles have such addresses.',
    );
  }
  return wanted;
}

function dataOf(reader: GuideReader, guide: GuideInput, vocabulary: Vocabulary): GuideData {
  const {
    dayToDay,
    faq,
    ladder,
    lastReviewedOn,
    nextReviewOn,
    relatedRoles,
    slug: _,
    sources,
    ...rest
  } = guide;
  return {
    ...rest,
    dayToDay: dayToDay === undefined ? undefined : richTextOf(dayToDay),
    faq: faq?.map(({ answer, question }) => ({ question, answer: richTextOf(answer) })),
    ladder: ladder?.map(({ level, ...step }) => ({
      ...step,
      level: reader.term('ladder', level, vocabulary.levels, 'level'),
    })),
    relatedRoles: reader.terms('relatedRoles', relatedRoles, vocabulary.roles, 'role'),
    sources: reader.terms('sources', sources, vocabulary.sources, 'source'),
    lastReviewedOn: reader.day('lastReviewedOn', lastReviewedOn),
    nextReviewOn: reader.day('nextReviewOn', nextReviewOn),
  };
}

/** "skills, number 3, kind". */
const placeOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step))).join(', ');

const labelOf = (value: unknown) =>
  value && typeof value === 'object' && 'title' in value && typeof value.title === 'string'
    ? value.title
    : '?';

/** Reads one guide, and says what is wrong with it. */
export function readGuide({ fault, line, value }: GuideRow, vocabulary: Vocabulary): ReadGuide {
  const reader = new GuideReader();
  const label = labelOf(value);
  const unreadable = (): ReadGuide => ({ kind: 'unreadable', line, label, findings: reader.findings });
  if (fault !== null) {
    reader.refuse('', fault);
    return unreadable();
  }
  const parsed = guideSchema.safeParse(value);
  if (!parsed.success) {
    for (const { message, path } of parsed.error.issues) {
      reader.refuse(String(path[0] ?? ''), path.length > 0 ? `${placeOf(path)}: ${message}.` : `${message}.`);
    }
    return unreadable();
  }
  const slug = slugFor(reader, parsed.data);
  const data = dataOf(reader, parsed.data, vocabulary);
  const codes = (parsed.data.classification ?? []).flatMap((code) => checkClassification(code));
  reader.findings.push(...codes.filter(({ severity }) => severity === 'refuse'));
  if (reader.findings.length > 0) return unreadable();
  const warnings = codes.filter(({ severity }) => severity === 'warn');
  return { kind: 'proposal', proposal: { line, slug, data, warnings } };
}
