import type { Examples } from '../examples';
import { Faq } from './faq';

export const examples: Examples = {
  'two questions': (
    <Faq
      id="questions"
      heading="Questions people ask"
      items={[
        {
          id: 'both',
          question: 'Can you do both?',
          answer: [{ type: 'paragraph', children: [{ type: 'text', text: 'In a small company, yes.' }] }],
        },
        {
          id: 'more',
          question: 'Which pays more?',
          answer: [{ type: 'paragraph', children: [{ type: 'text', text: 'It depends.' }] }],
        },
      ]}
    />
  ),
};
