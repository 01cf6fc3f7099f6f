import * as z from 'zod/mini';
import { dec } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { dayText, idText, instantText, money, monthText } from '../../domain/kernel/schema.ts';
import { inBoth } from '../../domain/kernel/spoken.ts';
import type { Balance } from '../../domain/ledger/entry.ts';
import { isOut } from '../../domain/payouts/payment/payment.ts';
import { carryReasons } from '../../domain/payouts/statement/carry-reason.ts';
import { type Held, holdReasons } from '../../domain/payouts/statement/held-amounts.ts';
import { heldText } from '../../domain/payouts/statement/held-words.ts';
import { accountIn, type Statement } from '../../domain/payouts/statement/statement.ts';
import { carryText } from '../../domain/payouts/statement/statement-words.ts';
import { paymentExample, paymentView } from './payment-view.ts';
import { settlementView, viewSettlement } from './settlement-view.ts';
import { awaitedView, viewAwaited } from './tax-view.ts';

const words = z.strictObject({ pl: z.string(), en: z.string() });

const heldView = z.strictObject({
  reason: z.enum(holdReasons),
  amount: money,
  /** From when on it is payable; left out where nobody knows yet. */
  until: z.optional(dayText),
  window: z.optional(z.string()),
  disputeId: z.optional(idText),
  line: z.optional(z.string()),
  words,
});

/** What the next run would do with a currency: pay it, or why not. */
const nextView = z.strictObject({
  payment: money,
  /** Where the payment is taxed, what it is made of. */
  net: z.optional(money),
  vat: z.optional(money),
  withheld: z.optional(money),
  closing: money,
  ...settlementView,
  carriedOver: z.optional(z.enum(carryReasons)),
  /** The invoice of the partner that would have the rest paid, too. */
  awaited: z.optional(awaitedView),
  words: z.optional(words),
});

const payments = z.array(paymentView);

const currencyView = z.strictObject({
  currency: z.string(),
  earned: z.optional(money),
  accrued: money,
  disputed: money,
  held: z.array(heldView),
  heldRest: z.optional(money),
  payable: money,
  advanced: money,
  onStatement: money,
  next: z.optional(nextView),
  onItsWay: payments,
  cameBack: payments,
  paid: payments,
});

/** Where a partner stands with its payouts, currency by currency. */
export const overviewView = z.strictObject({
  partnerId: idText,
  at: instantText,
  entry: z.int(),
  currencies: z.array(currencyView),
  /** There are payments before the latest ones that are told here. */
  morePayments: z.boolean(),
  nextRun: z.optional(
    z.strictObject({ period: monthText, cutOff: instantText, startsAt: z.optional(instantText) }),
  ),
  statement: z.optional(
    z.strictObject({
      ...{ runId: idText, period: monthText, number: z.int(), state: z.enum(['issued', 'paid']) },
      ...{ cutOff: instantText, issuedAt: z.optional(instantText), paidAt: z.optional(instantText) },
    }),
  ),
});
type CurrencyView = z.infer<typeof currencyView>;
type PaymentView = z.infer<typeof paymentView>;

/** All that is known of one currency. */
type Standing = {
  readonly balance: Balance;
  readonly held: Held;
  /** As it would be now: of everything up to now, and of what the next run takes. */
  readonly now: Statement | undefined;
  readonly next: Statement | undefined;
  readonly isSet: boolean;
  readonly payments: readonly PaymentView[];
};

/** So many of the latest payments that were booked are told; the list of payments has them all. */
const latestPaid = 5;

type Sum = (amount: string) => { amount: string; currency: string };

const viewNext = ({ next, balance: { currency } }: Standing, sum: Sum): z.infer<typeof nextView> => {
  const account = accountIn(next, currency);
  const { payment = '0', closing = '0', carriedOver, tax, awaited } = account ?? {};
  const reason = next === undefined && dec(payment).isZero() ? 'nothing-payable' : carriedOver;
  return {
    payment: sum(payment),
    ...(tax === undefined ? {} : { net: sum(tax.net), vat: sum(tax.vat), withheld: sum(tax.withheld) }),
    closing: sum(closing),
    ...(account === undefined ? {} : viewSettlement(account)),
    ...(awaited === undefined ? {} : { awaited: viewAwaited(awaited, currency) }),
    ...(reason === undefined
      ? {}
      : { carriedOver: reason, words: inBoth((language) => carryText(reason, language)) }),
  };
};

/** Where a partner stands in one currency. */
export const viewStanding = (standing: Standing): CurrencyView => {
  const { balance, held, now, isSet, payments: all } = standing;
  const { currency } = balance;
  const sum: Sum = (amount) => inMoney(dec(amount), currency);
  const { accrued, disputed, payable, advanced, stated } = balance;
  return {
    currency,
    ...(isSet ? { earned: sum(accountIn(now, currency)?.earned ?? '0') } : {}),
    ...{ accrued: sum(accrued), disputed: sum(disputed) },
    held: held.parts.map(({ amount, ...part }) => ({
      ...part,
      amount: sum(amount),
      words: inBoth((language) => heldText({ amount, ...part }, language)),
    })),
    ...(held.rest === undefined ? {} : { heldRest: sum(held.rest) }),
    ...{ payable: sum(payable), advanced: sum(advanced), onStatement: sum(stated) },
    ...(isSet ? { next: viewNext(standing, sum) } : {}),
    onItsWay: all.filter(({ state }) => state === 'ordered'),
    // What was ordered again is told as that order.
    cameBack: all.filter(({ state, repeatedAs }) => !isOut(state) && repeatedAs === undefined),
    paid: all.filter(({ state }) => state === 'paid').slice(0, latestPaid),
  };
};

const pln = (amount: string) => ({ amount, currency: 'PLN' });

export const overviewExample: z.infer<typeof overviewView> = {
  partnerId: paymentExample.partnerId,
  at: '2026-03-02T10:15:30.120Z',
  entry: 171,
  currencies: [
    {
      currency: 'PLN',
      earned: pln('5400.00'),
      accrued: pln('800.00'),
      disputed: pln('345.67'),
      held: [
        {
          reason: 'hold-days',
          amount: pln('800.00'),
          until: '2026-03-14',
          words: {
            pl: 'Okres oczekiwania: do wypłaty od 14 marca 2026.',
            en: 'Waiting period: payable from 14 March 2026.',
          },
        },
        {
          reason: 'disputed',
          amount: pln('345.67'),
          disputeId: 'dispute_3m8k1t5y7q0w2e9r4x6n0b2d5f',
          line: '131-0',
          words: {
            pl: 'Wstrzymano do rozstrzygnięcia reklamacji dispute_3m8k1t5y7q0w2e9r4x6n0b2d5f.',
            en: 'Held until the dispute dispute_3m8k1t5y7q0w2e9r4x6n0b2d5f is decided.',
          },
        },
      ],
      payable: pln('5400.00'),
      advanced: pln('500.00'),
      onStatement: pln('10000.00'),
      next: { payment: pln('5400.00'), closing: pln('0.00') },
      onItsWay: [],
      cameBack: [paymentExample],
      paid: [],
    },
  ],
  morePayments: false,
  nextRun: {
    period: '2026-02',
    cutOff: '2026-02-28T23:00:00.000Z',
    startsAt: '2026-03-05T05:00:00.000Z',
  },
  statement: {
    ...{ runId: 'payout-run_2026-01', period: '2026-01', number: 4, state: 'paid' },
    cutOff: '2026-01-31T23:00:00.000Z',
    ...{ issuedAt: '2026-02-05T09:12:01.000Z', paidAt: '2026-02-05T09:12:05.000Z' },
  },
};
