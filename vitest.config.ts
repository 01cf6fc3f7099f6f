import { defineConfig } from 'vitest/config';

const pure = 'test/{domain,events}/**/*.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['test/kit/decimals-equal.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // node:sqlite is used for one index of the local engine's file.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    reporters: ['default', './test/kit/count-reporter.ts'],
    projects: [
      // Pure code keeps nothing between files, so its modules are read once and not once a file.
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      { extends: true, test: { name: 'real', include: ['test/**/*.test.ts'], exclude: [pure] } },
    ],
  },
});
