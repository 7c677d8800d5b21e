import type { Registered } from '@countersign/server';
import type { RecordReader } from './readers.ts';

/** The register as programs read it over HTTP: through the same reader as the pages. */
export function registered(reader: RecordReader, { signed, byCookie }: Pick<Registered, 'signed' | 'byCookie'>): Registered {
  const { recordHead: head, begun, readOn, register, feed } = reader;
  const toldAs = async () => {
    const { audience, of } = await reader.visitor();
    return `${audience} ${of}`;
  };
  return { head, begun, readOn, toldAs, byCookie, register, feed, signed };
}
