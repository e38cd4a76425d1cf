import { calendarDateText } from '../calendar-date';
import { formatPart } from '../format';
import type { ProseClass, ProseFigure, ProseMention } from './check-prose';

/** Names as editors know them; a slug without a name is shown as it is. */
export interface SubjectNames {
  readonly roles: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
}

/** What an editor must see. The rest is right, or none of our business. */
export const SHOWN_TO_EDITORS: ReadonlySet<ProseClass> = new Set([
  'conflict',
  'stale',
  'malformed',
  'reversed',
  'unresolved',
]);

function figureName({ role, level, region }: ProseFigure, names: SubjectNames): string {
  return [
    names.roles.get(role) ?? role,
    names.levels.get(level) ?? level,
    names.regions.get(region) ?? region,
  ].join(', ');
}

function unresolvedText({ quote, role, level }: ProseMention): string {
  if (role === null)
    return `“${quote}”: it is not clear which role is meant. Name the role nearby, or cite a figure.`;
  if (level === null)
    return `“${quote}”: it is not clear which level is meant. Name the level nearby, or cite a figure.`;
  return `“${quote}”: there is no published figure to compare it with. Add one, or check the amount.`;
}

/** What a mention means and what to do about it, with its exact words; null for those that need nothing. */
export function mentionText(mention: ProseMention, names: SubjectNames): string | null {
  const { quote, figure, superseded } = mention;
  switch (mention.class) {
    case 'conflict':
      return figure === null
        ? null
        : `“${quote}” contradicts the figure for ${figureName(figure, names)}: ${formatPart(figure, 'range')}. Replace it by the figure, or say what else is meant.`;
    case 'stale': {
      if (superseded === null) return null;
      const now =
        figure === null ? 'There is none now' : `It is now ${formatPart(figure, mention.part ?? 'range')}`;
      return `“${quote}” was the figure for ${figureName(superseded, names)} until ${calendarDateText(superseded.until)}. ${now}. Replace it by the figure.`;
    }
    case 'malformed':
      return `“${quote}” cannot be read as an amount. Write it as £60,000 or £60k.`;
    case 'reversed':
      return `“${quote}” is the wrong way round. Put the lower amount first.`;
    case 'unresolved':
      return unresolvedText(mention);
    case 'match':
    case 'contained':
    case 'not-yearly':
    case 'not-pay':
      return null;
  }
}
