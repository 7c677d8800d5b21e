import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Tells a story, or tries a promise on so many made-up cases that a thousand changes would take a day. */
const isLong = (file: string) => file.startsWith('src/proof/') || file.endsWith('.random.test.ts');
/** Does the file also try promises on hundreds of made-up cases? It is then run for the folder that it stands in, and for no other. */
const isSlow = (file: string) => readFileSync(file, 'utf8').includes("from 'fast-check'");

/**
 * Run in a changed copy of core: makes one file of the quick tests and of all that they lean on, so that they can be loaded
 * afresh for every change without opening a thousand files. The tests of the changed folder stand first: they notice most.
 */
const [folder = ''] = process.argv.slice(2);
const isNear = (file: string) => file.startsWith(`src/${folder}/`);
const tests = globSync('src/*/**/*.test.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !isLong(path) && (isNear(path) || !isSlow(path)))
  .sort((one, other) => Number(isNear(other)) - Number(isNear(one)) || one.localeCompare(other));

// Core says that its files do nothing but export; of its tests that is not true.
writeFileSync('package.json', '{ "type": "module" }');
writeFileSync('vitest.ts', 'export const { describe, expect, test } = vitest;\n');
// A made-up case that fails is enough, nobody asks for the smallest; and the same ones are made up each time.
writeFileSync('cases.ts', "import { configureGlobal } from 'fast-check';\n\nconfigureGlobal({ endOnFailure: true, seed: 1 });\n");
const imported = [...(tests.some(isSlow) ? ['cases.ts'] : []), ...tests];
writeFileSync('quick.ts', imported.map((path) => `import './${path}';\n`).join(''));

// What is left imports nothing and exports nothing, so it can be the body of a function, which `quick-runner.ts` calls again and again.
await build({
  configFile: false,
  logLevel: 'error',
  // A test that also reads what lies beside the project does not find it.
  define: { 'import.meta.url': '""' },
  resolve: { alias: { vitest: resolve('vitest.ts') } },
  ssr: { noExternal: true },
  build: { ssr: 'quick.ts', outDir: '.', emptyOutDir: false, target: 'node24', rollupOptions: { output: { entryFileNames: 'quick.js' } } },
});
