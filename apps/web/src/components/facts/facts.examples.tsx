import type { Examples } from '../examples';
import { Facts } from './facts';

export const examples: Examples = {
  codes: <Facts facts={[{ term: 'UK SOC 2020', value: '2134 Programmers (broad match)' }]} />,
};
