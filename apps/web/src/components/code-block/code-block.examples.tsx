import type { Examples } from '../examples';
import { CodeBlock } from './code-block';

export const examples: Examples = {
  'with a caption': <CodeBlock language="python" code={'print("< & >")'} caption="Characters to escape" />,
};
