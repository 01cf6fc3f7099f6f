import * as fc from 'fast-check';
import type { Versions } from '../../../domain/commissions/contribution.ts';
import type { Plan } from '../../../domain/commissions/plan.ts';
import { valueSale } from '../../../domain/commissions/value-sale.ts';
import { type Decimal, dec, text, whole } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import type { Book, Movement } from '../../../domain/ledger/book.ts';
import type { Entry, WindowState } from '../../../domain/ledger/entry.ts';
import { reportSale } from '../../../domain/sales/report-sale.ts';
import type { AcceptedSale, SaleContent } from '../../../domain/sales/sale.ts';
import { movementsOfSale } from '../../../functions/stream/movements.ts';
import { anyPlan } from '../../kit/arbitraries.ts';
import { versionsOf } from './histories.ts';
import { anyContent, anyDay, partnerIds, termsOf } from './programme.ts';

/** What becomes of a sale: reported or corrected, cancelled, returned in part or whole, paid for. */
type Step = {
  readonly sale: number;
  readonly content: SaleContent;
  readonly isCancelled: boolean;
  readonly back: number | undefined;
  readonly paidOn: string | undefined;
};

const anyStep: fc.Arbitrary<Step> = fc.record({
  sale: fc.integer({ min: 1, max: 5 }),
  content: anyContent,
  isCancelled: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  back: fc.option(fc.constantFrom(20, 50, 100), { nil: undefined, freq: 2 }),
  paidOn: fc.option(anyDay, { nil: undefined }),
});

const taken = (value: string, percent: number): string => text(dec(value).times(whole(-percent)).percent());

const formOf = (
  { sale, content, isCancelled, back, paidOn }: Step,
  version: number,
  plan: Plan,
): AcceptedSale => {
  const id = `sale_${sale}`;
  const reported = reportSale(
    content,
    { id, externalId: `FV/${sale}`, reported: '', recordedAt: '2024-01-01T00:00:00.000Z' },
    'UTC',
  );
  const { quantity, amount, cost = '0' } = content;
  const all = back ?? 0;
  const returned = {
    r: { quantity: taken(quantity, all), amount: taken(amount, all), cost: taken(cost, all) },
  };
  const next: AcceptedSale = {
    ...reported,
    version,
    status: isCancelled ? 'cancelled' : 'accepted',
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(back === undefined ? {} : { returned }),
  };
  return { ...next, valuation: valueSale(next, termsOf(plan)) };
};

/** The movements of some sales' lives, step by step and partner by partner. */
export type Tale = {
  readonly plan: Plan;
  readonly versions: Versions;
  readonly movements: ReadonlyMap<string, readonly Movement[]>;
};

export const anyTale = (steps: number): fc.Arbitrary<Tale> =>
  fc
    .record({ plan: anyPlan, steps: fc.array(anyStep, { minLength: 1, maxLength: steps }) })
    .map(({ plan, steps: all }) => {
      const sales = new Map<number, AcceptedSale>();
      const movements = new Map<string, Movement[]>(partnerIds.map((id) => [id, []]));
      for (const step of all) {
        const before = sales.get(step.sale);
        const after = formOf(step, (before?.version ?? 0) + 1, plan);
        sales.set(step.sale, after);
        for (const { partnerId, movement } of movementsOfSale(before, after, versionsOf(plan)))
          movements.get(partnerId)?.push(movement);
      }
      return { plan, versions: versionsOf(plan), movements };
    });

const compared: Pick<Book, 'target' | 'peers'> = {
  target: (metric): Decimal | undefined => (metric === 'margin' ? undefined : dec('120')),
  peers: ({ window }) => (window < '2025' ? { sum: dec('1000'), count: 3 } : undefined),
};

/** A partner's journal of a tale, a few movements in each entry. */
export const journalOf = ({ movements, versions }: Tale, partnerId: string): readonly Entry[] => {
  const entries: Entry[] = [];
  const states = new Map<string, WindowState>();
  const all = movements.get(partnerId) ?? [];
  for (let from = 0; from < all.length; from += 2) {
    const next = append(all.slice(from, from + 2), {
      ...compared,
      ...{ partnerId, tail: entries.at(-1), versions, state: (key: string) => states.get(key) },
      at: `2026-01-01T00:00:${String(entries.length % 60).padStart(2, '0')}.000Z`,
    });
    for (const one of next.windows) states.set(one.key, one);
    entries.push(next);
  }
  return entries;
};
