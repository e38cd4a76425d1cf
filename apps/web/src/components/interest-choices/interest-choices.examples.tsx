import type { Examples } from '../examples';
import { InterestChoices } from './interest-choices';

const choices = {
  topics: [
    { id: '00000000-0000-7000-8000-000000000001', label: 'Pay' },
    { id: '00000000-0000-7000-8000-000000000002', label: 'Career Guide' },
  ],
  roles: [
    { id: '00000000-0000-7000-8000-000000000003', label: 'ML Engineer' },
    { id: '00000000-0000-7000-8000-000000000004', label: 'Data Scientist' },
  ],
};

export const examples: Examples = {
  'some ticked': <InterestChoices choices={choices} chosen={['00000000-0000-7000-8000-000000000003']} />,
  'no topics': <InterestChoices choices={{ ...choices, topics: [] }} chosen={[]} />,
};
