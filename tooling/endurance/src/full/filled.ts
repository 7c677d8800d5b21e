import type { Ledger, NotAppended } from '@countersign/ledger';
import type { Chance } from '../chance.ts';
import { reckonedIn } from '../reckoning.ts';
import { asked, REGISTER } from '../record.ts';
import type { Room } from './room.ts';

/** What was counted over all rounds of filling and freeing, on one open record. */
export type Filled = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** How often an append was refused, by what was said. */
  readonly refused: { readonly [because: string]: number };
  /** Whole readings of the record, each with its verification, while nothing could be written; and how many of them failed. */
  readonly readings: number;
  readonly unread: readonly string[];
  /** Refused, and yet there at once. */
  readonly falselyRefused: number;
  /** Asked again with the same key once there was room, and written then. */
  readonly writtenLater: number;
  readonly neverWritten: readonly string[];
};

/** So many entries are tried while the room is full. */
const TRIES = 12;
/** More than ever fit into what is left when it is tight. */
const MOST_ENTRIES = 5_000;

/** Fills the room until an append is refused, reads, frees it and asks again, so many times, while the record stays open. */
export async function filled(ledger: Ledger, room: Room, rounds: number, chance: Chance, heard: Map<string, number>): Promise<Filled> {
  const counted = { rounds: 0, readings: 0, falselyRefused: 0, writtenLater: 0 };
  const refused: Record<string, number> = {};
  const unread: string[] = [];
  const neverWritten: string[] = [];
  while (counted.rounds < rounds && room.lasts()) {
    counted.rounds += 1;
    room.tighten(chance);
    const turnedAway = await turnedAwayIn(ledger, `round-${counted.rounds}`, heard);
    for (const { because } of turnedAway) refused[because] = (refused[because] ?? 0) + 1;

    counted.readings += 1;
    const { lost, twice, unsound } = await reckonedIn(ledger, heard);
    unread.push(...unsound, ...lost.map((command) => `${command} was lost`), ...twice.map((command) => `${command} stands twice`));
    for (const { command } of turnedAway) if (await ledger.answer(REGISTER, command)) counted.falselyRefused += 1;

    room.free();
    for (const { command } of turnedAway) {
      const answer = await asked(ledger, command);
      if ('refused' in answer) neverWritten.push(`${command}: ${said(answer)}`);
      else counted.writtenLater += heard.set(command, answer.first) && !answer.repeated ? 1 : 0;
    }
  }
  return { ...counted, acknowledged: heard.size, refused, unread, neverWritten };
}

type TurnedAway = { readonly command: string; readonly because: string };

/** Appends until one is refused, and then tries some more, of which a short one may still fit. */
async function turnedAwayIn(ledger: Ledger, name: string, heard: Map<string, number>): Promise<readonly TurnedAway[]> {
  const turnedAway: TurnedAway[] = [];
  for (let count = 1; count <= MOST_ENTRIES && turnedAway.length < TRIES; count += 1) {
    const command = `${name}-${count}`;
    const answer = await asked(ledger, command);
    if ('refused' in answer) turnedAway.push({ command, because: said(answer) });
    else heard.set(command, answer.first);
  }
  return turnedAway;
}

const said = (answer: NotAppended): string => (answer.refused === 'storeUnavailable' ? answer.because : JSON.stringify(answer));
