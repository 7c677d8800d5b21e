import { type Answer, refused, unavailable } from '../answer.ts';
import type { Survey } from './again.ts';
import { troubleWith } from './completing.ts';
import { isErased, type Line, saysTheSame } from './line.ts';
import { type KnownLog, NO_LOG, readLog } from './log.ts';
import type { Place } from './place.ts';

/** The log that a restore goes by: empty when it is not there and somebody states that nothing was erased. */
export function logForRestore({ path, name }: Place, stated: boolean): KnownLog | Answer {
  const log = readLog(path, 'isDamageWhenTorn');
  if (!('trouble' in log)) return log;
  return log.trouble === 'missing' && stated ? NO_LOG : troubleWith(name, log);
}

/**
 * Why this copy is not restored by this log; null when it may be. The log must be that of the record, and know all that the copy knows: one
 * that knows less is an old copy of the log, and nobody can say what else it lacks.
 */
export function heldAgainst({ register, first, own }: Survey, { lines }: KnownLog, { name }: Place, stated: boolean): Answer | null {
  if (first === null) return null;
  const named = lines.filter((line) => isErased(line) && line.register === register).length;
  if (stated) return named === 0 ? null : notNothing(name, named);
  if (!lines.some((line) => saysTheSame(line, { keptFor: register, first }))) return ofAnother(register, name);
  const unknown = own.find((line) => !lines.some((known) => saysTheSame(known, line)));
  return unknown === undefined ? null : behind(register, name, unknown.by);
}

/** What the log is to say once the copies are restored. */
export const toBeKept = (surveys: readonly Survey[]): readonly Line[] =>
  surveys.flatMap(({ register, first, own }) => (first === null ? [] : [{ keptFor: register, first }, ...own]));

function notNothing(name: string, erased: number): Answer {
  const sentence = `The log of erasures ${name} names ${erased} erasure${erased === 1 ? '' : 's'}, so --nothing-erased is not so. Nothing was written. Leave it out.`;
  return refused({ refused: 'somethingErased', because: sentence }, sentence);
}

const ofAnother = (register: string, name: string): Answer =>
  unavailable(
    'erasuresOfAnother',
    `The log of erasures ${name} was not kept for this record of "${register}", so it is not known which words must not come back. Nothing was written. Name the log that was, with --erasures FILE; or, when nothing was erased since the backup was made, say so with --nothing-erased.`,
  );

const behind = (register: string, name: string, entry: number): Answer =>
  unavailable(
    'erasuresBehind',
    `The log of erasures ${name} does not name what entry ${entry} of "${register}" erased: it is an old copy, and what else it lacks is not known. Nothing was written. Name the whole log with --erasures FILE.`,
  );
