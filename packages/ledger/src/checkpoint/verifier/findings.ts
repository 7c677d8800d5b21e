import { checked } from '../checked.ts';
import type { PublicKey } from '../key.ts';
import { whyNotSigned } from '../sentence.ts';
import type { Finding, Read, Trusted } from './finding.ts';
import { type File, type Given, givenIn } from './given.ts';
import { ofCheckpoint, ofFeed, ofRecord } from './judging.ts';
import { wholeIn } from './record.ts';

type Named<G extends Given = Given> = G & { readonly file: string };

/** What do these files say, held against one another? Checkpoints first, since all else is held against them; told in the order given. */
export async function findingsOn(files: readonly File[], keys: readonly PublicKey[]): Promise<readonly Finding[]> {
  const given: Named[] = [];
  for (const file of files) given.push({ file: file.name, ...(await givenIn(file)) });
  const trusted = given.flatMap((each) => trustedIn(each, keys));
  const records: Read[] = [];
  for (const each of given) if (each.kind === 'record') records.push(await recordIn(each, trusted, given));
  return given.map((each) => findingOn(each, keys, trusted, records));
}

function trustedIn(given: Named, keys: readonly PublicKey[]): readonly Trusted[] {
  if (given.kind !== 'checkpoint') return [];
  const answer = checked(given.note, keys);
  return answer.answer === 'signed' ? [{ file: given.file, register: answer.register, head: answer.head, by: answer.by }] : [];
}

async function recordIn({ file, copy }: Named<Extract<Given, { kind: 'record' }>>, trusted: readonly Trusted[], given: readonly Named[]) {
  const own = <T extends { readonly register: string }>(all: readonly T[]) => all.filter(({ register }) => register === copy.register);
  const feeds = own(given.flatMap((each) => (each.kind === 'feed' ? [each.feed] : [])));
  const sizes = new Set([...own(trusted), ...feeds].map(({ head }) => head.size));
  const numbers = new Set(feeds.flatMap(({ assured }) => assured.map(({ proof }) => proof.number)));
  return { file, found: await wholeIn(copy, { sizes, numbers }) };
}

function findingOn(given: Named, keys: readonly PublicKey[], trusted: readonly Trusted[], records: readonly Read[]): Finding {
  const { file } = given;
  switch (given.kind) {
    case 'checkpoint': {
      const own = trusted.find((each) => each.file === file);
      return own ? ofCheckpoint(own, trusted) : { file, holds: false, says: whyNotSigned(checked(given.note, keys)) ?? '' };
    }
    case 'feed':
      return { file, ...ofFeed(given.feed, trusted, records) };
    case 'record':
      return { file, ...ofRecord(records.find((each) => each.file === file)?.found ?? { faulty: 'it was not read' }, trusted) };
    case 'unreadable':
      return { file, holds: false, says: given.because };
  }
}
