import type { Piece } from './pieces.suite.ts';

/** Reads a paper back from Markdown. Whatever would be markup, but for what a paper is made of, is thrown as a fault. */
export function piecesInMarkdown(markdown: string): Piece[] {
  const blocks = markdown.replace(/\n$/, '').split('\n\n');
  return blocks.flatMap((block, at): Piece[] => {
    if (block.startsWith('| ')) return [{ caption: plain(unopened(blocks[at - 1] ?? '')), ...tableIn(block) }];
    if (blocks[at + 1]?.startsWith('| ')) return [];
    const [, hashes, heading] = /^(#{1,3}) (.*)$/s.exec(block) ?? [];
    return hashes === undefined
      ? [{ paragraph: plain(unopened(block)) }]
      : [{ level: hashes.length as 1 | 2 | 3, heading: plain(heading ?? '') }];
  });
}

function tableIn(block: string) {
  const [columns = [], rule = [], ...rows] = block.split('\n').map(cellsIn);
  if (rule.some((cell) => cell !== '---') || rows.some((row) => row.length !== columns.length)) throw new Error(`No table: ${block}`);
  return { columns: columns.map(plain), rows: rows.map((row) => row.map(plain)) };
}

/** Parted at the bars that no backslash stands before. */
function cellsIn(line: string): string[] {
  const inner = /^\| (.*) \|$/s.exec(line)?.[1];
  if (inner === undefined) throw new Error(`No row: ${line}`);
  const cells = [''];
  for (const [piece] of inner.matchAll(/\\.|[^\\]/gsu)) {
    if (piece === '|') cells.push('');
    else cells.push(`${cells.pop()}${piece}`);
  }
  return cells.map((cell) => cell.replaceAll(/^ +| +$/g, ''));
}

function plain(inline: string): string {
  return inline.replaceAll(/\\([!-/:-@[-`{-~])|<br>|&#(\d+);|[\\`*_[\]<>|~&$@\n]|:(?=\/\/)/g, (piece, escaped?: string, code?: string) => {
    if (escaped !== undefined) return escaped;
    if (code !== undefined) return String.fromCodePoint(Number(code));
    if (piece === '<br>') return '\n';
    throw new Error(`Markup: ${piece} in ${inline}`);
  });
}

/** A line that Markdown reads as words, and not as a list, a heading or a rule. */
function unopened(line: string): string {
  if (/^(?:[#>+=-]|\d+[.)])/.test(line)) throw new Error(`No line of words: ${line}`);
  return line;
}
