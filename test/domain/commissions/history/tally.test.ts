import { describe, expect, it } from 'vitest';
import { Tally } from '../../../../domain/commissions/history/tally.ts';

describe('a tally', () => {
  it('counts every outcome, and names those that came', () => {
    const tally = new Tally();
    expect(tally.times()).toEqual([]);
    tally.add('gate-missing');
    tally.add('counted', 3);
    tally.add('gate-missing', 2);
    expect(new Map(tally.times())).toEqual(
      new Map([
        ['counted', 3],
        ['gate-missing', 3],
      ]),
    );
  });
});
