import { setTimeout as pause } from 'node:timers/promises';
import { type Appended, type Ledger, type NotAppended, Unreachable } from '@countersign/ledger';
import { openPostgres } from '@countersign/ledger/postgres';
import { asked, REGISTER } from '../record.ts';

/** Opens the record at this address, made if it is not there. One that does not open is no proof at all. */
export async function openedAt(url: string): Promise<Ledger> {
  const ledger = await openPostgres(url, { create: true });
  if ('refused' in ledger) throw new Error(`Not opened: ${JSON.stringify(ledger)}`);
  await ledger.open(REGISTER);
  return ledger;
}

/** What became of one command: the number it was acknowledged under, how often it was asked, and how it went. */
export type Acknowledged = {
  readonly command: string;
  readonly number: number;
  readonly asked: number;
  /** It had been written, and only the answer was lost: so often that the store was unavailable, and the same command then answered as before. */
  readonly ambiguous: boolean;
  /** From the first time it was asked until it was acknowledged. */
  readonly milliseconds: number;
};

const AGAIN_MS = 20;

/** Asks for one entry until it is acknowledged, with the same key each time. */
export async function acknowledged(ledger: Ledger, command: string): Promise<Acknowledged> {
  const from = performance.now();
  for (let times = 1; ; times += 1) {
    const answer = await answerTo(ledger, command);
    if (!('refused' in answer)) {
      const milliseconds = performance.now() - from;
      return { command, number: answer.first, asked: times, ambiguous: answer.repeated, milliseconds };
    }
    if (answer.refused === 'storeUnavailable') await pause(AGAIN_MS);
    else if (answer.refused !== 'headMoved') throw new Error(`${command}: ${JSON.stringify(answer)}`);
  }
}

async function answerTo(ledger: Ledger, command: string): Promise<Appended | NotAppended> {
  try {
    return await asked(ledger, command);
  } catch (fault) {
    if (fault instanceof Unreachable) return { refused: 'storeUnavailable', because: fault.because };
    throw fault;
  }
}

/** A clerk of this name, who writes one entry after another until told to stop. */
export async function writes(ledger: Ledger, name: string, goesOn: () => boolean): Promise<readonly Acknowledged[]> {
  const all: Acknowledged[] = [];
  while (goesOn()) all.push(await acknowledged(ledger, `${name}-${all.length + 1}`));
  return all;
}
