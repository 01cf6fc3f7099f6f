import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/kit/decimals-equal.ts'],
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // node:sqlite is used for one index of the local engine's file.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    reporters: ['default', './test/kit/count-reporter.ts'],
  },
});
