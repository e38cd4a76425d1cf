import type { Teaser as TeaserContent } from '@rolebook/contract/published/teaser';
import { formatReadingTime } from '../../format/dates';
import { Picture } from '../picture/picture';
import { Timestamp } from '../timestamp/timestamp';
import { TopicLabel } from '../topic-label/topic-label';

const KIND_LABELS = { 'role-guide': 'Role guide', 'salary-table': 'Salaries' } as const;

interface TeaserProps {
  readonly teaser: TeaserContent;
  /** `lead`: the first story of a page; `card`: picture above; `row`: picture at the side; `plain`: words alone. */
  readonly variant?: 'lead' | 'card' | 'row' | 'plain';
  readonly headingLevel?: 2 | 3;
  /** Topic or kind. Where all around it have the same, the label would say nothing. */
  readonly labelShown?: boolean;
  readonly loading?: 'eager' | 'lazy';
}

const PICTURE_SIZES = {
  lead: '(width >= 68rem) 700px, (width >= 52rem) 58vw, 100vw',
  card: '(width >= 68rem) 370px, (width >= 40rem) 45vw, 100vw',
  row: '(width >= 40rem) 240px, 34vw',
  plain: '1px',
} as const;

/** A card that leads to a page. The title is the link; the picture is decoration beside it. */
export function Teaser({
  teaser,
  variant = 'card',
  headingLevel = 3,
  labelShown = true,
  loading,
}: TeaserProps) {
  const Heading = `h${headingLevel}` as const;
  const label = teaser.kind === 'article' ? null : KIND_LABELS[teaser.kind];
  return (
    <article className="teaser" data-variant={variant} data-accent={teaser.topic?.accent}>
      {variant !== 'plain' && teaser.picture && (
        <div className="teaser-picture">
          <Picture
            picture={teaser.picture}
            sizes={PICTURE_SIZES[variant]}
            fit="cover"
            decorative
            loading={loading}
          />
        </div>
      )}
      <div className="teaser-words">
        {labelShown && teaser.topic && <TopicLabel topic={teaser.topic} />}
        {labelShown && label && <p className="teaser-kind">{label}</p>}
        <Heading className="teaser-title">
          <a href={teaser.path}>{teaser.title}</a>
        </Heading>
        {teaser.summary && <p className="teaser-summary">{teaser.summary}</p>}
        <Facts teaser={teaser} />
      </div>
    </article>
  );
}

function Facts({ teaser }: { readonly teaser: TeaserContent }) {
  const names = teaser.authors.map((author) => author.name).join(', ');
  if (names === '' && teaser.publishedAt === null && teaser.readingMinutes === null) return null;
  return (
    <p className="teaser-facts">
      {names !== '' && <span>{names}</span>}
      {teaser.publishedAt !== null && (
        <span>
          <Timestamp date={teaser.publishedAt} form="short" />
        </span>
      )}
      {teaser.readingMinutes !== null && <span>{formatReadingTime(teaser.readingMinutes)}</span>}
    </p>
  );
}
