import { comparison } from '../../../tests/fixtures/comparison';
import type { Examples } from '../examples';
import { Ladders } from './ladders';

const [first, second] = comparison.roles;

export const examples: Examples = {
  'two ladders': <Ladders roles={comparison.roles} />,
  'a step that only one has': <Ladders roles={[first, { ...second, ladder: second.ladder.slice(0, 2) }]} />,
};
