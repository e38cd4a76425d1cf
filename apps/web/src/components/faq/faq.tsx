import type { ProseNode } from '@rolebook/contract/published/rich-text';
import { Prose } from '../body/prose';

interface FaqProps {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly question: string; readonly answer: ProseNode[] }[];
}

/**
 * Questions as headings with their answers in sight: found by search in the page, printed, linked to, and read without
 * a press each. Folding them would save a little height and cost all of that.
 */
export function Faq({ id, heading, items }: FaqProps) {
  return (
    <section className="faq" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="faq-items">
        {items.map((item) => (
          <div key={item.id} className="faq-item">
            <h3 id={item.id}>{item.question}</h3>
            <Prose nodes={item.answer} />
          </div>
        ))}
      </div>
    </section>
  );
}
