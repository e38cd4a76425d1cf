import type { Examples } from '../examples';
import { PullQuote } from './pull-quote';

export const examples: Examples = {
  attributed: <PullQuote quote="A model in a notebook helps nobody." attribution="Ada Fixture" />,
  'from the text': <PullQuote quote="A model in a notebook helps nobody." attribution={null} />,
};
