import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inHouseOf } from './planted.ts';

const repository = new URL('../../../', import.meta.url);
const vitest = fileURLToPath(new URL('node_modules/vitest/dist/cli.js', repository));
const reporter = fileURLToPath(new URL('closing-line.ts', import.meta.url));
const sharedData = 'new URL("./no-such-folder/", import.meta.url)';
const config = `import { closingLineReporter } from ${JSON.stringify(reporter)};
export default { test: { globals: true, include: ['*.test.js'], reporters: ['default', closingLineReporter(${sharedData})] } };`;

/** How does a run of these tests end, and with which exit code? */
function runOf(files: Readonly<Record<string, string>>, noSkips: boolean): { readonly code: number | null; readonly said: string[] } {
  return inHouseOf({ 'vitest.config.js': config, ...files }, (root) => {
    const env = { ...process.env, COUNTERSIGN_NO_SKIPS: noSkips ? '1' : '', FORCE_COLOR: '1' };
    const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', root], { cwd: root, env, encoding: 'utf8' });
    return { code: status, said: stdout.trimEnd().split('\n') };
  });
}

describe('a run of the tests', () => {
  const mixed = { 'a.test.js': 'test("a", () => {}); test.skip("b", () => {}); test.todo("c"); test.skip("d (shared data)", () => {});' };
  const broken = {
    'a.test.js': 'test("a", () => {}); describe("g", () => { beforeAll(() => { throw new Error("hook"); }); test("b", () => {}); });',
    'b.test.js': 'import "./no-such-file.js";',
    'c.test.js': 'test("c", () => { Promise.reject(new Error("nobody")); });',
  };

  test('ends with the count, alone on its line', () => {
    const { code, said } = runOf(mixed, false);
    expect([code, said.at(-1)]).toEqual([0, '1 passed, 0 failed, 3 skipped']);
  });

  test('fails, and names what was skipped, where nothing may be skipped', () => {
    const { code, said } = runOf(mixed, true);
    expect([code, ...said.slice(-3)]).toEqual([
      1,
      'Skipped, where nothing may be skipped: b. Run it, or take it out.',
      'Skipped, where nothing may be skipped: c. Run it, or take it out.',
      '1 passed, 2 failed, 1 skipped',
    ]);
  });

  test('counts a hook that broke, a file that did not load and an error that nobody caught', () => {
    const { code, said } = runOf(broken, false);
    expect([code, said.at(-1)]).toEqual([1, '2 passed, 3 failed, 1 skipped']);
  });

  test('counts one failure when there was nothing to run', () => {
    const { code, said } = runOf({}, false);
    expect([code, said.at(-1)]).toEqual([1, '0 passed, 1 failed, 0 skipped']);
  });
});
