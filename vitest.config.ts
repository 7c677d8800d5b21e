import { defineConfig } from 'vitest/config';

/** One run over the whole house. Packages are read from source, so a test never meets a stale build. */
export default defineConfig({
  resolve: { conditions: ['@countersign/source'] },
  ssr: { resolve: { conditions: ['@countersign/source'] } },
  test: {
    include: ['{packages,apps,tooling}/*/src/**/*.test.{ts,tsx}'],
    reporters: ['default'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
