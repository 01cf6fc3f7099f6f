import { expect, it } from 'vitest';
import { reportOf, tryHistory } from './trial.ts';

/** So many histories from a seed on, as tests of some hundreds each. */
export const stormOf = (from: number, count: number): void => {
  const row = 500;
  for (let first = from; first < from + count; first += row)
    it(`histories ${first} to ${first + row - 1} keep the law`, async () => {
      for (let seed = first; seed < first + row; seed += 1) {
        const { broken } = await tryHistory(seed);
        if (broken !== undefined) expect.fail(await reportOf(seed));
      }
    }, 300_000);
};
