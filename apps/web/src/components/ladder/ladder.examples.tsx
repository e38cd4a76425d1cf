import { figureOf, levels, roles } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { Ladder } from './ladder';

export const examples: Examples = {
  'steps with and without figures': (
    <Ladder
      steps={levels.map((level) => ({
        level,
        title: `${level.name} data scientist`,
        whatChanges: 'More is left to you.',
        figure: figureOf(roles.data, level),
      }))}
    />
  ),
};
