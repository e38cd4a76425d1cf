import * as migration_20261124_042932_initial from './20261124_042932_initial';
import * as migration_20261124_050200_rolebook_schema from './20261124_050200_rolebook_schema';
import * as migration_20261124_050300_sign_in_attempts from './20261124_050300_sign_in_attempts';
import * as migration_20261124_071500_announced_indexes from './20261124_071500_announced_indexes';
import * as migration_20261124_234430_figure_revisions from './20261124_234430_figure_revisions';
import * as migration_20261124_234439_figures_withdrawn from './20261124_234439_figures_withdrawn';
import * as migration_20261124_234500_search from './20261124_234500_search';
import * as migration_20261124_235000_subscribers from './20261124_235000_subscribers';
import * as migration_20261124_235600_imports from './20261124_235600_imports';
import * as migration_20261124_235924_search_synonyms from './20261124_235924_search_synonyms';
import * as migration_20261125_000500_issue_deliveries from './20261125_000500_issue_deliveries';
import * as migration_20261125_000618_acknowledgements from './20261125_000618_acknowledgements';
import * as migration_20261125_000752_newsletter_issues from './20261125_000752_newsletter_issues';
import * as migration_20261125_001801_reader_messages from './20261125_001801_reader_messages';
import * as migration_20261125_002535_comparisons from './20261125_002535_comparisons';
import * as migration_20261125_004000_newsletter_alarms from './20261125_004000_newsletter_alarms';
import * as migration_20261125_004100_subscriber_imports from './20261125_004100_subscriber_imports';
import * as migration_20261125_004235_welcome_mail from './20261125_004235_welcome_mail';
import * as migration_20261125_010800_announced_list_indexes from './20261125_010800_announced_list_indexes';
import * as migration_20261125_011500_explorer_facts from './20261125_011500_explorer_facts';
import * as migration_20261125_030400_figure_introductions from './20261125_030400_figure_introductions';
import * as migration_20261125_030413_figure_review_by from './20261125_030413_figure_review_by';
import * as migration_20261125_034737_blocked_domains from './20261125_034737_blocked_domains';

export const migrations = [
  {
    up: migration_20261124_042932_initial.up,
    down: migration_20261124_042932_initial.down,
    name: '20261124_042932_initial',
  },
  {
    up: migration_20261124_050200_rolebook_schema.up,
    down: migration_20261124_050200_rolebook_schema.down,
    name: '20261124_050200_rolebook_schema',
  },
  {
    up: migration_20261124_050300_sign_in_attempts.up,
    down: migration_20261124_050300_sign_in_attempts.down,
    name: '20261124_050300_sign_in_attempts',
  },
  {
    up: migration_20261124_071500_announced_indexes.up,
    down: migration_20261124_071500_announced_indexes.down,
    name: '20261124_071500_announced_indexes',
  },
  {
    up: migration_20261124_234430_figure_revisions.up,
    down: migration_20261124_234430_figure_revisions.down,
    name: '20261124_234430_figure_revisions',
  },
  {
    up: migration_20261124_234439_figures_withdrawn.up,
    down: migration_20261124_234439_figures_withdrawn.down,
    name: '20261124_234439_figures_withdrawn',
  },
  {
    up: migration_20261124_234500_search.up,
    down: migration_20261124_234500_search.down,
    name: '20261124_234500_search',
  },
  {
    up: migration_20261124_235000_subscribers.up,
    down: migration_20261124_235000_subscribers.down,
    name: '20261124_235000_subscribers',
  },
  {
    up: migration_20261124_235600_imports.up,
    down: migration_20261124_235600_imports.down,
    name: '20261124_235600_imports',
  },
  {
    up: migration_20261124_235924_search_synonyms.up,
    down: migration_20261124_235924_search_synonyms.down,
    name: '20261124_235924_search_synonyms',
  },
  {
    up: migration_20261125_000500_issue_deliveries.up,
    down: migration_20261125_000500_issue_deliveries.down,
    name: '20261125_000500_issue_deliveries',
  },
  {
    up: migration_20261125_000618_acknowledgements.up,
    down: migration_20261125_000618_acknowledgements.down,
    name: '20261125_000618_acknowledgements',
  },
  {
    up: migration_20261125_000752_newsletter_issues.up,
    down: migration_20261125_000752_newsletter_issues.down,
    name: '20261125_000752_newsletter_issues',
  },
  {
    up: migration_20261125_001801_reader_messages.up,
    down: migration_20261125_001801_reader_messages.down,
    name: '20261125_001801_reader_messages',
  },
  {
    up: migration_20261125_002535_comparisons.up,
    down: migration_20261125_002535_comparisons.down,
    name: '20261125_002535_comparisons',
  },
  {
    up: migration_20261125_004000_newsletter_alarms.up,
    down: migration_20261125_004000_newsletter_alarms.down,
    name: '20261125_004000_newsletter_alarms',
  },
  {
    up: migration_20261125_004100_subscriber_imports.up,
    down: migration_20261125_004100_subscriber_imports.down,
    name: '20261125_004100_subscriber_imports',
  },
  {
    up: migration_20261125_004235_welcome_mail.up,
    down: migration_20261125_004235_welcome_mail.down,
    name: '20261125_004235_welcome_mail',
  },
  {
    up: migration_20261125_010800_announced_list_indexes.up,
    down: migration_20261125_010800_announced_list_indexes.down,
    name: '20261125_010800_announced_list_indexes',
  },
  {
    up: migration_20261125_011500_explorer_facts.up,
    down: migration_20261125_011500_explorer_facts.down,
    name: '20261125_011500_explorer_facts',
  },
  {
    up: migration_20261125_030400_figure_introductions.up,
    down: migration_20261125_030400_figure_introductions.down,
    name: '20261125_030400_figure_introductions',
  },
  {
    up: migration_20261125_030413_figure_review_by.up,
    down: migration_20261125_030413_figure_review_by.down,
    name: '20261125_030413_figure_review_by',
  },
  {
    up: migration_20261125_034737_blocked_domains.up,
    down: migration_20261125_034737_blocked_domains.down,
    name: '20261125_034737_blocked_domains'
  },
];
