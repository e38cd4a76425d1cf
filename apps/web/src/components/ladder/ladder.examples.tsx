import { figureOf, levels, roles, seniorHistory } from '../../../tests/fixtures/salary';
import { EXAMPLE_DAY, type Examples } from '../examples';
import { Ladder } from './ladder';

export const examples: Examples = {
  'steps with and without figures': (
    <Ladder
      history={[seniorHistory]}
      today={EXAMPLE_DAY}
      steps={levels.map((level) => ({
        level,
        title: `${level.name} data scientist`,
        whatChanges: 'More is left to you.',
        figure: figureOf(roles.data, level),
      }))}
    />
  ),
};
