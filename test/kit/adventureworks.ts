import { type Plan, type PlanVersion, planTerms } from '../../domain/commissions/plan.ts';
import type { Comparisons, Priced } from '../../domain/commissions/price-windows.ts';
import type { Terms } from '../../domain/commissions/value-sale.ts';
import { monthsOf } from '../../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../../domain/kernel/decimal.ts';
import { moneyText } from '../../domain/kernel/money.ts';
import { reportSale } from '../../domain/sales/report-sale.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';
import { readExpected, readTable, type Scenario, scenario } from '../../tools/adventureworks/data.ts';

/** The network as the pure engine sees it: its plan and terms, and the order lines as sales of whom the plan pays. */
export type Network = {
  readonly terms: Terms;
  readonly comparisons: Comparisons;
  readonly sales: readonly AcceptedSale[];
};

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

/** The category of each product. */
export const categories = (): ReadonlyMap<string, string> =>
  new Map(readTable('Product.csv').map((row) => [row['ProductKey'] ?? '', row['Category'] ?? '']));

const termsOf = (plan: Plan): Terms => {
  const known = categories();
  return {
    plans: [plan],
    partner: () => ({ facts: {} }),
    product: (id) => ({ category: known.get(id) ?? '' }),
    customer: () => ({}),
    rate: () => undefined,
    holdsGate: () => false,
  };
};

const salesOf = ({ column }: Scenario): readonly AcceptedSale[] =>
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
    return reportSale(content, identity, 'America/Los_Angeles');
  });

/** Monthly revenue targets as text, by the manager's key and the month. */
export const monthlyTargets = (): ReadonlyMap<string, string> => {
  const keys = new Map(readTable('Salesperson.csv').map((row) => [row['EmployeeID'], row['EmployeeKey']]));
  return new Map(
    readTable('Targets.csv').map((row) => [
      `${keys.get(row['EmployeeID'])} ${(row['TargetMonth'] ?? '').slice(0, 7).replace('/', '-')}`,
      row['TargetAmount'] ?? '',
    ]),
  );
};

const targetOf = (): Comparisons['target'] => {
  const values = monthlyTargets();
  return (partnerId, _, window) => {
    const months = monthsOf(window).map((month) => values.get(`${partnerId} ${month}`));
    const total = months.reduce((sum, value) => sum.plus(dec(value ?? '0')), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
};

export const networkOf = (name: Scenario['name']): Network => {
  const of = scenario(name);
  return {
    terms: termsOf(planOf(of)),
    comparisons: { target: targetOf(), peers: () => undefined },
    sales: salesOf(of),
  };
};

/** What each partner earned per component and window in the form of the published result: `sale:*` is all sales' own windows. */
export const earnedRows = (results: Iterable<Priced>): ReadonlyMap<string, string> => {
  const sums = new Map<string, Decimal>();
  for (const { partnerId, component, window, amount } of results) {
    const key = `${partnerId},${component},${window.startsWith('sale:') ? 'sale:*' : window}`;
    sums.set(key, (sums.get(key) ?? zero).plus(amount.amount));
  }
  return new Map(
    [...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, moneyText(sum, 'USD')]),
  );
};

export const expectedRows = (name: Scenario['name']): ReadonlyMap<string, string> =>
  new Map(
    readExpected(`expected-${name}.csv`).map((row) => [
      [row['partner'], row['component'], row['window']].join(','),
      row['amount'] ?? '',
    ]),
  );

/** Every row that differs, or is there too much or too little. */
export const wrongRows = (
  have: ReadonlyMap<string, string>,
  want: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...have.keys(), ...want.keys()])].flatMap((key) =>
    have.get(key) === want.get(key) ? [] : [`${key}: ${have.get(key)}, expected ${want.get(key)}`],
  );
