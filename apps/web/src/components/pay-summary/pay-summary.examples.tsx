import { figureOf, levels, roles } from '../../../tests/fixtures/salary';
import { EXAMPLE_DAY, type Examples } from '../examples';
import { PaySummary } from './pay-summary';

export const examples: Examples = {
  'paid steps': (
    <PaySummary
      today={EXAMPLE_DAY}
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
  'no figures': <PaySummary today={EXAMPLE_DAY} roleTitle="Data Scientist" tablesHref={null} steps={[]} />,
};
