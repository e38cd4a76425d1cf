import type { Examples } from '../examples';
import { Wordmark } from './wordmark';

export const examples: Examples = {
  name: <Wordmark name="Rolebook" />,
};
