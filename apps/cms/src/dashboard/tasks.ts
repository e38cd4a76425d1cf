import type { DashboardTask } from './task';
import { contradictingSentences } from './tasks/contradicting-sentences';
import { openImports } from './tasks/imports';
import { comingIssues, stoppedIssues } from './tasks/newsletter-issues';
import { openComplaints, openMessages } from './tasks/reader-messages';
import { reviewDue } from './tasks/review-due';
import { overdue, scheduled } from './tasks/scheduled';
import { staleFigures } from './tasks/stale-figures';
import { stuckRenewals } from './tasks/stuck-renewals';
import { waitingForReview } from './tasks/waiting-for-review';

/** Every kind of work that the dashboard knows, in the order in which it is shown: the most urgent first. */
export const TASKS: readonly DashboardTask[] = [
  stuckRenewals,
  stoppedIssues,
  openComplaints,
  overdue,
  contradictingSentences,
  waitingForReview,
  openImports,
  openMessages,
  staleFigures,
  reviewDue,
  scheduled,
  comingIssues,
];
