import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './tooling/house/src/closing-line.ts';

/** One run over the whole house. Packages are read from source, so a test never meets a stale build. */
export default defineConfig({
  resolve: { conditions: ['@countersign/source'] },
  ssr: { resolve: { conditions: ['@countersign/source'] } },
  test: {
    include: ['{packages,apps,tooling}/*/src/**/*.test.{ts,tsx}'],
    reporters: ['default', closingLineReporter(new URL('../shared/data/', import.meta.url))],
    // The browser waits more than it works, so another file can be proved meanwhile, also on two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
