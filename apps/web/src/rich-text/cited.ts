import type { Block, InlineNode, ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import type { SalaryFigure, Source } from '@rolebook/contract/published/salary';
import { isProse } from './plain-text';

function inlineFigures(nodes: readonly InlineNode[]): SalaryFigure[] {
  return nodes.flatMap((node) => (node.type === 'salary-figure' ? [node.figure] : []));
}

function listFigures(list: ListNode): SalaryFigure[] {
  return list.items.flatMap((item) => [
    ...inlineFigures(item.children),
    ...(item.nested ? listFigures(item.nested) : []),
  ]);
}

function proseFigures(nodes: readonly ProseNode[]): SalaryFigure[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') return [];
    return node.type === 'list' ? listFigures(node) : inlineFigures(node.children);
  });
}

/** The figures that a body shows, in order: cited in sentences and answers, or in the cells of its tables. */
export function citedFigures(body: readonly Block[]): SalaryFigure[] {
  return body.flatMap((block) => {
    if (isProse(block)) return proseFigures([block]);
    if (block.type === 'salary-comparison') {
      return block.table.cells.flatMap((cell) => (cell.figure ? [cell.figure] : []));
    }
    if (block.type === 'faq') return block.items.flatMap((item) => proseFigures(item.answer));
    return block.type === 'callout' ? proseFigures(block.body) : [];
  });
}

/** The sources behind a body's figures, each once, in order of appearance. */
export function citedSources(body: readonly Block[]): Source[] {
  const sources = citedFigures(body).flatMap((figure) => figure.sources);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
