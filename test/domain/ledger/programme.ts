import * as fc from 'fast-check';
import { nearestRate } from '../../../domain/commissions/exchange.ts';
import type { Plan } from '../../../domain/commissions/plan.ts';
import type { Terms } from '../../../domain/commissions/value-sale.ts';
import { addDays } from '../../../domain/kernel/day.ts';
import type { SaleContent } from '../../../domain/sales/sale.ts';
import { units } from '../../kit/arbitraries.ts';

export const partnerIds = ['ann', 'bob', 'top'] as const;
/** Three years, so that growth has a baseline, and one month that many sales fall in. */
export const anyDay = fc
  .tuple(
    fc.constantFrom('2023', '2024', '2025'),
    fc.oneof(fc.constant(2), fc.integer({ min: 1, max: 12 })),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const credits = fc.tuple(units(6_000, 2, 1), units(4_000, 2, 1)).map(([first, second]) => [
  { partnerId: 'ann', share: first },
  { partnerId: 'bob', share: second },
]);

/** What a sale of the programme can say. Two of its customers pay in dollars, for which there is not always a rate. */
export const anyContent: fc.Arbitrary<SaleContent> = fc
  .record({
    partnerId: fc.constantFrom('ann', 'ann', 'bob', 'top'),
    productId: fc.constantFrom('a', 'b'),
    quantity: units(6, 0),
    amount: units(40_000, 2, 1),
    cost: fc.option(units(20_000, 2), { nil: undefined, freq: 4 }),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    occurredAt: anyDay,
    credits: fc.option(credits, { nil: undefined, freq: 1 }),
  })
  .map(({ cost, credits: split, ...content }) => ({
    programId: 'program',
    ...content,
    ...(cost === undefined ? {} : { cost }),
    ...(split === undefined ? {} : { credits: split }),
  }));

export const anyTarget = fc.oneof(units(2_000, 2), units(50_000, 2));

const dollars = [
  '2023-02-01',
  '2023-05-20',
  '2024-02-08',
  '2024-02-12',
  '2024-06-01',
  '2024-09-15',
  '2024-11-30',
].map((date, index) => ({ date, rate: `0.9${index}37` }));

/** The terms of a small programme: top is the parent of ann and bob, some weeks have a rate for dollars. */
export const termsOf = (plan: Plan): Terms => ({
  plans: [plan],
  partner: (id) => ({ parentId: id === 'top' ? undefined : 'top', facts: {} }),
  product: (id) => ({ category: id.toUpperCase() }),
  customer: () => ({}),
  rate: (_, __, day) => {
    const found = nearestRate(dollars, day, addDays(day, -7));
    return found === undefined ? undefined : { value: found.rate, date: found.date };
  },
  holdsGate: () => true,
});
