import type { Examples } from '../examples';
import { CallToAction } from './call-to-action';

export const examples: Examples = {
  'with text': (
    <CallToAction
      title="The ML engineer role guide"
      text="Pay, skills and routes in."
      label="See the ML Engineer role guide"
      href="/roles/ml-engineer"
    />
  ),
  'title alone': <CallToAction title="All salaries" text={null} label="See all salaries" href="/salaries" />,
};
