import { figureOf, levels, roles } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { PaySummary } from './pay-summary';

export const examples: Examples = {
  'paid steps': (
    <PaySummary
      roleTitle="Data Scientist"
      tablesHref="#pay"
      steps={levels.map((level) => ({
        level,
        title: level.name,
        whatChanges: '',
        figure: figureOf(roles.data, level),
      }))}
    />
  ),
  'no figures': <PaySummary roleTitle="Data Scientist" tablesHref={null} steps={[]} />,
};
