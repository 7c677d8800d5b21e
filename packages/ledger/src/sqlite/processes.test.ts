import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { everything, MAIN } from '../samples.suite.ts';
import { folder, opened } from './files.suite.ts';

const { path, clear } = folder();
afterAll(clear);

const clerkFile = fileURLToPath(new URL('./clerk.suite.ts', import.meta.url));

/** A clerk at work in a process of its own, and what it has said so far. */
function clerk(
  file: string,
  name: string,
  wanted: number,
): { readonly process: ChildProcess; readonly said: () => string; readonly wrong: () => string } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', clerkFile, file, MAIN, name, `${wanted}`]);
  let said = '';
  let wrong = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    wrong += part.toString();
  });
  return { process: child, said: () => said, wrong: () => wrong };
}

/** What was acknowledged. A last line without its end was not. */
const acknowledged = (said: string): readonly { readonly command: string; readonly number: number }[] =>
  said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
    .map(([command = '', number = '']) => ({ command, number: Number(number) }));

/** Every acknowledged entry stands under its number, no command stands twice, and the record is sound. */
async function expectKept(file: string, said: string): Promise<number> {
  const ledger = opened(file, { create: false });
  const entries = await everything(ledger, MAIN);
  const heard = acknowledged(said);
  expect(heard.map(({ number }) => entries[number - 1]?.command)).toEqual(heard.map(({ command }) => command));
  expect(new Set(entries.map(({ command }) => command)).size).toBe(entries.length);
  expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: entries.length });
  await ledger.close();
  return entries.length;
}

describe('several processes on one file', () => {
  test('that begin at once and append at once lose nothing and record nothing twice', async () => {
    const file = path('together.db');
    const clerks = ['one', 'two', 'three'].map((name) => clerk(file, name, 60));
    await Promise.all(clerks.map(({ process }) => once(process, 'close')));
    expect(clerks.map(({ wrong }) => wrong())).toEqual(['', '', '']);
    expect(await expectKept(file, clerks.map(({ said }) => said()).join(''))).toBe(180);
  });
});

describe('a process that is killed while it appends', () => {
  test('has lost no entry it acknowledged, and the next one goes on from there', async () => {
    const file = path('killed.db');
    let said = '';
    for (let round = 1; round <= 6; round += 1) {
      const { process, said: heard, wrong } = clerk(file, `round-${round}`, 0);
      const closed = once(process, 'close');
      for (let waited = 0; heard() === '' && waited < 20_000; waited += 10) await pause(10);
      await pause(37 * round);
      process.kill('SIGKILL');
      await closed;
      expect(wrong()).toBe('');
      expect(acknowledged(heard()).length).toBeGreaterThan(0);
      said += heard().slice(0, heard().lastIndexOf('\n') + 1);
      await expectKept(file, said);
    }
  });
});
