import { figure, levels, roles, seniorHistory } from '../../../tests/fixtures/salary';
import { EXAMPLE_DAY, type Examples } from '../examples';
import { FigureBasis } from './figure-basis';

const [, , senior] = levels;
if (!senior) throw new Error('The fixtures have no senior level.');
const moved = { ...figure(roles.ml, senior, 100_000, 160_000), reviewBy: '2027-04-01' };

export const examples: Examples = {
  moved: (
    <p>
      <FigureBasis figure={moved} history={seniorHistory} today={EXAMPLE_DAY} />
    </p>
  ),
  'unchanged and old': (
    <p>
      <FigureBasis figure={{ ...moved, asOf: '2025-01-31' }} history={null} today={EXAMPLE_DAY} />
    </p>
  ),
};
