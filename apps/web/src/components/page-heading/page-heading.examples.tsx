import type { Examples } from '../examples';
import { PageHeading } from './page-heading';

export const examples: Examples = {
  'with label and standfirst': (
    <PageHeading
      title="ML engineer or data scientist"
      label="Career guide"
      standfirst="Two jobs that share a language."
    />
  ),
  'title alone': <PageHeading title="Authors" />,
};
