import * as fc from 'fast-check';
import { nearestRate } from '../../../../domain/commissions/exchange.ts';
import type { Assignment, Component, Plan } from '../../../../domain/commissions/plan.ts';
import type { Terms } from '../../../../domain/commissions/value-sale.ts';
import { addDays, type Day } from '../../../../domain/kernel/day.ts';
import type { AcceptedSale } from '../../../../domain/sales/sale.ts';
import { anyPlan } from '../../../kit/arbitraries.ts';
import { anySales } from './sales.ts';

/** A program with all that a sale can meet: several plans, and terms that differ by partner, product, customer and day. */
export type Program = { readonly terms: Terms; readonly sales: readonly AcceptedSale[] };

/** Every kind of field that a condition can read, conditions that fail, and nouns used as a whole. */
export const conditions = [
  'sale.amount > 40',
  "product.category == 'A'",
  "product.category == 'A' || sale.quantity >= 2",
  "product.id in ['a', 'c'] && customer.country == 'PL'",
  'partner.tier == "gold"',
  'partner.tier == "gold" && product.category != "A"',
  "partner['tier'] == 'gold'",
  "partner.id == 'top' || customer.id == 'kim'",
  'sale.currency == "EUR"',
  'sale.vip == true',
  'has(sale.vip) && sale.vip',
  'has(sale.toString)',
  'sale.margin > 20',
  'decimal(sale.size) > 2',
  "product.brand.startsWith('x')",
  "['gold', 'silver'].exists(level, level == partner.tier)",
  "deal.id == ''",
  'true',
] as const;

const since = (from: Day, day: Day): boolean => day >= from;

const partner: Terms['partner'] = (id, day) => {
  if (id === 'top') return { facts: { tier: 'silver' } };
  const parentId = since('2024-03-01', day) ? 'top' : id === 'ann' ? 'bob' : undefined;
  return { parentId, facts: since('2024-01-15', day) ? { tier: 'gold', country: 'PL' } : {} };
};

const product: Terms['product'] = (id, day) =>
  id === 'c' ? {} : { category: since('2024-06-01', day) ? 'A' : id.toUpperCase(), brand: `x${id}` };

/** A rate on every other day of the weeks that have any. */
const ratesFrom = (first: string, ...weeks: readonly Day[]) =>
  weeks.flatMap((week) => [0, 2, 4].map((day) => ({ date: addDays(week, day), rate: `${first}${day}37` })));
const dollars = ratesFrom('0.9', '2023-02-01', '2024-02-08', '2024-02-19', '2024-11-30', '2025-02-20');
const euros = ratesFrom('1.0', '2023-02-03', '2024-02-01', '2024-02-17', '2025-02-18');

const rate: Terms['rate'] = (from, to, day) => {
  const pair = from === 'USD' && to === 'EUR' ? dollars : from === 'EUR' && to === 'USD' ? euros : [];
  const found = nearestRate(pair, day, addDays(day, -7));
  return found === undefined ? undefined : { value: found.rate, date: found.date };
};

const anyGates = fc.constantFrom<string[] | undefined>(
  undefined,
  undefined,
  undefined,
  ['certificate:held'],
  ['certificate:held', 'agreement:late'],
  ['certificate:none'],
);
const holdsGate: Terms['holdsGate'] = (partnerId, gate, day) =>
  gate === 'certificate:held' || (gate === 'agreement:late' && partnerId === 'ann' && day >= '2024-02-15');

const anyGuard = fc.record({
  when: fc.option(fc.constantFrom(...conditions), { nil: undefined }),
  requires: anyGates,
});
type Guard = { readonly when: string | undefined; readonly requires: string[] | undefined };

const guarded = (one: Component, { when, requires }: Guard): Component => {
  const { when: _, ...bare } = one;
  return {
    ...bare,
    ...(when === undefined ? {} : { when }),
    ...(requires === undefined ? {} : { requires }),
  };
};

const anyAssignments = fc.constantFrom<Assignment[]>(
  [{ partnerId: '*', from: '2023-01-01' }],
  [{ partnerId: '*', from: '2023-01-01' }],
  [
    { partnerId: '*', from: '2024-06-01' },
    { partnerId: 'ann', from: '2023-01-01', to: '2024-02-14' },
    { partnerId: 'top', from: '2024-01-01' },
  ],
  [{ partnerId: 'bob', from: '2024-02-01' }],
);

/** A plan of `anyPlan` under another name and in another currency, its conditions, gates and assignments drawn anew. */
const anyPlanOf = (id: string, currency: string): fc.Arbitrary<Plan> =>
  fc
    .tuple(
      anyPlan,
      anyAssignments,
      fc.array(anyGuard, { minLength: 15, maxLength: 15 }),
      fc.constantFrom('2023-01-01', '2023-01-01', '2024-02-05'),
    )
    .map(([plan, assignments, guards, begins]) => ({
      id,
      assignments,
      versions: plan.versions.map((version, row) => ({
        ...version,
        planId: id,
        currency,
        effectiveFrom: row === 0 ? begins : version.effectiveFrom,
        components: version.components.map((one, index) => {
          const guard = guards[row * 5 + index];
          return guard === undefined ? one : guarded(one, guard);
        }),
      })),
    }));

export const anyProgram: fc.Arbitrary<Program> = fc
  .record({
    first: anyPlanOf('first', 'EUR'),
    second: fc.option(anyPlanOf('second', 'USD'), { nil: undefined }),
    sales: anySales,
  })
  .map(({ first, second, sales }) => ({
    terms: {
      plans: second === undefined ? [first] : [first, second],
      partner,
      product,
      customer: (id) => (id === 'kim' ? { country: 'PL' } : {}),
      rate,
      holdsGate,
    },
    sales,
  }));
