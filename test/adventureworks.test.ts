import { describe, expect, it } from 'vitest';
import { History } from '../domain/commissions/history/history.ts';
import type { PlanVersion } from '../domain/commissions/plan.ts';
import { recompute } from '../domain/commissions/recompute.ts';
import { valueSale } from '../domain/commissions/value-sale.ts';
import { hasData } from '../tools/adventureworks/data.ts';
import { earnedRows, expectedRows, type Network, networkOf, wrongRows } from './kit/adventureworks.ts';

if (!hasData)
  console.info('AdventureWorks is not beside this checkout (see tools/adventureworks): its test is skipped.');

/** Each sale valued, its contributions added one by one. */
const oneByOne = ({ terms, sales, comparisons }: Network): ReadonlyMap<string, string> => {
  const version = (_: string, number: number): PlanVersion => {
    const found = terms.plans[0]?.versions[number - 1];
    if (found === undefined) throw new Error(`there is no version ${number}`);
    return found;
  };
  const valued = sales.map((sale) => ({ ...sale, valuation: valueSale(sale, terms) }));
  return earnedRows(recompute(valued, version, comparisons));
};

const asHistory = ({ terms, sales, comparisons }: Network): ReadonlyMap<string, string> => {
  const history = new History(terms);
  for (const sale of sales) history.take(sale);
  return earnedRows(history.priced(comparisons));
};

describe.skipIf(!hasData)('AdventureWorks', () => {
  it.each(['resellers', 'managers'] as const)(
    'pays its %s to the cent, every row and none more',
    (name) => {
      const network = networkOf(name);
      expect(network.sales).toHaveLength(30_129);
      for (const have of [oneByOne(network), asHistory(network)]) {
        expect(wrongRows(have, expectedRows(name)).slice(0, 20)).toEqual([]);
        expect(have.size).toBe(expectedRows(name).size);
      }
    },
    30_000,
  );
});
