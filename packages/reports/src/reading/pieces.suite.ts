import type { Document, Part } from '../document.ts';

/** What a reader of a paper meets, one after another. */
export type Piece =
  | { readonly level: 1 | 2 | 3; readonly heading: string }
  | { readonly paragraph: string }
  | { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What should be met in a paper that says this. */
export function piecesOf({ title, asAtLine, sections }: Document): Piece[] {
  const all = sections.flatMap(({ title, parts }): Piece[] => [{ level: 2, heading: title }, ...parts.map(pieceOf)]);
  return [{ level: 1, heading: title }, { paragraph: asAtLine }, ...all];
}

function pieceOf(part: Part): Piece {
  if (part.part === 'heading') return { level: 3, heading: part.text };
  if (part.part === 'paragraph') return { paragraph: part.text };
  const { caption, columns, rows } = part;
  return { caption, columns, rows };
}
