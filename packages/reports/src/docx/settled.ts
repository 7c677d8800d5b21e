import { type Entry, type FileEntry, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** What a Word file says of itself. */
export type Said = { readonly title: string; readonly day: string };

/** The writer of Word files stamps each part with the moment and names an author that nobody is; here each has one stamp, and what the file says of itself is put in its place. */
export async function settled(written: Uint8Array, said: Said): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipReader(new Uint8ArrayReader(written), { useWebWorkers: false });
  const out = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, lastModDate: STAMP, extendedTimestamp: false });
  for (const part of (await zip.getEntries()).filter(isFile)) {
    const words =
      part.filename === ITSELF ? new TextReader(itself(said)) : new Uint8ArrayReader(await part.getData(new Uint8ArrayWriter()));
    await out.add(part.filename, words);
  }
  return out.close();
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

/** The first day that a zip file can name, as it writes days: without a zone. */
const STAMP = new Date(1980, 0, 1);

const ITSELF = 'docProps/core.xml';

function itself({ title, day }: Said): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${spelt(title)}</dc:title><dc:language>en-GB</dc:language>${moment}</cp:coreProperties>`;
}

function spelt(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
