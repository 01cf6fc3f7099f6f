import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planErrors } from '../domain/commissions/check-plan.ts';
import { History } from '../domain/commissions/history/history.ts';
import { runVector } from '../tools/run-vector.ts';
import { type VectorFile, vectorFile } from '../tools/vector-file.ts';

const folder = join(import.meta.dirname, 'vectors');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): VectorFile =>
  vectorFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));

const faults = ({ plan }: VectorFile) =>
  plan.versions.flatMap((terms, index, all) => planErrors(terms, all.slice(0, index), `/versions/${index}`));

/** The same list in another order that the seed decides, so that a failure can be repeated. */
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return list
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
};

/** Whether every return stands after the sale it takes back. */
const returnsFollow = ({ sales }: VectorFile): boolean =>
  sales.every(
    (one, index) =>
      one.returnOf === undefined || sales.slice(0, index).some((other) => other.id === one.returnOf),
  );

const outcome = ({ expected, expectedHeld }: VectorFile) => ({ expected, expectedHeld });
const all = files.map((name) => ({ name, file: read(name) }));

describe('the vectors', () => {
  it('are all there', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
  });

  it.each(all)('$name: the plan is accepted', ({ file }) => {
    expect(faults(file)).toEqual([]);
  });

  it.each(all)('$name: gives exactly what is expected', ({ file }) => {
    expect(runVector(file)).toEqual(outcome(file));
  });

  it.each(all)('$name: gives the same summed as a history', ({ file }) => {
    const result = runVector(file, (sales, terms, comparisons) => {
      const history = new History(terms);
      for (const sale of sales) history.take(sale);
      return history.priced(comparisons);
    });
    expect(result).toEqual(outcome(file));
  });

  it.each(all)('$name: gives the same in any order', ({ file }) => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(runVector({ ...file, sales: shuffled(file.sales, seed) }), `seed ${seed}`).toEqual(
        outcome(file),
      );
    expect(runVector({ ...file, sales: [...file.sales].reverse() })).toEqual(outcome(file));
  });

  it.each(all.filter(({ file }) => returnsFollow(file)))('$name: gives the same fed twice', ({ file }) => {
    expect(runVector({ ...file, sales: [...file.sales, ...file.sales] })).toEqual(outcome(file));
    expect(runVector({ ...file, sales: file.sales.flatMap((sale) => [sale, sale]) })).toEqual(outcome(file));
  });
});
