import { writeSync } from 'node:fs';
import type { Ledger } from '@countersign/ledger';
import { asked, opened, REGISTER } from './record.ts';

/**
 * A process of its own that appends one entry after another and says aloud each one that was acknowledged:
 * `<command> <number> written`, or `repeated` when it had been written before.
 * Arguments: the file, its own name, how many entries (0: until it is stopped), and a command to ask for again first.
 */
const [file = '', name = '', wanted = '0', again = ''] = process.argv.slice(2);
/** How often one entry is tried again because another clerk was quicker. */
const ATTEMPTS = 500;

const ledger = opened(file, { create: true });
await ledger.open(REGISTER);
if (again !== '') await say(again);
for (let count = 1; wanted === '0' || count <= Number(wanted); count += 1) await say(`${name}-${count}`);
await ledger.close();

async function say(command: string): Promise<void> {
  const { first, repeated } = await acknowledged(ledger, command);
  writeSync(1, `${command} ${first} ${repeated ? 'repeated' : 'written'}\n`);
}

async function acknowledged(open: Ledger, command: string) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await asked(open, command);
    if (!('refused' in answer)) return answer;
    if (answer.refused !== 'headMoved') throw new Error(`${command}: ${JSON.stringify(answer)}`);
  }
  throw new Error(`${command}: never came to the table in ${ATTEMPTS} attempts`);
}
