import type { Teaser } from '@rolebook/contract/published/teaser';
import { formatReadingTime } from '../../format/dates';

const KINDS = { article: 'Read next', 'role-guide': 'Role guide', 'salary-table': 'Salaries' } as const;

/** The last word of a page: one thing to open next. */
export function ClosingCard({ teaser }: { readonly teaser: Teaser }) {
  return (
    <aside className="closing-card" aria-label={KINDS[teaser.kind]}>
      <p className="closing-card-kind">
        {KINDS[teaser.kind]}
        {teaser.readingMinutes !== null && ` · ${formatReadingTime(teaser.readingMinutes)}`}
      </p>
      <p className="closing-card-title">
        <a href={teaser.path}>{teaser.title}</a>
      </p>
      {teaser.summary && <p className="closing-card-text">{teaser.summary}</p>}
    </aside>
  );
}
