import type { Examples } from '../examples';
import { Corrections } from './corrections';

export const examples: Examples = {
  one: <Corrections corrections={[{ date: '2026-11-01', text: 'The junior range was that of 2025.' }]} />,
  two: (
    <Corrections
      corrections={[
        { date: '2026-11-01', text: 'The junior range was that of 2025.' },
        { date: '2026-11-03', text: 'A name was misspelt.' },
      ]}
    />
  ),
  none: <Corrections corrections={[]} />,
};
