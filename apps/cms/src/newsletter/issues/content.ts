import type { FigureChange, IssueContent, IssueSection } from '@rolebook/contract/published/issue';
import type { Payload } from 'payload';
import type { Query } from '../../database/query';
import { dayOf } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { NewsletterIssue } from '../../payload-types';
import { Library } from '../../published/library';
import { Anchors } from '../../published/rich-text/anchors';
import type { PolymorphicRelation } from '../../published/rich-text/lexical';
import { proseOf } from '../../published/rich-text/prose';
import { type Reference, shown } from '../../renewal/used-in/reference';
import { richTextReferences } from '../../renewal/used-in/rich-text-references';
import { type ChangeSince, changesOf } from './figure-changes';

/** What an issue names that readers cannot see, or that has not changed: told to the editor, left out of the mail. */
export interface Omission {
  readonly section: string;
  readonly what: string;
}

export interface BuiltIssue {
  readonly content: IssueContent;
  readonly omissions: readonly Omission[];
}

type Section = NonNullable<NewsletterIssue['sections']>[number];

const documentsOf = (section: Extract<Section, { blockType: 'issueReading' }>) =>
  (section.documents ?? []).flatMap((relation) => {
    const { relationTo, value } = relation as PolymorphicRelation;
    const id = idOf(value);
    return id ? [{ collection: relationTo, id }] : [];
  });

function referencesOf(issue: NewsletterIssue): Reference[] {
  return [
    ...richTextReferences(issue.introduction),
    ...(issue.sections ?? []).flatMap((section) => {
      switch (section.blockType) {
        case 'issueReading':
          return documentsOf(section).flatMap(({ collection, id }) => shown(collection, id, 'card'));
        case 'issueFigures':
          return idsOf(section.figures).flatMap((id) => shown('salary-figures', id, 'content'));
        case 'issueText':
          return richTextReferences(section.body);
      }
    }),
  ];
}

/** Figures of all sections, with what they were on the day that each section names. */
async function readChanges(query: Query, issue: NewsletterIssue): Promise<Map<string, ChangeSince>> {
  const wanted = (issue.sections ?? []).flatMap((section) =>
    section.blockType === 'issueFigures'
      ? idsOf(section.figures).map((figureId) => ({ figureId, since: dayOf(section.since) }))
      : [],
  );
  return changesOf(query, wanted);
}

/**
 * The issue as people will receive it, made of what is published at this moment.
 * @param issue as stored, relations as ids
 */
export async function buildIssue(payload: Payload, query: Query, issue: NewsletterIssue): Promise<BuiltIssue> {
  const library = await Library.read(payload, query, { references: referencesOf(issue) });
  const changes = await readChanges(query, issue);
  const anchors = new Anchors();
  const omissions: Omission[] = [];

  const sections = (issue.sections ?? []).flatMap((section): IssueSection[] => {
    switch (section.blockType) {
      case 'issueReading': {
        const items = documentsOf(section).flatMap(({ collection, id }) => {
          const teaser = library.teaser(collection, id);
          if (!teaser) omissions.push({ section: section.heading, what: 'A picked page is not published.' });
          return teaser ?? [];
        });
        return items.length > 0 ? [{ type: 'reading', heading: section.heading, items }] : [];
      }
      case 'issueFigures': {
        const since = dayOf(section.since);
        const told = idsOf(section.figures).flatMap((id): FigureChange[] => {
          const figure = library.figure(id, null);
          const change = changes.get(`${id}|${since}`);
          if (figure && change) return [{ figure, ...change }];
          const what = figure
            ? `A picked figure has not changed since ${since}.`
            : 'A picked figure is not published.';
          omissions.push({ section: section.heading, what });
          return [];
        });
        return told.length > 0 ? [{ type: 'figures', heading: section.heading, changes: told }] : [];
      }
      case 'issueText':
        return [
          { type: 'text', heading: section.heading || null, body: proseOf(section.body, library, anchors) },
        ];
    }
  });
  return {
    content: {
      subject: issue.subject,
      preheader: issue.preheader ?? '',
      introduction: proseOf(issue.introduction, library, anchors),
      sections,
    },
    omissions,
  };
}
