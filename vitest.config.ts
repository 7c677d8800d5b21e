import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './tooling/house/src/closing-line.ts';

/** What touches nothing outside itself: its files can be proved one after another in the same worker, and nothing is read twice. */
const PURE = ['packages/{core,intake,ags-feed,reports,casebook}/src/**/*.test.{ts,tsx}'];
const ALL = ['{packages,apps,tooling}/*/src/**/*.test.{ts,tsx}'];

/** One run over the whole house. Packages are read from source, so a test never meets a stale build. */
export default defineConfig({
  resolve: { conditions: ['@countersign/source'] },
  ssr: { resolve: { conditions: ['@countersign/source'] } },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'world', include: ALL, exclude: PURE } },
    ],
    reporters: ['default', closingLineReporter(new URL('../shared/data/', import.meta.url))],
    // The browser waits more than it works, so another file can be proved meanwhile, also on two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
