import { comparison } from '../../../tests/fixtures/comparison';
import type { Examples } from '../examples';
import { SharedSkills } from './shared-skills';

export const examples: Examples = {
  'some shared': <SharedSkills roles={comparison.roles} />,
  'nothing shared': (
    <SharedSkills roles={[comparison.roles[0], { ...comparison.roles[1], skills: [], tools: [] }]} />
  ),
};
