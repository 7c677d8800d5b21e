import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../chance.ts';
import { reckoned } from '../reckoning.ts';
import { opened, REGISTER } from '../record.ts';
import { filled } from './filled.ts';
import { KINDS, roomOf } from './room.ts';

/**
 * A process of its own, started where room is short, that fills it, frees it and writes on, and in the end opens the record anew.
 * Arguments: the folder, the kind of room by its place in the list, how many rounds, the seed. Says what it counted, as JSON.
 */
const [folder = '', kind = '0', rounds = '0', seed = '0'] = process.argv.slice(2);
const file = join(folder, 'record.db');
const heard = new Map<string, number>();

const ledger = opened(file, { create: true });
await ledger.open(REGISTER);
const counted = await filled(ledger, roomOf(KINDS[Number(kind)] ?? KINDS[0], folder), Number(rounds), chanceFrom(Number(seed)), heard);
await ledger.close();

const { lost, twice, unsound } = await reckoned(file, heard);
writeSync(1, JSON.stringify({ ...counted, lost: lost.length, twice: twice.length, unsound }));
