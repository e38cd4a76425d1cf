import type { PublishedPage } from '@rolebook/contract/published/page';
import type { Block, ProseNode } from '@rolebook/contract/published/rich-text';
import type { FAQPageLeaf } from 'schema-dts';
import { proseText } from '../rich-text/plain-text';
import { partId, reference, webSiteId } from './identity';

interface Question {
  readonly question: string;
  readonly answer: readonly ProseNode[];
}

const questionsIn = (body: readonly Block[]): Question[] =>
  body.flatMap((block) => (block.type === 'faq' ? block.items : []));

/** The questions that a page answers, wherever they stand on it. */
export function questionsOf(page: PublishedPage): Question[] {
  switch (page.kind) {
    case 'article':
    case 'info-page':
      return questionsIn(page.body);
    case 'role-guide':
      return [...questionsIn(page.dayToDay), ...page.faq];
    default:
      return [];
  }
}

/** One for the page, whatever the number of its FAQ blocks; null when it has none. Answers are plain text. */
export function faqPage(page: PublishedPage, siteUrl: string): FAQPageLeaf | null {
  const questions = questionsOf(page);
  if (questions.length === 0) return null;
  return {
    '@type': 'FAQPage',
    '@id': partId(siteUrl, page.path, 'faq-page'),
    inLanguage: 'en-GB',
    isPartOf: reference(webSiteId(siteUrl)),
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: proseText(answer) },
    })),
  };
}
