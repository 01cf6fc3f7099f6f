import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Property tests take seconds where others take milliseconds, and most mutants die of the others. */
const isProperty = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').includes("'fast-check'");

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => Number(isProperty(a)) - Number(isProperty(b)));
  }
}

/** What Stryker runs against each mutant: the tests of the pure money code, and nothing that starts a process. */
export default defineConfig({
  test: {
    setupFiles: ['test/kit/decimals-equal.ts'],
    include: ['test/domain/{commissions,ledger,kernel}/**/*.test.ts', 'test/vectors.test.ts'],
    // A mutant is met by hundreds of cases even so; all runs of all properties, for each of thousands, take hours.
    env: { PROPERTY_RUNS: '0.2' },
    testTimeout: 60_000,
    reporters: ['default'],
    // These tests share nothing that a run changes, so their modules need not be read anew for each file.
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    sequence: { sequencer: QuickFirst },
  },
});
