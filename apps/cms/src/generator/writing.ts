import { slugOf } from '@rolebook/contract/slug';
import type { Passage } from '../demo/writing/passage';
import { Chance } from './chance';
import { HEADINGS, PLACES, QUESTIONS, SENTENCES, SKILLS, STANDFIRSTS, TITLES } from './words';

export interface WrittenArticle {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly body: readonly Passage[];
}

/** The role that a piece is about, and the one that it is compared with. */
export interface Subject {
  readonly role: string;
  readonly other: string;
  /** Path of the role's guide. */
  readonly guide: string;
  /** Keys of figures that can be cited; see `References.figure`. */
  readonly figures: readonly string[];
}

type Fill = (template: string) => string;

function filler(chance: Chance, { role, other }: Pick<Subject, 'role' | 'other'>): Fill {
  return (template) =>
    template
      .replaceAll('{role}', role)
      .replaceAll('{other}', other)
      .replace(/\{skill\}/g, () => chance.pick(SKILLS))
      .replace(/\{place\}/g, () => chance.pick(PLACES))
      .replace(/\{number\}/g, () => String(chance.whole(3, 12)));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** An article of some 600 to 1,400 words. @param number its place among all; makes its address its own */
export function writeArticle(number: number, subject: Subject): WrittenArticle {
  const chance = new Chance(`article ${number}`);
  const fill = filler(chance, subject);
  const title = capital(fill(chance.pick(TITLES)));
  const headings = chance.several(HEADINGS, chance.whole(4, 7));
  const paragraph = () => chance.several(SENTENCES, chance.whole(3, 6)).map(fill).map(capital).join(' ');
  const paragraphs = (count: number) => Array.from({ length: count }, paragraph);
  return {
    slug: `${slugOf(title).slice(0, 84)}-${number}`,
    title,
    standfirst: capital(fill(chance.pick(STANDFIRSTS))),
    body: [
      ...paragraphs(2),
      ...headings.flatMap((heading) => [`## ${fill(heading)}`, ...paragraphs(chance.whole(2, 4))]),
      ...subject.figures
        .slice(0, 1)
        .map((figure) => `A mid-level ${subject.role} in London earns {{${figure}}}, before any bonus.`),
      `There is more on the job in [the guide to it](${subject.guide}).`,
      {
        block: 'faq',
        heading: 'Questions people ask',
        questions: chance
          .several(QUESTIONS, 3)
          .map(([question, answer]) => ({ question: fill(question), answer: fill(answer) })),
      },
    ],
  };
}

/** The texts of a guide. */
export function writeGuide(title: string, other: string) {
  const chance = new Chance(`guide ${title}`);
  const fill = filler(chance, { role: title, other });
  const paragraph = () => chance.several(SENTENCES, 5).map(fill).map(capital).join(' ');
  return {
    summary: `A ${title} keeps a part of the service honest: what it knows, what it shows and what it costs. ${fill(chance.pick(SENTENCES))}`,
    dayToDay: [
      paragraph(),
      '## A usual week',
      paragraph(),
      paragraph(),
      '## Who they work with',
      paragraph(),
    ],
    questions: chance
      .several(QUESTIONS, 3)
      .map(([question, answer]) => ({ question: fill(question), answer: fill(answer) })),
    chance,
  };
}
