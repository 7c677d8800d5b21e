import { packageBuild } from '../../tooling/tsup.ts';

const VERIFIER = 'countersign-verify';

export default [
  packageBuild({
    entry: ['src/evidence.ts', 'src/index.ts', 'src/memory.ts', 'src/postgres.ts', 'src/snapshot.ts', 'src/sqlite.ts'],
    // The two are built side by side; what one writes the other must not clean away.
    clean: [`!${VERIFIER}.mjs`],
  }),
  /** One file, with everything in it, for auditors who have Node and nothing else. */
  packageBuild({
    entry: { [VERIFIER]: 'src/checkpoint/verifier.ts' },
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/.*/],
    target: 'node20',
    clean: false,
    sourcemap: false,
    splitting: false,
  }),
];
