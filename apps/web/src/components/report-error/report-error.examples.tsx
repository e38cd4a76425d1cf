import type { Examples } from '../examples';
import { ReportError } from './report-error';

export const examples: Examples = {
  'of a page': <ReportError path="/articles/x" about="ML engineer & data scientist" />,
  'of a table': (
    <ReportError path="/salaries/uk" about="UK pay 2026">
      Report an error in these figures
    </ReportError>
  ),
};
