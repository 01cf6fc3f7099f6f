import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runs } from '../kit/runs.ts';
import { reportOf } from './trial.ts';
import { tryAll } from './workers.ts';

const root = join(import.meta.dirname, '../..');

/**
 * So many histories from a seed on (PROPERTY_RUNS=5 tries five times as many), as tests of some thousands each. They
 * happen in processes of their own, as from the command line: what the tests before left in this one would slow them.
 */
export const stormOf = (from: number, usual: number): void => {
  const count = runs(usual);
  const row = Math.min(2_500, count);
  for (let first = from; first < from + count; first += row)
    it(`histories ${first} to ${first + row - 1} keep the law`, async () => {
      let tried = 0;
      const found = await tryAll(
        { root, from: first, histories: row, workers: 1 },
        {
          tried: (more) => {
            tried += more;
          },
        },
      );
      if (found !== undefined) expect.fail(await reportOf(found.seed));
      expect(tried).toBe(row);
    }, 300_000);
};
