import fc from 'fast-check';
import { expect } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { Draw } from '../../../domain/payouts/draw.ts';
import { runIdOf } from '../../../domain/payouts/payout-run.ts';
import { type HeldLines, holdLines, keptBack } from '../../../domain/payouts/reading.ts';
import type { DraftGiven } from '../../../domain/payouts/settle-account.ts';
import type { Statement } from '../../../domain/payouts/statement.ts';
import { units } from '../../kit/arbitraries.ts';
import { details, given, run, terms } from './cases.ts';
import { centsOf, instant, sum } from './histories.ts';
import { type Earned, type OpenDispute, PartnerJournal } from './journal.ts';

/** Random lives of a partner with disputes, draws and waits, in euros; what they come to is reckoned in whole cents. */

const amount = fc.oneof(
  { weight: 3, arbitrary: units(20_000, 2) },
  { weight: 1, arbitrary: units(0, 2, -15_000) },
);
const anyDeed = fc.oneof(
  fc.record({
    do: fc.constant('earn' as const),
    amount,
    component: fc.constantFrom('month', 'month', 'sale', 'soon', 'paid', 'ever'),
    isPaid: fc.boolean(),
  } as const),
  fc.record({ do: fc.constant('mature' as const) }),
  fc.record({ do: fc.constant('dispute' as const), line: fc.nat(30) }),
  fc.record({ do: fc.constant('end' as const), which: fc.nat(9), adjustment: fc.option(amount) }),
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

/** Each deed comes so many minutes after the one before; every so often a day passes. */
const anyDeeds = fc.array(fc.record({ wait: fc.constantFrom(0, 1, 5, 800, 1500), deed: anyDeed }), {
  maxLength: 6,
});
export type Deeds = typeof anyDeeds extends fc.Arbitrary<infer T> ? T : never;

const anyDraw = fc.option(
  fc.record({
    kind: fc.constantFrom('recoverable' as const, 'guaranteed' as const),
    amount: units(10_000, 2, 1),
  }),
  { nil: undefined },
);

/** A month of such a life: what comes before its run cuts off, after it, and after the draft. */
const anyMonth = fc.record({
  before: anyDeeds,
  afterCutOff: anyDeeds,
  meanwhile: anyDeeds,
  /** How many minutes before all that the run cuts off: at times before the statement before was issued. */
  back: fc.constantFrom(0, 0, 0, 3, 2000),
  draw: anyDraw,
  minimum: units(500, 2),
  hasAccount: fc.constantFrom(true, true, true, false),
  isIssued: fc.constantFrom(true, true, true, false),
});
export type LivedMonth = typeof anyMonth extends fc.Arbitrary<infer T> ? T : never;
export const anyLife = fc.array(anyMonth, { minLength: 1, maxLength: 7 });

const drawOf = ({ draw }: LivedMonth): readonly Draw[] =>
  draw === undefined ? [] : [{ ...draw, currency: 'EUR', from: '2024-01' }];

/** A partner's life, deed by deed, and what it was given by them. */
export class Life {
  readonly journal = new PartnerJournal();
  readonly #lines: string[] = [];
  #open: OpenDispute[] = [];
  #disputes = 0;
  minute = 0;
  /** The last entry of the last statement that was issued. */
  through = 0;
  earned = 0n;
  adjusted = 0n;

  /** What disputes held of what each line had made payable, after each entry. */
  readonly #held: { readonly entry: number; readonly lines: ReadonlyMap<string, bigint> }[] = [];

  get now(): string {
    return instant(this.minute);
  }

  #earn({ amount: worth, component, isPaid }: Extract<Deed, { readonly do: 'earn' }>): void {
    const window = component === 'sale' ? { window: `sale:sale_${this.minute}` } : {};
    const paid = component === 'paid' && isPaid ? { paidOn: this.now.slice(0, 10) } : {};
    const earned: Earned = { amount: worth, component, ...window, ...paid };
    const { number, lines } = this.journal.earn(this.now, earned);
    this.#lines.push(...lines.map((_, index) => `${number}-${index}`));
    this.earned += sum(lines.map(({ difference }) => centsOf(difference)));
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
    this.adjusted += centsOf(amountOf ?? '0');
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
  keptBackOf(through: number): bigint {
    const then = this.#held.findLast(({ entry }) => entry <= through)?.lines;
    const now = this.#heldNow();
    const own = [...new Set([...(then?.keys() ?? []), ...now.keys()])].filter(
      (line) => Number(line.split('-')[0]) <= through,
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

/** Whether no line of the statement was disputed since it was drafted: what a run asks before it issues. */
export const staysPayable = (life: Life, told: Statement): boolean => {
  const { journal } = life;
  const since = journal.entries.filter(({ number }) => number > told.through);
  const held = since.reduce<HeldLines>((all, entry) => holdLines(all, entry, told.through), new Map());
  const kept = keptBack(held, 'EUR');
  expect(centsOf(kept.toText())).toBe(life.keptBackOf(told.through));
  return !kept.greaterThan(dec(told.accounts[0]?.keptBack ?? '0'));
};

/** What the run of a month is given, a minute after all that came before. */
export const atRun = (
  life: Life,
  month: LivedMonth,
  index: number,
  previous: Statement | undefined,
): DraftGiven => {
  life.minute += 1;
  const period = `2024-${String(index + 1).padStart(2, '0')}`;
  return given({
    run: run({ id: runIdOf(period), period, cutOff: instant(life.minute - month.back) }),
    previous,
    payee: month.hasAccount ? details() : undefined,
    terms: terms({ minimums: [{ currency: 'EUR', amount: month.minimum }] }),
    draws: drawOf(month),
  });
};
