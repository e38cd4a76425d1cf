import { examples as announcementBar } from './announcement-bar/announcement-bar.examples';
import { examples as authorCard } from './author-card/author-card.examples';
import { examples as avatar } from './avatar/avatar.examples';
import { examples as body } from './body/body.examples';
import { examples as breadcrumbs } from './breadcrumbs/breadcrumbs.examples';
import { examples as byline } from './byline/byline.examples';
import { examples as callToAction } from './call-to-action/call-to-action.examples';
import { examples as callout } from './callout/callout.examples';
import { examples as choiceForm } from './choice-form/choice-form.examples';
import { examples as closingCard } from './closing-card/closing-card.examples';
import { examples as codeBlock } from './code-block/code-block.examples';
import { examples as companies } from './companies/companies.examples';
import { examples as compareForm } from './compare-form/compare-form.examples';
import { examples as corrections } from './corrections/corrections.examples';
import { examples as emptyState } from './empty-state/empty-state.examples';
import type { Examples } from './examples';
import { examples as explorerForm } from './explorer-form/explorer-form.examples';
import { examples as explorerTable } from './explorer-table/explorer-table.examples';
import { examples as facetList } from './facet-list/facet-list.examples';
import { examples as facts } from './facts/facts.examples';
import { examples as faq } from './faq/faq.examples';
import { examples as figureBasis } from './figure-basis/figure-basis.examples';
import { examples as figureChanges } from './figure-changes/figure-changes.examples';
import { examples as figureHistory } from './figure-history/figure-history.examples';
import { examples as figureToken } from './figure-token/figure-token.examples';
import { examples as interestChoices } from './interest-choices/interest-choices.examples';
import { examples as ladder } from './ladder/ladder.examples';
import { examples as ladders } from './ladders/ladders.examples';
import { examples as messageForm } from './message-form/message-form.examples';
import { examples as newsletterForm } from './newsletter-form/newsletter-form.examples';
import { examples as pageContents } from './page-contents/page-contents.examples';
import { examples as pageHeading } from './page-heading/page-heading.examples';
import { examples as pageTurn } from './page-turn/page-turn.examples';
import { examples as pager } from './pager/pager.examples';
import { examples as paySummary } from './pay-summary/pay-summary.examples';
import { examples as picture } from './picture/picture.examples';
import { examples as pictureFigure } from './picture-figure/picture-figure.examples';
import { examples as pullQuote } from './pull-quote/pull-quote.examples';
import { examples as rangeChart } from './range-chart/range-chart.examples';
import { examples as relatedContent } from './related-content/related-content.examples';
import { examples as reportError } from './report-error/report-error.examples';
import { examples as roleRow } from './role-row/role-row.examples';
import { examples as routesIn } from './routes-in/routes-in.examples';
import { examples as salaryComparison } from './salary-comparison/salary-comparison.examples';
import { examples as salaryTable } from './salary-table/salary-table.examples';
import { examples as searchForm } from './search-form/search-form.examples';
import { examples as searchResult } from './search-result/search-result.examples';
import { examples as section } from './section/section.examples';
import { examples as share } from './share/share.examples';
import { examples as sharedSkills } from './shared-skills/shared-skills.examples';
import { examples as siteFooter } from './site-footer/site-footer.examples';
import { examples as siteHeader } from './site-header/site-header.examples';
import { examples as skills } from './skills/skills.examples';
import { examples as skipLink } from './skip-link/skip-link.examples';
import { examples as sources } from './sources/sources.examples';
import { examples as teaser } from './teaser/teaser.examples';
import { examples as timestamp } from './timestamp/timestamp.examples';
import { examples as topicLabel } from './topic-label/topic-label.examples';
import { examples as topicList } from './topic-list/topic-list.examples';
import { examples as wordmark } from './wordmark/wordmark.examples';

/** Every component with its examples: what the style page shows and the tests draw. A test sees that none is left out. */
export const REGISTRY: Readonly<Record<string, Examples>> = {
  'announcement-bar': announcementBar,
  'author-card': authorCard,
  avatar,
  body,
  breadcrumbs,
  byline,
  'call-to-action': callToAction,
  callout,
  'choice-form': choiceForm,
  'closing-card': closingCard,
  'code-block': codeBlock,
  companies,
  'compare-form': compareForm,
  corrections,
  'empty-state': emptyState,
  'explorer-form': explorerForm,
  'explorer-table': explorerTable,
  'facet-list': facetList,
  facts,
  faq,
  'figure-basis': figureBasis,
  'figure-changes': figureChanges,
  'figure-history': figureHistory,
  'figure-token': figureToken,
  'interest-choices': interestChoices,
  ladder,
  ladders,
  'message-form': messageForm,
  'newsletter-form': newsletterForm,
  'page-contents': pageContents,
  'page-heading': pageHeading,
  'page-turn': pageTurn,
  pager,
  'pay-summary': paySummary,
  picture,
  'picture-figure': pictureFigure,
  'pull-quote': pullQuote,
  'range-chart': rangeChart,
  'related-content': relatedContent,
  'report-error': reportError,
  'role-row': roleRow,
  'routes-in': routesIn,
  'salary-comparison': salaryComparison,
  'salary-table': salaryTable,
  'search-form': searchForm,
  'search-result': searchResult,
  section,
  share,
  'shared-skills': sharedSkills,
  'site-footer': siteFooter,
  'site-header': siteHeader,
  skills,
  'skip-link': skipLink,
  sources,
  teaser,
  timestamp,
  'topic-label': topicLabel,
  'topic-list': topicList,
  wordmark,
};
