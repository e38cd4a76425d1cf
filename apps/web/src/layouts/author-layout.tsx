import { AUTHORS_PATH, authorFeedPath, authorPath } from '@rolebook/contract/paths';
import type { AuthorPage } from '@rolebook/contract/published/page';
import { jobOf } from '../components/author-card/author-card';
import { Avatar } from '../components/avatar/avatar';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import { Section } from '../components/section/section';
import { TopicList } from '../components/topic-list/topic-list';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';
import { TeaserListing } from './teaser-listing';

interface AuthorLayoutProps {
  readonly page: AuthorPage;
  readonly frame: Frame;
}

/** "linkedin.com" of an address; the address itself when it is none. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

export function AuthorLayout({ page, frame }: AuthorLayoutProps) {
  const { author } = page;
  const listPath = authorPath(author.slug);
  const firstName = author.name.split(' ')[0] ?? author.name;
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page" data-accent={page.topics[0]?.accent}>
        <Breadcrumbs
          trail={[
            { label: 'Authors', href: AUTHORS_PATH },
            ...(page.page > 1 ? [{ label: author.name, href: listPath }] : []),
          ]}
        />
        <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
          <Avatar author={author} size="large" />
          <PageHeading
            title={page.page > 1 ? `${author.name}, page ${page.page}` : author.name}
            standfirst={jobOf(author)}
          >
            {author.bio !== '' && <p className="max-w-[var(--measure)]">{author.bio}</p>}
            <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
              {author.sameAs.map((url) => (
                <li key={url}>
                  <a href={url} rel="me noopener">
                    {siteOf(url)}
                  </a>
                </li>
              ))}
              <li>
                <a href={authorFeedPath(author.slug)}>Feed</a>
              </li>
            </ul>
            <TopicList topics={page.topics} label={`Topics that ${firstName} covers`} />
          </PageHeading>
        </div>
        <Section id="articles" heading={`Articles by ${firstName}`}>
          <TeaserListing
            listing={page}
            listPath={listPath}
            empty={<EmptyState>{firstName} has not published here yet.</EmptyState>}
          />
        </Section>
      </div>
    </PageFrame>
  );
}
