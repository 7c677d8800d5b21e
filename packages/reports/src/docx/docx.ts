import {
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Document as WordDocument,
  Table as WordTable,
} from 'docx';
import type { Document, Part, Section, Table } from '../document.ts';
import { settled } from './settled.ts';

/**
 * The paper as a Word document: headings that are headings, tables whose first row is repeated on each page, in British English, on its side
 * because the tables are wide. It names no author, and the same feed gives the same bytes.
 */
export async function docxOf(document: Document, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const { title, asAtLine, sections } = document;
  const word = new WordDocument({
    title,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: { top: 850, bottom: 850, left: 850, right: 850 } },
        },
        children: [headed(title, HeadingLevel.HEADING_1), plain(asAtLine), ...sections.flatMap(sectionParts)],
      },
    ],
  });
  return settled(await Packer.pack(word, 'uint8array'), { title, day });
}

/** Sizes in half points, spaces in twentieths of a point. */
const STYLES = {
  default: {
    document: { run: { font: 'Arial', size: 20, language: { value: 'en-GB' } } },
    heading1: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 200 } } },
    heading2: { run: { size: 28, bold: true, color: '000000' }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
    heading3: { run: { size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
    },
  ],
};

function sectionParts({ title, parts }: Section): (Paragraph | WordTable)[] {
  return [headed(title, HeadingLevel.HEADING_2), ...parts.flatMap(wordParts)];
}

function wordParts(part: Part): (Paragraph | WordTable)[] {
  if (part.part === 'heading') return [headed(part.text, HeadingLevel.HEADING_3)];
  if (part.part === 'paragraph') return [plain(part.text)];
  return [new Paragraph({ style: 'Caption', children: runs(part.caption) }), table(part)];
}

function headed(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, children: runs(text) });
}

function plain(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: runs(text) });
}

function table({ columns, rows }: Table): WordTable {
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text) => cell(text, true)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text) => cell(text, false)) })),
    ],
  });
}

function cell(text: string, bold: boolean): TableCell {
  return new TableCell({ children: [new Paragraph({ children: runs(text, bold) })] });
}

/** A line each: Word breaks a line where it is told to, and nowhere else. */
function runs(text: string, bold = false): TextRun[] {
  return text.split('\n').map((line, at) => new TextRun({ text: line, bold, ...(at === 0 ? {} : { break: 1 }) }));
}
