import { writeSync } from 'node:fs';
import { noted, requestOf } from '../samples.suite.ts';
import { openSqlite } from '../sqlite.ts';

/**
 * A process of its own that appends, one entry at a time, and says aloud each one that was acknowledged: `<command> <number>`.
 * Arguments: the file, the register, its own name, how many entries (0: until it is stopped).
 */
const [file = '', register = '', name = '', wanted = '0'] = process.argv.slice(2);
/** How often one entry is tried again because another clerk was quicker. */
const ATTEMPTS = 500;

const ledger = openSqlite(file, { create: true });
if ('refused' in ledger) throw new Error(`${name}: ${JSON.stringify(ledger)}`);
await ledger.open(register);
for (let count = 1; wanted === '0' || count <= Number(wanted); count += 1) {
  const command = `${name}-${count}`;
  writeSync(1, `${command} ${await recorded(command)}\n`);
}
await ledger.close();

async function recorded(command: string): Promise<number> {
  if ('refused' in ledger) throw new Error('The store was opened');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const head = await ledger.head(register);
    const answer = await ledger.append(register, head?.size ?? 0, command, requestOf(command), [noted(command)]);
    if (!('refused' in answer)) return answer.first;
    if (answer.refused !== 'headMoved') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  }
  throw new Error(`${name}: never came to the table in ${ATTEMPTS} attempts`);
}
