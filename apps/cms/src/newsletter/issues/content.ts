import type { FigureChange, IssueContent, IssueSection } from '@rolebook/contract/published/issue';
import { calendarDateText } from '@rolebook/salary/calendar-date';
import type { Payload } from 'payload';
import type { Query } from '../../database/query';
import { dayOf } from '../../fields/calendar-date';
import { idsOf } from '../../fields/id-of';
import type { NewsletterIssue } from '../../payload-types';
import { Library } from '../../published/library';
import { Anchors } from '../../published/rich-text/anchors';
import { proseOf } from '../../published/rich-text/prose';
import { documentsOfReading, issueReferences } from '../../renewal/used-in/issue-references';
import { type ChangeSince, changesOf } from './figure-changes';
import { lostInProse } from './lost-in-prose';

/** What an issue names that readers cannot see, or that has not changed: told to the editor, left out of the mail. */
export interface Omission {
  readonly section: string;
  readonly what: string;
}

export interface BuiltIssue {
  readonly content: IssueContent;
  readonly omissions: readonly Omission[];
}

/** Figures of all sections, with what they were on the day that each section names. */
async function readChanges(query: Query, issue: NewsletterIssue): Promise<Map<string, ChangeSince>> {
  const wanted = (issue.sections ?? []).flatMap((section) =>
    section.blockType === 'issueFigures'
      ? idsOf(section.figures).map((figureId) => ({ figureId, since: section.since }))
      : [],
  );
  return changesOf(query, wanted);
}

/**
 * The issue as people will receive it, made of what is published at this moment.
 * @param issue as stored, relations as ids
 */
export async function buildIssue(
  payload: Payload,
  query: Query,
  issue: NewsletterIssue,
): Promise<BuiltIssue> {
  const library = await Library.read(payload, query, { references: issueReferences(issue) });
  const changes = await readChanges(query, issue);
  const anchors = new Anchors();
  const omissions: Omission[] = [];
  const prose = (section: string, text: unknown) => {
    omissions.push(...lostInProse(text, library).map((what) => ({ section, what })));
    return proseOf(text, library, anchors);
  };
  const introduction = prose('Introduction', issue.introduction);

  const sections = (issue.sections ?? []).flatMap((section): IssueSection[] => {
    switch (section.blockType) {
      case 'issueReading': {
        const items = documentsOfReading(section).flatMap(({ collection, id }) => {
          const teaser = library.teaser(collection, id);
          if (!teaser) omissions.push({ section: section.heading, what: 'A picked page is not published.' });
          return teaser ?? [];
        });
        return items.length > 0 ? [{ type: 'reading', heading: section.heading, items }] : [];
      }
      case 'issueFigures': {
        const { since } = section;
        const told = idsOf(section.figures).flatMap((id): FigureChange[] => {
          const figure = library.figure(id, null);
          const change = changes.get(`${id}|${since}`);
          if (figure && change) return [{ figure, ...change }];
          const what = figure
            ? `A picked figure has not changed since ${calendarDateText(dayOf(since))}.`
            : 'A picked figure is not published.';
          omissions.push({ section: section.heading, what });
          return [];
        });
        return told.length > 0 ? [{ type: 'figures', heading: section.heading, changes: told }] : [];
      }
      case 'issueText':
        return [
          {
            type: 'text',
            heading: section.heading || null,
            body: prose(section.heading || 'Own text', section.body),
          },
        ];
      default:
        return section satisfies never;
    }
  });
  return {
    content: {
      subject: issue.subject,
      preheader: issue.preheader ?? '',
      introduction,
      sections,
    },
    omissions,
  };
}
