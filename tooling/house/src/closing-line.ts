import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { closingLine, type Run, type Told, tallyOf } from './tally.ts';

const nothingTold: Run = { tests: [], broken: 0 };

/**
 * Ends a run of the tests with `N passed, N failed, N skipped`, alone on the last line and without colour, for scripts
 * to read. With COUNTERSIGN_NO_SKIPS=1 a skipped test fails the run, unless its title says "(shared data)" and
 * ../shared/data is not there; so does a run in which no test was executed.
 *
 * The line is written as the process ends, because only then is it certain that nothing follows it and how the run ended.
 */
export function closingLineReporter(sharedData: URL): Reporter {
  let run = nothingTold;
  return {
    onInit(vitest) {
      if (!vitest.config.watch) process.once('exit', () => close(run, sharedData));
    },
    onTestRunEnd(modules, unhandled) {
      run = { tests: modules.flatMap(testsOf), broken: unhandled.length + modules.flatMap(brokenOf).length };
    },
  };
}

function close(run: Run, sharedData: URL): void {
  const { COUNTERSIGN_NO_SKIPS } = process.env;
  const tally = tallyOf(run, { noSkips: COUNTERSIGN_NO_SKIPS === '1', sharedData: existsSync(sharedData) });
  if (tally.because.length > 0) process.exitCode = Number(process.exitCode) || 1;
  for (const sentence of tally.because) process.stdout.write(`${sentence}\n`);
  process.stdout.write(`${closingLine(tally, Boolean(process.exitCode))}\n`);
}

function testsOf(module: TestModule): Told[] {
  return [...module.children.allTests()].map((test: TestCase) => ({ title: test.fullName, went: test.result().state }));
}

/** What of a file went wrong outside its tests: in loading it, or in a hook of it or of a group of its tests. */
function brokenOf(module: TestModule): unknown[] {
  return [module, ...module.children.allSuites()].filter((group) => group.errors().length > 0);
}
