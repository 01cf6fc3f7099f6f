import { expect } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import { runIdOf } from '../../../domain/payouts/run/payout-run.ts';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import { heldIn, keptBack } from '../../../domain/payouts/statement/kept-back.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { details, given, run, terms } from './cases.ts';
import { centsOf, instant } from './histories.ts';
import { drawOf, type Life, type LivedMonth } from './lives.ts';

/** Months of random lives, run by run. */

/** Whether no line of the statement was disputed since it was drafted: what a run asks before it issues. */
export const staysPayable = (life: Life, told: Statement): boolean => {
  const { journal } = life;
  const since = journal.entries.filter(({ number }) => number > told.through);
  const held = since.flatMap(heldIn);
  return told.accounts.every(({ currency, keptBack: known }) => {
    const kept = keptBack(held, told, currency);
    expect(centsOf(kept.toText())).toBe(life.keptBackOf(told.through, currency));
    return !kept.greaterThan(dec(known));
  });
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

/** A month as `over` has it, up to its issue and payment; what was issued joins those before. Gives what was drafted. */
export const live = (
  { life, all }: { readonly life: Life; readonly all: Statement[] },
  month: LivedMonth,
  index: number,
  over: (at: DraftGiven) => DraftGiven,
): Statement | undefined => {
  life.do(month.before);
  const at = over(atRun(life, month, index, all.at(-1)));
  life.do(month.afterCutOff);
  const told = life.journal.draft(at);
  expect(life.journal.draft(at)).toEqual(told);
  life.do(month.meanwhile);
  if (told === undefined || !month.isIssued || !staysPayable(life, told)) return told;
  life.journal.issue(told, life.now);
  life.journal.pay(told, life.now);
  life.through = told.through;
  all.push(told);
  return told;
};

/** A month in which enough is earned, and paid. */
export const earning = (currency: 'EUR' | 'PLN' = 'EUR'): LivedMonth => ({
  before: [{ wait: 1, deed: { do: 'earn', amount: '900.00', component: 'month', currency, isPaid: false } }],
  ...{ afterCutOff: [], meanwhile: [], back: 0, draw: undefined, minimum: '0' },
  ...{ hasAccount: true, isIssued: true },
});
