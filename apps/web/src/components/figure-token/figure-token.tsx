import type { FigureToken as Token } from '@rolebook/contract/published/rich-text';
import { formatPart, speakFigure } from '@rolebook/salary/format';
import { formatDay } from '../../format/dates';

/** A salary figure inside a sentence. A pinned one says of which day it is. */
export function FigureToken({ token }: { readonly token: Token }) {
  const { figure, part, form, pinnedOn } = token;
  return (
    <>
      <Money short={formatPart(figure, part, { form })} spoken={speakFigure(figure, part)} />
      {pinnedOn && ` (as of ${formatDay(pinnedOn)})`}
    </>
  );
}

interface MoneyProps {
  /** For the eye: "£45k – £65k". */
  readonly short: string;
  /** For the ear: "£45,000 to £65,000 a year". */
  readonly spoken: string;
}

/** One sum for eye and ear: the ear's words are hidden from sight and left out of a copied selection. */
export function Money({ short, spoken }: MoneyProps) {
  if (short === spoken) return short;
  return (
    <span className="money">
      <span aria-hidden="true">{short}</span>
      <span className="money-spoken">{spoken}</span>
    </span>
  );
}
