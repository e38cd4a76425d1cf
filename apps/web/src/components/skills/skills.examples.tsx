import type { Examples } from '../examples';
import { Skills } from './skills';

export const examples: Examples = {
  'by need and kind': (
    <Skills
      skills={[
        { name: 'Python', kind: 'technical', need: 'required', note: 'Packages and tests.' },
        { name: 'Statistics', kind: 'knowledge', need: 'required', note: null },
        { name: 'Rust', kind: 'technical', need: 'useful', note: null },
      ]}
    />
  ),
};
