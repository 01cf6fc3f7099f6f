import { describe, expect, it } from 'vitest';
import type { Plan, PlanVersion } from '../domain/commissions/plan.ts';
import { planTerms } from '../domain/commissions/plan.ts';
import { recompute } from '../domain/commissions/recompute.ts';
import { type Terms, valueSale } from '../domain/commissions/value-sale.ts';
import { monthsOf } from '../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../domain/kernel/decimal.ts';
import { moneyText } from '../domain/kernel/money.ts';
import { reportSale } from '../domain/sales/report-sale.ts';
import type { AcceptedSale } from '../domain/sales/sale.ts';
import { hasData, readExpected, readTable, type Scenario, scenario } from '../tools/adventureworks/data.ts';

if (!hasData)
  console.info('AdventureWorks is not beside this checkout (see tools/adventureworks): its test is skipped.');

const planOf = ({ plan }: Scenario): Plan => ({
  id: plan.id,
  assignments: [{ partnerId: '*', from: '2017-07-01' }],
  versions: plan.versions.map(
    (version, index): PlanVersion => ({
      ...planTerms.parse(version),
      planId: plan.id,
      number: index + 1,
      hash: '',
      recordedAt: '',
    }),
  ),
});

const termsOf = (plan: Plan): Terms => {
  const categories = new Map(readTable('Product.csv').map((row) => [row['ProductKey'], row['Category']]));
  return {
    plans: [plan],
    partner: () => ({ facts: {} }),
    product: (id) => ({ category: categories.get(id) ?? '' }),
    customer: () => ({}),
    rate: () => undefined,
    holdsGate: () => false,
  };
};

/** The order lines as sales of whom the plan pays, valued. */
const salesOf = ({ column }: Scenario, terms: Terms): readonly AcceptedSale[] =>
  readTable('Sales.csv').map((row) => {
    const id = `${row['SalesOrderNumber']}-${row['ProductKey']}`;
    const content = {
      programId: 'adventureworks',
      partnerId: row[column] ?? '',
      productId: row['ProductKey'] ?? '',
      quantity: row['Quantity'] ?? '',
      amount: row['Sales'] ?? '',
      cost: row['Cost'] ?? '',
      currency: 'USD',
      occurredAt: (row['OrderDate'] ?? '').replaceAll('/', '-'),
    };
    const identity = { id, externalId: id, reported: '', recordedAt: '' };
    const sale = reportSale(content, identity, 'America/Los_Angeles');
    return { ...sale, valuation: valueSale(sale, terms) };
  });

/** Monthly targets, by the manager's key. */
const targetOf = () => {
  const keys = new Map(readTable('Salesperson.csv').map((row) => [row['EmployeeID'], row['EmployeeKey']]));
  const values = new Map(
    readTable('Targets.csv').map((row) => [
      `${keys.get(row['EmployeeID'])} ${(row['TargetMonth'] ?? '').slice(0, 7).replace('/', '-')}`,
      dec(row['TargetAmount'] ?? ''),
    ]),
  );
  return (partnerId: string, _: string, window: string): Decimal | undefined => {
    const months = monthsOf(window).map((month) => values.get(`${partnerId} ${month}`));
    const total = months.reduce<Decimal>((sum, value) => sum.plus(value ?? zero), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
};

/** What each partner earned per component and window, in the form of the published result. */
const earned = (of: Scenario): ReadonlyMap<string, string> => {
  const plan = planOf(of);
  const version = (_: string, number: number): PlanVersion => {
    const found = plan.versions[number - 1];
    if (found === undefined) throw new Error(`there is no version ${number}`);
    return found;
  };
  const sums = new Map<string, Decimal>();
  const sales = salesOf(of, termsOf(plan));
  expect(sales).toHaveLength(30_129);
  for (const { partnerId, component, window, amount } of recompute(sales, version, targetOf())) {
    const key = [partnerId, component, window.startsWith('sale:') ? 'sale:*' : window].join(',');
    sums.set(key, (sums.get(key) ?? zero).plus(amount.amount));
  }
  return new Map(
    [...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, moneyText(sum, 'USD')]),
  );
};

const expected = (name: Scenario['name']): ReadonlyMap<string, string> =>
  new Map(
    readExpected(`expected-${name}.csv`).map((row) => [
      [row['partner'], row['component'], row['window']].join(','),
      row['amount'] ?? '',
    ]),
  );

describe.skipIf(!hasData)('AdventureWorks', () => {
  it.each(['resellers', 'managers'] as const)(
    'pays its %s to the cent, every row and none more',
    (name) => {
      const have = earned(scenario(name));
      const want = expected(name);
      const wrong = [...new Set([...have.keys(), ...want.keys()])].flatMap((key) =>
        have.get(key) === want.get(key) ? [] : [`${key}: ${have.get(key)}, expected ${want.get(key)}`],
      );
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(have.size).toBe(want.size);
    },
    30_000,
  );
});
