import { figureOf, levels, roles } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { RoleRow } from './role-row';

const [junior] = levels;
if (!junior) throw new Error('the fixtures have no junior level');
const role = {
  path: '/roles/ml-engineer',
  slug: 'ml-engineer',
  title: 'ML Engineer',
  family: 'Machine learning',
  summary: 'Turns models into services.',
  figure: figureOf(roles.ml, junior),
};

export const examples: Examples = {
  'with a figure': <RoleRow role={role} />,
  without: <RoleRow role={{ ...role, figure: null }} />,
};
