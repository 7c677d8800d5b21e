import { SaxesParser } from 'saxes';
import { type Unreadable, unreadable } from '../file/unreadable.ts';
import type { Parts } from './parts.ts';

/** What to do with the XML of a part as it passes. Names come without their prefix, for writers choose prefixes as they like. */
export type XmlReading = {
  open?(name: string, attribute: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked now and then: is there reason to stop? */
  refusal?(): Unreadable | undefined;
};

/** The attribute of this name; `prefixed` looks for one that a writer gave a prefix of its own choice (`r:id`). */
export type Attributes = (name: string, prefixed?: 'prefixed') => string | undefined;

/**
 * Reads one part of a workbook. A document type is refused wherever it stands: a workbook has none, and it is the door to
 * entities that grow without end or fetch from elsewhere. Only the five entities of XML itself are known.
 */
export async function readXml(parts: Parts, path: string, fileName: string, reading: XmlReading): Promise<Unreadable | undefined> {
  let unended = 0;
  const parser = parserFor(reading, () => {
    unended = 0;
  });
  const refused = await parts.read(path, (text) => {
    unended += text.length;
    if (unended > LONGEST) return unreadable('damaged', fileName, `its part ${path} has a text that does not end`);
    return written(() => parser.write(text), fileName, path) ?? reading.refusal?.();
  });
  if (refused !== undefined || !parts.has(path)) return refused;
  return written(() => parser.close(), fileName, path) ?? reading.refusal?.();
}

/** Characters that may pass before a tag, a text or a comment ends. The parser keeps them all until then. */
const LONGEST = 32 * 1024 * 1024;

function parserFor(reading: XmlReading, ended: () => void) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    ended();
    reading.open?.(local(name), attributeOf(attributes));
  });
  parser.on('closetag', ({ name }) => reading.close?.(local(name)));
  parser.on('text', (text) => reading.text?.(text));
  parser.on('cdata', (text) => reading.text?.(text));
  parser.on('comment', ended);
  return parser;
}

function attributeOf(attributes: Readonly<Record<string, string>>): Attributes {
  return (name, prefixed) => (prefixed ? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] : attributes[name]);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** saxes throws at the first fault; here that is an answer. */
function written(write: () => unknown, fileName: string, path: string): Unreadable | undefined {
  try {
    write();
    return undefined;
  } catch {
    return unreadable('damaged', fileName, `its part ${path} is not the XML of a workbook`);
  }
}
