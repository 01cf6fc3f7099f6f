import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that machines read: how many tests passed and how many failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') own += 1;
      }
      // A file that could not be run at all has no tests to fail.
      failed += own === 0 && module.state() === 'failed' ? 1 : own;
    }
    // After the other reporters' summary.
    setImmediate(() => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
