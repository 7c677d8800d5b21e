import { globSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const SLOW = /^src\/proof\//;

/**
 * Run in a changed copy of core: makes one file of the quick tests and of all that they lean on, so that they can be loaded
 * afresh for every change without opening a thousand files. The tests of the changed folder stand first: they notice most.
 */
const [folder = ''] = process.argv.slice(2);
const far = (file: string) => (file.startsWith(`src/${folder}/`) ? 0 : 1);
const tests = globSync('src/*/**/*.test.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !SLOW.test(path))
  .sort((one, other) => far(one) - far(other) || one.localeCompare(other));

// Core says that its files do nothing but export; of its tests that is not true.
writeFileSync('package.json', '{ "type": "module" }');
writeFileSync('quick.ts', tests.map((path) => `import './${path}';\n`).join(''));
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'quick.ts',
    outDir: '.',
    emptyOutDir: false,
    target: 'node24',
    rollupOptions: { external: ['vitest'], output: { format: 'cjs', entryFileNames: 'quick.cjs' } },
  },
});
