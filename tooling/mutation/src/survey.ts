import { fileURLToPath } from 'node:url';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Here every string is a sentence for people, which content designers may change as they like. */
const SENTENCES = 'wording';

/** A table of days, copied: it is held to the lists that were published, which lie beside the project and are not read here. */
const COPIED = 'src/day/bank-holiday-dates.ts';

/** Changes one folder of core, a change at a time, and says of each change whether a quick test noticed. */
export function changesTo(folder: string): Promise<MutantResult[]> {
  const stryker = new Stryker({
    mutate: [`src/${folder}/**/*.ts`, '!**/*.test.ts', '!**/*.suite.ts', `!${COPIED}`],
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
