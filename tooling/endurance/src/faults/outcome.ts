import { type Heard, reckonedIn } from '../reckoning.ts';
import { asked, opened, REGISTER, stillIn } from '../record.ts';
import { COMMANDS, ERASED } from './commands.ts';
import type { Errand, Fault } from './fault.ts';
import type { Told } from './told.ts';

/** What came of one errand. Commands are named where something is to be said of them. */
export type Outcome = {
  readonly failedCalls: number;
  readonly refusals: number;
  /** Appends that threw where they should have answered, by what was said. */
  readonly thrown: readonly string[];
  /** Refused or thrown, and yet written; the same key was answered with it. */
  readonly resolved: number;
  readonly lost: number;
  readonly twice: number;
  readonly unsound: readonly string[];
  /** The erasing entry was acknowledged while the disk kept its words in a file, to be taken out with the next entry. */
  readonly owed: number;
  /** They stood there still when the disk had answered again and another entry was written, or when the record was closed. */
  readonly unerased: number;
  /** Not done in the same process, though only one call had failed. */
  readonly stuck: readonly string[];
  /** Not written, or written under another number, when asked again after all. */
  readonly unanswered: readonly string[];
};

/** Opens the record that an errand left, with nothing failing any more, and holds it against what the errand was told. */
export async function outcomeOf(fault: Fault, { told, failedCalls }: Errand, file: string, before: Heard): Promise<Outcome> {
  const heard = new Map([...before, ...told.flatMap(numbered)]);
  const ledger = opened(file, { create: false });
  const first = await reckonedIn(ledger, heard);
  let resolved = told.filter((one) => one.went === 'done' && one.repeated).length;
  const unanswered: string[] = [];
  for (const [command, draft] of COMMANDS) {
    const stood = await ledger.answer(REGISTER, command);
    const answer = await asked(ledger, command, draft);
    if ('refused' in answer || (stood && stood.first !== answer.first)) unanswered.push(`${command}: ${JSON.stringify(answer)}`);
    else if (stood && !heard.has(command)) resolved += 1;
    if (!('refused' in answer)) heard.set(command, answer.first);
  }
  const last = await reckonedIn(ledger, heard);
  await ledger.close();
  const count = (wanted: string) => told.filter(({ what }) => what === wanted).length;
  return {
    failedCalls,
    refusals: told.filter(({ what, went }) => COMMANDS.has(what) && went === 'refused').length,
    thrown: told.flatMap((one) => (COMMANDS.has(one.what) && one.went === 'thrown' ? [`${one.what}: ${one.because}`] : [])),
    resolved,
    lost: first.lost.length,
    twice: last.twice.length,
    unsound: [...first.unsound, ...last.unsound],
    owed: count('owed'),
    unerased: (fault.lasting ? 0 : count('kept')) + Number(stillIn(file, ERASED)),
    stuck: fault.lasting
      ? []
      : ['open', ...COMMANDS.keys()].filter((what) => !told.some((one) => one.what === what && one.went === 'done')),
    unanswered,
  };
}

const numbered = (one: Told): (readonly [string, number])[] => (one.went === 'done' && one.number !== null ? [[one.what, one.number]] : []);
