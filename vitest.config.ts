import { defineConfig } from 'vitest/config';
import LongestFirst from './test/kit/longest-first.ts';

const pure = 'test/{domain,events}/**/*.test.ts';
const equality = 'test/kit/decimals-equal.ts';

export default defineConfig({
  test: {
    // A slow machine is no fault: what hangs is found all the same.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // A process goes on from file to file: starting one and reading the packages takes longer than most files' tests.
    isolate: false,
    // node:sqlite is used for one index of the local engine's file.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/kit/count-reporter.ts'],
    projects: [
      // Pure code keeps nothing between files.
      { extends: true, test: { name: 'pure', include: [pure], setupFiles: [equality] } },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['test/**/*.test.ts'],
          exclude: [pure],
          setupFiles: ['test/kit/fresh-modules.ts', equality],
          sequence: { setupFiles: 'list' },
        },
      },
    ],
  },
});
