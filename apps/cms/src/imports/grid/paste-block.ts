/**
 * Cells of what a spreadsheet puts on the clipboard: tabs between cells, a line for each row, one line break at the end,
 * and quotation marks around cells that hold a tab or a line break themselves.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (true) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(rest);
    const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (/^[^\t\n]*/.exec(rest)?.[0] ?? '');
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    rest = rest.slice(quoted ? quoted[0].length : (/^[^\t\n]*/.exec(rest)?.[0].length ?? 0));
    if (rest === '') return rows;
    if (rest.startsWith('\n')) rows.push([]);
    rest = rest.slice(1);
  }
}
