import type { Examples } from '../examples';
import { Timestamp } from './timestamp';

export const examples: Examples = {
  day: <Timestamp date="2026-11-01" />,
  'moment, short': <Timestamp date="2026-06-30T23:30:00Z" form="short" />,
};
