import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
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
import { type Told, tellingOf } from './telling.ts';

/** By these the changed copy of core knows which change is on, and says which changes a test has met. */
const switches: InstrumenterContext = {};
const NONE = 'none';
Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, switches);

/** Runs the quick tests, each time told again in a core of their own, so that no change leaves a trace for the next. */
class QuickRunner implements TestRunner {
  readonly #file = compileFunction(readFileSync('quick.cjs', 'utf8'), ['require', 'exports']) as Parameters<typeof tellingOf>[0];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const { tests, broken } = tellingOf(this.#file);
    const result = resultOf(tests, broken, { stopAtFirst: false });
    return { ...result, ...(switches.mutantCoverage && { mutantCoverage: switches.mutantCoverage }) };
  }

  /** A change that is met while the tests are told is on from the start; any other only while those run that meet it. */
  async mutantRun({ activeMutant: { id }, hitLimit, testFilter, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(switches, { activeMutant: mutantActivation === 'static' ? id : NONE, hitCount: 0, hitLimit });
    const { tests, broken } = tellingOf(this.#file);
    switches.activeMutant = id;
    const result = resultOf(testFilter === undefined ? tests : only(tests, testFilter), broken, { stopAtFirst: true });
    return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? result);
  }
}

function only(tests: readonly Told[], ids: readonly string[]): readonly Told[] {
  const asked = new Set(ids);
  return tests.filter(({ id }) => asked.has(id));
}

/** A failing test is an answer; a group that broke while it was told is one only where no test fails. */
function resultOf(tests: readonly Told[], broken: readonly string[], { stopAtFirst }: { stopAtFirst: boolean }): DryRunResult {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = resultOfOne(test);
    results.push(result);
    if (stopAtFirst && result.status === TestStatus.Failed) return { status: DryRunStatus.Complete, tests: results };
  }
  if (broken.length > 0) return { status: DryRunStatus.Error, errorMessage: broken.join('\n') };
  return { status: DryRunStatus.Complete, tests: results };
}

function resultOfOne({ id, check }: Told): TestResult {
  switches.currentTestId = id;
  const from = performance.now();
  const failure = failureOf(check);
  delete switches.currentTestId;

  const result = { id, name: id, timeSpentMs: performance.now() - from };
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(failure) };
}

function failureOf(check: () => unknown): unknown {
  try {
    check();
    return null;
  } catch (failure) {
    return failure;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
