import type { Document, Part, Section, Table } from './document.ts';

/** The paper as Markdown, with tables as GitHub writes them. What somebody typed never becomes markup. */
export function markdownOf({ title, asAtLine, sections }: Document): string {
  return `${[`# ${inline(title)}`, block(asAtLine), ...sections.flatMap(sectionBlocks)].join('\n\n')}\n`;
}

function sectionBlocks({ title, parts }: Section): string[] {
  return [`## ${inline(title)}`, ...parts.flatMap(partBlocks)];
}

function partBlocks(part: Part): string[] {
  if (part.part === 'heading') return [`### ${inline(part.text)}`];
  return part.part === 'paragraph' ? [block(part.text)] : [block(part.caption), tableBlock(part)];
}

function tableBlock({ columns, rows }: Table): string {
  return [
    row(columns),
    row(
      columns.map(() => '---'),
      false,
    ),
    ...rows.map((cells) => row(cells)),
  ].join('\n');
}

function row(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? inline(cell) : cell)).join(' | ')} |`;
}

/** What Markdown reads as markup anywhere in a line: of CommonMark, of GitHub's tables, strike-through, mathematics, and addresses that it makes into links. */
const MARKUP = /[\\`*_[\]<>|~&$@]|:(?=\/\/)|(?<=www)\./gi;

/** What at the beginning of a line would make it a heading, a list or a rule. */
const OPENING = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Text on one line. Spaces at its ends, which Markdown drops, and tabs are spelt out. */
function inline(text: string): string {
  return text
    .replaceAll(MARKUP, '\\$&')
    .replaceAll(/^ +| +$/gm, (spaces) => '&#32;'.repeat(spaces.length))
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '<br>');
}

/** Text that stands on a line of its own. */
function block(text: string): string {
  return inline(text).replace(OPENING, (opening) =>
    /^\d/.test(opening) ? `&#${opening.charCodeAt(0)};${opening.slice(1)}` : `\\${opening}`,
  );
}
