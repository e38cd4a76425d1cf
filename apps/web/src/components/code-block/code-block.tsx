import type { BlockOf } from '@rolebook/contract/published/rich-text';

export function CodeBlock({ language, code, caption }: Omit<BlockOf<'code'>, 'type'>) {
  return (
    <figure className="code-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0}>
        <code data-language={language} translate="no">
          {code}
        </code>
      </pre>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
