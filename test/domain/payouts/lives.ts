import fc from 'fast-check';
import type { Draw } from '../../../domain/payouts/settlement/draw.ts';
import { units } from '../../kit/arbitraries.ts';
import { centsOf, instant, sum } from './histories.ts';
import { type Earned, type OpenDispute, PartnerJournal } from './journal.ts';

/** Random lives of a partner with disputes, draws and waits, in euros; what they come to is reckoned in whole cents. */

const amount = fc.oneof(
  { weight: 3, arbitrary: units(20_000, 2) },
  { weight: 1, arbitrary: units(0, 2, -15_000) },
);
type Currency = NonNullable<Earned['currency']>;
const anyDeedIn = (...currencies: readonly Currency[]) =>
  fc.oneof(
    fc.record({
      do: fc.constant('earn' as const),
      amount,
      component: fc.constantFrom('month', 'month', 'sale', 'soon', 'paid', 'ever'),
      currency: fc.constantFrom(...currencies),
      isPaid: fc.boolean(),
    } as const),
    fc.record({ do: fc.constant('mature' as const) }),
    fc.record({ do: fc.constant('dispute' as const), line: fc.nat(30) }),
    fc.record({ do: fc.constant('end' as const), which: fc.nat(9), adjustment: fc.option(amount) }),
  );
type Deed = ReturnType<typeof anyDeedIn> extends fc.Arbitrary<infer T> ? T : never;

/** Each deed comes so many minutes after the one before; every so often a day passes. */
const anyDeedsIn = (...currencies: readonly Currency[]) =>
  fc.array(fc.record({ wait: fc.constantFrom(0, 1, 5, 800, 1500), deed: anyDeedIn(...currencies) }), {
    maxLength: 6,
  });
export type Deeds = ReturnType<typeof anyDeedsIn> extends fc.Arbitrary<infer T> ? T : never;

const anyDraw = fc.option(
  fc.record({
    kind: fc.constantFrom('recoverable' as const, 'guaranteed' as const),
    amount: units(10_000, 2, 1),
  }),
  { nil: undefined },
);

/** A month of such a life: what comes before its run cuts off, after it, and after the draft. */
const anyMonthIn = (...currencies: readonly Currency[]) =>
  fc.record({
    before: anyDeedsIn(...currencies),
    afterCutOff: anyDeedsIn(...currencies),
    meanwhile: anyDeedsIn(...currencies),
    /** How many minutes before all that the run cuts off: at times before the statement before was issued. */
    back: fc.constantFrom(0, 0, 0, 3, 2000),
    draw: anyDraw,
    minimum: units(500, 2),
    hasAccount: fc.constantFrom(true, true, true, false),
    isIssued: fc.constantFrom(true, true, true, false),
  });
export type LivedMonth = ReturnType<typeof anyMonthIn> extends fc.Arbitrary<infer T> ? T : never;
export const anyLifeIn = (...currencies: readonly Currency[]) =>
  fc.array(anyMonthIn(...currencies), { minLength: 1, maxLength: 7 });

export const drawOf = ({ draw }: LivedMonth, currency = 'EUR'): readonly Draw[] =>
  draw === undefined ? [] : [{ ...draw, currency, from: '2024-01' }];

/** A partner's life, deed by deed, and what it was given by them. */
export class Life {
  readonly journal = new PartnerJournal();
  readonly #lines: string[] = [];
  readonly #currencies = new Map<string, string>();
  #open: OpenDispute[] = [];
  #disputes = 0;
  minute = 0;
  /** The last entry of the last statement that was issued. */
  through = 0;
  readonly #earned = new Map<string, bigint>();

  /** All that was earned and adjusted in a currency. */
  earnedIn(currency: string): bigint {
    return this.#earned.get(currency) ?? 0n;
  }

  #count(currency: string, amount: string): void {
    this.#earned.set(currency, this.earnedIn(currency) + centsOf(amount));
  }

  /** What disputes held of what each line had made payable, after each entry. */
  readonly #held: { readonly entry: number; readonly lines: ReadonlyMap<string, bigint> }[] = [];

  get now(): string {
    return instant(this.minute);
  }

  #earn({ amount: worth, component, currency, isPaid }: Extract<Deed, { readonly do: 'earn' }>): void {
    const window = component === 'sale' ? { window: `sale:sale_${this.minute}` } : {};
    const paid = component === 'paid' && isPaid ? { paidOn: this.now.slice(0, 10) } : {};
    const earned: Earned = { amount: worth, component, currency, ...window, ...paid };
    const { number, lines } = this.journal.earn(this.now, earned);
    const ids = lines.map((_, index) => `${number}-${index}`);
    for (const id of ids) this.#currencies.set(id, currency);
    this.#lines.push(...ids);
    for (const { difference } of lines) this.#count(currency, difference);
  }

  #dispute(wanted: number): void {
    const line = this.#lines[wanted % Math.max(1, this.#lines.length)];
    if (line === undefined || this.#open.some((one) => one.line.id === line)) return;
    this.#disputes += 1;
    this.#open.push(this.journal.dispute(`dispute_${this.#disputes}`, line, this.now, this.through));
  }

  #end(which: number, adjustment: string | null): void {
    const one = this.#open[which % Math.max(1, this.#open.length)];
    if (one === undefined) return;
    const amountOf = adjustment === null || adjustment === '0' ? undefined : adjustment;
    this.journal.end(one, this.now, amountOf);
    this.#count(one.line.currency, amountOf ?? '0');
    this.#open = this.#open.filter((other) => other !== one);
  }

  do(deeds: Deeds): void {
    for (const { wait, deed } of deeds) {
      this.minute += wait;
      if (deed.do === 'earn') this.#earn(deed);
      if (deed.do === 'mature') this.journal.mature(this.now);
      if (deed.do === 'dispute') this.#dispute(deed.line);
      if (deed.do === 'end') this.#end(deed.which, deed.adjustment);
      this.#held.push({ entry: this.journal.entries.length, lines: this.#heldNow() });
    }
  }

  #heldNow(): ReadonlyMap<string, bigint> {
    return new Map(
      this.#open.map(({ line, parts }) => {
        const payable = parts.filter(({ until }) => until === undefined);
        return [line.id, sum(payable.map((part) => centsOf(part.amount)))];
      }),
    );
  }

  /** What a statement through an entry must keep back: what is held now of its lines and was not held then. */
  keptBackOf(through: number, currency = 'EUR'): bigint {
    const then = this.#held.findLast(({ entry }) => entry <= through)?.lines;
    const now = this.#heldNow();
    const own = [...new Set([...(then?.keys() ?? []), ...now.keys()])].filter(
      (line) => Number(line.split('-')[0]) <= through && this.#currencies.get(line) === currency,
    );
    const since = own.map((line) => (now.get(line) ?? 0n) - (then?.get(line) ?? 0n));
    return sum(since.filter((cents) => cents > 0n));
  }

  /** Every dispute ends, and every day comes. */
  conclude(): void {
    while (this.#open.length > 0) this.#end(0, null);
    this.minute += 10 * 1440;
    this.journal.mature(this.now);
  }
}
