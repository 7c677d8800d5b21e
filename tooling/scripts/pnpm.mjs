// Runs the pnpm that package.json names, on a machine that has only Node and npm.
// `--prefer-offline`: once it is cached, npx asks no registry, so an unplugged machine still starts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

const run = spawnSync(npx, ['--yes', '--prefer-offline', manifest.packageManager, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
});
process.exit(run.status ?? 1);
