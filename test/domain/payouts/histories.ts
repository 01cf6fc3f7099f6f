import fc from 'fast-check';
import { units } from '../../kit/arbitraries.ts';
import { type Earned, PartnerJournal } from './journal.ts';

/** Random histories of a partner, and what they must come to, reckoned in whole cents from nothing but what was earned. */

export const currencies = ['EUR', 'PLN'] as const;
type Currency = (typeof currencies)[number];

/** Minor units of decimal text with at most two decimals. */
export const centsOf = (amount: string): bigint => {
  const [whole = '', fraction = ''] = amount.split('.');
  if (fraction.length > 2) throw new Error(`${amount} has more than two decimals`);
  return BigInt(`${whole}${fraction.padEnd(2, '0')}`);
};

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);

/** Instants by the minute, so that some are the same. */
export const instant = (minute: number): string =>
  new Date(1_704_067_200_000 + minute * 60_000).toISOString();

const anyEarned: fc.Arbitrary<Earned> = fc
  .record({
    amount: fc.oneof(
      { weight: 2, arbitrary: units(20_000, 2) },
      { arbitrary: units(0, 2, -20_000), weight: 1 },
    ),
    currency: fc.constantFrom('EUR', 'EUR', 'PLN'),
    component: fc.constantFrom('month', 'month', 'sale', 'ever', 'held'),
    sale: fc.nat(9),
  } as const)
  .map(({ sale, ...earned }) =>
    earned.component === 'sale' ? { ...earned, window: `sale:sale_${sale}` } : earned,
  );

/** Entries: how many minutes after the last one each comes, and what it takes in. */
const anyEntries = fc.array(
  fc.record({ wait: fc.nat(3), earned: fc.array(anyEarned, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 4 },
);
export type Entries = typeof anyEntries extends fc.Arbitrary<infer T> ? T : never;

/**
 * A month: what comes before its run is drafted, between draft and issue, and between issue and payment. `back` is how
 * many minutes before the draft the run cuts off; after it, where a clock is slow.
 */
const anyMonth = fc.record({
  before: anyEntries,
  back: fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.constant(-2) }),
  minimum: fc.option(units(15_000, 2), { nil: undefined }),
  hasAccount: fc.constantFrom(true, true, true, false),
  paysZloty: fc.constantFrom(true, true, false),
  meanwhile: anyEntries,
  isIssued: fc.constantFrom(true, true, true, false),
  after: anyEntries,
});
export type Month = typeof anyMonth extends fc.Arbitrary<infer T> ? T : never;
export const anyMonths = fc.array(anyMonth, { minLength: 1, maxLength: 8 });

type Posted = { readonly entry: number; readonly currency: Currency; readonly cents: bigint };
export type Figures = {
  readonly opening: bigint;
  readonly earned: bigint;
  readonly payment: bigint;
  readonly closing: bigint;
};
const nothing: Figures = { opening: 0n, earned: 0n, payment: 0n, closing: 0n };

/** The second book: what became payable with which entry, and where the last statement that was issued stands. */
export class SecondBook {
  readonly journal = new PartnerJournal();
  readonly #posted: Posted[] = [];
  readonly #last = new Map<Currency, Figures>();
  #through = 0;
  #paid: { readonly currency: Currency; readonly cents: bigint }[] = [];
  minute = 0;

  earn(entries: Entries): void {
    for (const { wait, earned } of entries) {
      this.minute += wait;
      const { number } = this.journal.earn(instant(this.minute), ...earned);
      for (const { component, currency = 'EUR', amount } of earned)
        if (component !== 'held') this.#posted.push({ entry: number, currency, cents: centsOf(amount) });
    }
  }

  /** The last entry that a run takes in. */
  throughOf(cutOff: string): number {
    const before = this.journal.entries.filter(({ at }) => Date.parse(at) < Date.parse(cutOff));
    return Math.max(this.#through, before.length);
  }

  /** What became payable in a currency with entries after one, up to and with another. */
  #between(currency: Currency, after: number, upTo: number): bigint {
    const found = this.#posted.filter(
      (one) => one.currency === currency && one.entry > after && one.entry <= upTo,
    );
    return sum(found.map(({ cents }) => cents));
  }

  /** What a statement must say in a currency; `pays` decides whether so much is paid. */
  due(currency: Currency, cutOff: string, pays: (cents: bigint) => boolean): Figures {
    const { closing: opening } = this.#last.get(currency) ?? nothing;
    const earned = this.#between(currency, this.#through, this.throughOf(cutOff));
    const payable = opening + earned;
    const payment = payable > 0n && pays(payable) ? payable : 0n;
    return { opening, earned, payment, closing: payable - payment };
  }

  /** Keeps in mind what was issued. */
  told(figures: ReadonlyMap<Currency, Figures>, through: number): void {
    this.#through = through;
    for (const [currency, one] of figures) {
      this.#last.set(currency, one);
      this.#paid = [...this.#paid, { currency, cents: one.payment }];
    }
  }

  /** All that ever became payable, was paid, stood over at last, and came after the last statement. */
  totals(currency: Currency) {
    const end = this.journal.entries.length;
    return {
      all: this.#between(currency, 0, end),
      paid: sum(this.#paid.filter((one) => one.currency === currency).map(({ cents }) => cents)),
      closing: (this.#last.get(currency) ?? nothing).closing,
      after: this.#between(currency, this.#through, end),
    };
  }
}
