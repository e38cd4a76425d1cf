import { idOf, idsOf } from '../../fields/id-of';
import type { IssueReadingBlock, NewsletterIssue } from '../../payload-types';
import type { PolymorphicRelation } from '../../published/rich-text/lexical';
import { type Reference, shown } from './reference';
import { richTextReferences } from './rich-text-references';

/** What a section of reading picks, in its order. */
export const documentsOfReading = (section: Pick<IssueReadingBlock, 'documents'>) =>
  (section.documents ?? []).flatMap((relation) => {
    const { relationTo, value } = relation as PolymorphicRelation;
    const id = idOf(value);
    return id ? [{ collection: relationTo, id }] : [];
  });

/** Documents that an issue of the newsletter shows, cites or links to. */
export function issueReferences(issue: NewsletterIssue): Reference[] {
  return [
    ...richTextReferences(issue.introduction),
    ...(issue.sections ?? []).flatMap((section) => {
      switch (section.blockType) {
        case 'issueReading':
          return documentsOfReading(section).flatMap(({ collection, id }) => shown(collection, id, 'card'));
        case 'issueFigures':
          return idsOf(section.figures).flatMap((id) => shown('salary-figures', id, 'content'));
        case 'issueText':
          return richTextReferences(section.body);
        default:
          return section satisfies never;
      }
    }),
  ];
}
