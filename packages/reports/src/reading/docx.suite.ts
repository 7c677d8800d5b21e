import { type FileEntry, TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { SaxesParser } from 'saxes';
import type { Piece } from './pieces.suite.ts';

/** A part of a Word file, and the stamp that the zip gives it. */
export type FilePart = { readonly name: string; readonly text: string; readonly stamp: Date };

export async function partsOf(bytes: Uint8Array): Promise<readonly FilePart[]> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
  const files = entries.filter((entry): entry is FileEntry => !entry.directory);
  return Promise.all(
    files.map(async (file) => ({ name: file.filename, text: await file.getData(new TextWriter()), stamp: file.lastModDate })),
  );
}

/** The text of one part. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await partsOf(bytes)).find((each) => each.name === name);
  if (part === undefined) throw new Error(`There is no ${name}`);
  return part.text;
}

const HEADINGS: { readonly [style: string]: 1 | 2 | 3 } = { Heading1: 1, Heading2: 2, Heading3: 3 };

/** Reads a paper back from the words of a Word file. */
export async function piecesInDocx(bytes: Uint8Array): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let [style, text, caption, inText] = ['', '', '', false];
  let table: string[][] | null = null;
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') table = [];
    if (name === 'w:tr') table?.push([]);
    if (name === 'w:p') [style, text] = ['', ''];
    if (name === 'w:pStyle') style = String(attributes['w:val']);
    if (name === 'w:br') text += '\n';
    inText = name === 'w:t';
  });
  parser.on('text', (words) => {
    if (inText) text += words;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'w:p') {
      const level = HEADINGS[style];
      if (table !== null) table.at(-1)?.push(text);
      else if (style === 'Caption') caption = text;
      else pieces.push(level === undefined ? { paragraph: text } : { level, heading: text });
    }
    if (name === 'w:tbl') {
      const [columns = [], ...rows] = table ?? [];
      pieces.push({ caption, columns, rows });
      table = null;
    }
  });
  parser.write(await partOf(bytes, 'word/document.xml')).close();
  return pieces;
}
