import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../storage/packing.ts';
import { full, slim } from '../../storage/slim-sums.ts';
import { anyTale, journalOf } from '../domain/ledger/tales.ts';

const sums = (over: object = {}) => ({ version: 1, base: '10', driver: '10', sales: '2', units: 2, ...over });

describe('an entry without what its sums say twice', () => {
  it('leaves out a driver that is the base, and a count that is the number of sales', () => {
    const entry = {
      number: 1,
      windows: [{ key: 'a', sums: [sums(), sums({ driver: '11' })], paid: [sums({ sales: '1' })] }],
      lines: [{ sums: [sums()] }, { causes: [0] }],
    };
    const bare = { version: 1, base: '10', units: 2 };
    expect(slim(entry)).toEqual({
      number: 1,
      windows: [{ key: 'a', sums: [bare, { ...bare, driver: '11' }], paid: [{ ...bare, sales: '1' }] }],
      lines: [{ sums: [bare] }, { causes: [0] }],
    });
    expect(full(slim(entry))).toEqual(entry);
    expect(full(entry)).toEqual(entry);
  });
  it('is the whole entry again when it is read', () => {
    fc.assert(
      fc.property(anyTale(12), (tale) => {
        for (const entry of journalOf(tale, 'ann'))
          expect(unpack(pack(entry))).toEqual(JSON.parse(JSON.stringify(entry)));
      }),
      { numRuns: 40, seed: 9 },
    );
  });
  it('is nothing else than it was, where there are no sums', () => {
    for (const other of [{}, { windows: 'none' }, { windows: [1], lines: [{ sums: [{ base: '1' }] }] }]) {
      expect(slim(other)).toEqual(other);
      expect(full(other)).toEqual(other);
    }
  });
});
