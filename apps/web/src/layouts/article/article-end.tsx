import { rolePath } from '@rolebook/contract/paths';
import type { ArticlePage } from '@rolebook/contract/published/page';
import type { Teaser } from '@rolebook/contract/published/teaser';
import { AuthorCard } from '../../components/author-card/author-card';
import { ClosingCard } from '../../components/closing-card/closing-card';
import { Corrections } from '../../components/corrections/corrections';
import { NewsletterForm } from '../../components/newsletter-form/newsletter-form';
import { PageTurn } from '../../components/page-turn/page-turn';
import { RelatedContent } from '../../components/related-content/related-content';
import { Section } from '../../components/section/section';
import type { Frame } from '../frame';
import { closingTeaserOf } from './closing-teaser';

interface ArticleEndProps {
  readonly page: ArticlePage;
  readonly frame: Frame;
}

/** What follows an article: who wrote it, what was corrected, where to go next. */
export function ArticleEnd({ page, frame }: ArticleEndProps) {
  const closing = closingTeaserOf(page);
  const related = page.related.filter((teaser: Teaser) => teaser.path !== closing?.path);
  const hasForm = page.body.some((block) => block.type === 'newsletter');
  return (
    <div className="reading-end" data-accent={page.topic.accent}>
      <div className="reading-end-column">
        <Corrections corrections={page.corrections} />
        {!hasForm && <NewsletterForm id="newsletter" wording={frame.site.newsletter} path={page.path} />}
        <Section
          id="about-the-author"
          heading={page.authors.length === 1 ? 'About the author' : 'About the authors'}
        >
          {page.authors.map((author) => (
            <AuthorCard key={author.slug} author={author} />
          ))}
        </Section>
        <RoleLinks roles={page.roles} />
      </div>
      <RelatedContent heading="Related reading" items={related} variant="card" />
      <PageTurn within={page.topic.name} previous={page.previous} next={page.next} />
      {closing && <ClosingCard teaser={closing} />}
    </div>
  );
}

function RoleLinks({ roles }: Pick<ArticlePage, 'roles'>) {
  const guides = roles.filter((role) => role.path !== null);
  if (guides.length === 0) return null;
  return (
    <p className="reading-roles">
      Roles in this article:{' '}
      {guides.map((role, index) => (
        <span key={role.slug}>
          {index > 0 && ', '}
          <a href={role.path ?? rolePath(role.slug)}>{role.title}</a>
        </span>
      ))}
    </p>
  );
}
