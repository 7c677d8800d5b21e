import { legible } from './legible.ts';

/**
 * What a paper says, before it is Markdown, HTML or Word: a title, a line that says of which day it speaks, and sections of headings,
 * paragraphs and tables. Every text in it is legible in each of those formats, so that each says exactly the same.
 */
export type Document = {
  readonly title: string;
  /** Whose it is, as at which day, and from which record. */
  readonly asAtLine: string;
  readonly sections: readonly Section[];
};

export type Section = { readonly title: string; readonly parts: readonly Part[] };

export type Part = { readonly part: 'heading'; readonly text: string } | { readonly part: 'paragraph'; readonly text: string } | Table;

/** A table of texts. The first cell of each row says what the row is about. */
export type Table = {
  readonly part: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export function heading(text: string): Part {
  return { part: 'heading', text: legible(text) };
}

export function paragraph(text: string): Part {
  return { part: 'paragraph', text: legible(text) };
}

/** How one column is headed, and what stands in it for each thing that the table lists. */
export type Columns<Item> = { readonly [heading: string]: (item: Item) => string };

/** A table of these things; where there are none, the sentence that says so. */
export function tableOf<Item>(caption: string, items: readonly Item[], columns: Columns<Item>, none: string): Part {
  if (items.length === 0) return paragraph(none);
  const cells = Object.values(columns);
  return {
    part: 'table',
    caption: legible(caption),
    columns: Object.keys(columns).map(legible),
    rows: items.map((item) => cells.map((cell) => legible(cell(item)))),
  };
}

/** What stands where nothing is to be said. */
export const NOTHING = '–';

/** Several texts in one cell, a line each. */
export function lines(...texts: readonly (string | null | false)[]): string {
  return texts.filter((text) => text !== null && text !== false && text !== '').join('\n') || NOTHING;
}
