import { fileURLToPath } from 'node:url';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Here every string is a sentence for people, which content designers may change as they like. */
const SENTENCES = 'wording';

/** Changes one folder of core, a change at a time, and says of each change whether a quick test noticed. */
export function changesTo(folder: string): Promise<MutantResult[]> {
  const stryker = new Stryker({
    mutate: [`src/${folder}/**/*.ts`, '!**/*.test.ts', '!**/*.suite.ts'],
    ignorePatterns: ['tsconfig*.json'],
    buildCommand: `node ${here('quick-tests.ts').replaceAll(' ', '\\ ')} ${folder}`,
    plugins: [here('quick-runner.ts'), here('prose.ts')],
    testRunner: 'quick',
    ignorers: ['prose'],
    mutator: { plugins: null, excludedMutations: folder === SENTENCES ? ['StringLiteral'] : [] },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    tempDirName: 'coverage/mutation',
    reporters: ['json'],
    jsonReporter: { fileName: `coverage/mutation-${folder}.json` },
    logLevel: 'error' as LogLevel.Error,
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}
