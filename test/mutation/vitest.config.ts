import { defineConfig } from 'vitest/config';

/** What Stryker runs against each mutant: the tests of the pure money code, and nothing that starts a process. */
export default defineConfig({
  test: {
    include: ['test/domain/{commissions,ledger,kernel}/**/*.test.ts', 'test/vectors.test.ts'],
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
