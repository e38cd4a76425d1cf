import type { Examples } from '../examples';
import { RoutesIn } from './routes-in';

export const examples: Examples = {
  two: (
    <RoutesIn
      routes={[
        { title: 'From software', text: 'The most direct way.' },
        { title: 'As a first job', text: 'Rare.' },
      ]}
    />
  ),
};
