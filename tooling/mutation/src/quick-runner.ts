import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Group, readerOf, type Test, type TestFile } from './telling.ts';

/** By these the changed copy of core knows which change is on, and says which changes a test has met. */
const switches: InstrumenterContext = {};
const NONE = 'none';
Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, switches);

/** Which tests are asked, or all; what is on while they are told, and while they run; and whether one that fails is enough. */
type Asked = { readonly ids: readonly string[] | null; readonly telling: string; readonly running: string; readonly oneIsEnough: boolean };

/** Runs the quick tests, each time in a core of their own, so that no change leaves a trace for the next. */
class QuickRunner implements TestRunner {
  readonly #file = asFunction(readFileSync('quick.js', 'utf8'));

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const result = await resultOf(this.#file, { ids: null, telling: NONE, running: NONE, oneIsEnough: false });
    return { ...result, ...(switches.mutantCoverage && { mutantCoverage: switches.mutantCoverage }) };
  }

  /** A change that is met while the tests are told is on from the start; any other only while those run that meet it. */
  async mutantRun({ activeMutant: { id }, hitLimit, testFilter, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(switches, { hitCount: 0, hitLimit });
    const telling = mutantActivation === 'static' ? id : NONE;
    const result = await resultOf(this.#file, { ids: testFilter ?? null, telling, running: id, oneIsEnough: true });
    return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? result);
  }
}

/** The file imports nothing, and exports nothing but says so. */
function asFunction(file: string): TestFile {
  return new Script(`(async (vitest) => {${file.replace(/^export \{\};?$/m, '')}\n})`).runInThisContext();
}

/** A failing test is an answer; a group that broke while it was told is one only where no test fails. */
async function resultOf(file: TestFile, { ids, telling, running, oneIsEnough }: Asked): Promise<DryRunResult> {
  const { whole, tellingOf } = readerOf(file);
  const waiting: Group[] = [whole];
  const tests: TestResult[] = [];
  const broken: string[] = [];

  for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
    switches.activeMutant = telling;
    const told = await tellingOf(group);
    waiting.unshift(...told.groups.filter(({ path }) => ids?.some((id) => id.startsWith(path)) ?? true));
    if (told.broken !== null) broken.push(told.broken);

    switches.activeMutant = running;
    for (const test of told.tests.filter(({ id }) => ids?.includes(id) ?? true)) {
      tests.push(resultOfOne(test));
      if (oneIsEnough && tests.at(-1)?.status === TestStatus.Failed) return { status: DryRunStatus.Complete, tests };
    }
  }
  return broken.length > 0 ? { status: DryRunStatus.Error, errorMessage: broken.join('\n') } : { status: DryRunStatus.Complete, tests };
}

function resultOfOne({ id, check }: Test): TestResult {
  switches.currentTestId = id;
  const from = performance.now();
  const failure = failureOf(check);
  delete switches.currentTestId;

  const result = { id, name: id, timeSpentMs: performance.now() - from };
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(failure) };
}

function failureOf(check: () => void): unknown {
  try {
    check();
    return null;
  } catch (failure) {
    return failure;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
