import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { ofProject, place } from './command-line.suite.ts';
import { freePort } from './served.suite.ts';

const main = ofProject('apps/countersign/dist/main.js');

test('a server that is asked to stop ends with 0, also while a browser keeps its connection open', async () => {
  expect(existsSync(main), 'the app is built first').toBe(true);
  const { cwd } = place();
  const port = await freePort();
  const app = spawn(process.execPath, [main, 'serve', '--demo', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, INIT_CWD: cwd },
  });
  const ended = new Promise((done) => app.once('exit', (code, signal) => done({ code, signal })));
  await new Promise((listening) => app.stderr.once('data', listening));
  const agent = new Agent({ keepAlive: true });
  expect(await status(`http://127.0.0.1:${port}/`, agent)).toBe(200);
  app.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null });
  agent.destroy();
});

test('a long answer is written whole before the command ends, however slowly it is read', async () => {
  const { cwd } = place();
  await ended(['init', '--demo'], cwd);
  const { out } = await ended(['position', '--json', '--as-at', '2024-03-19'], cwd);
  expect(JSON.parse(out).actions).toHaveLength(35);
});

async function ended(words: readonly string[], cwd: string): Promise<{ readonly out: string }> {
  const command = spawn(process.execPath, [main, ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, INIT_CWD: cwd },
  });
  const chunks: Buffer[] = [];
  for await (const chunk of command.stdout) {
    chunks.push(chunk);
    await new Promise((later) => setTimeout(later, 20));
  }
  return { out: Buffer.concat(chunks).toString() };
}

function status(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((done, failed) =>
    get(url, { agent }, (answer) => answer.resume().on('end', () => done(answer.statusCode))).on('error', failed),
  );
}
