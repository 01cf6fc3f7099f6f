import * as z from 'zod/mini';
import { nearestRate, oldestRateDay } from '../../commissions/exchange.ts';
import type { ExchangeRate } from '../../commissions/exchange-rate.ts';
import { businessDay, type Day, type Instant, later } from '../../kernel/day.ts';
import { type Decimal, dec, sumOf, text, zero } from '../../kernel/decimal.ts';
import { greater } from '../../kernel/extremes.ts';
import { roundMoney } from '../../kernel/money.ts';
import { currencyCode, dayText, exactText } from '../../kernel/schema.ts';

/**
 * What a statement moves from a partner's account in one currency into that in which it is paid: `amount` of the one is
 * `worth` of the other, at the rate of a day. Both are below zero where it is a debt. Where a debt and what is payable go
 * together, `debt` is how much of the former is in the amount.
 */
export const conversion = z.strictObject({
  from: currencyCode,
  amount: exactText,
  into: currencyCode,
  worth: exactText,
  rate: exactText,
  date: dayText,
  debt: z.optional(exactText),
});
export type Conversion = z.infer<typeof conversion>;

/** In which currency a partner is paid, and what others are worth in it. */
export type PaidIn = {
  readonly currency: string;
  /** The day that the rates are chosen by. */
  readonly day: Day;
  readonly rates: readonly ExchangeRate[];
};

/** The day that a run's rates are chosen by: the last one it settles, which ends with the cut-off or holds it. */
export const rateDayOf = (cutOff: Instant, timeZone: string): Day => businessDay(later(cutOff, -1), timeZone);

const rateFrom = (currency: string, { currency: into, day, rates }: PaidIn): ExchangeRate | undefined =>
  nearestRate(
    rates.filter((one) => one.from === currency && one.to === into),
    day,
    oldestRateDay(day),
  );

const worthOf = (amount: Decimal, { rate, to }: ExchangeRate): Decimal =>
  roundMoney(amount.times(dec(rate)), to, 'half-up');

/** So much converted into the currency in which the partner is paid, rounded once; none without a rate. */
export const convert = (
  amount: Decimal,
  { currency, debt }: { readonly currency: string; readonly debt?: Decimal | undefined },
  paidIn: PaidIn,
): Conversion | undefined => {
  const found = rateFrom(currency, paidIn);
  if (found === undefined) return undefined;
  const { from, to: into, rate, date } = found;
  return {
    ...{ from, amount: text(amount), into, worth: text(worthOf(amount, found)), rate, date },
    ...(debt === undefined ? {} : { debt: text(debt) }),
  };
};

/** What comes into an account from those in other currencies. */
export type Incoming = {
  readonly conversions: readonly Conversion[];
  readonly converted: Decimal;
  /** How much of it is debt: it lessens what is converted, and is made up for like any other. */
  readonly debt: Decimal;
  /** What was earned and adjusted there in the period, and opened with below zero: what a guarantee counts by. */
  readonly earned: Decimal;
  readonly openingDebt: Decimal;
};

export const nothingIn: Incoming = {
  ...{ conversions: [], converted: zero, debt: zero, earned: zero, openingDebt: zero },
};

type Left = {
  readonly currency: string;
  readonly opening: string;
  readonly earned: string;
  readonly adjustments: string;
  readonly conversions?: readonly Conversion[] | undefined;
};

const debtIn = (one: Conversion, paidIn: PaidIn): Decimal => {
  const rate = rateFrom(one.from, paidIn);
  return one.debt === undefined || rate === undefined
    ? greater(dec(one.worth).negated(), zero)
    : worthOf(dec(one.debt), rate);
};

/** What all accounts in other currencies come to in the one in which the partner is paid. */
export const incomingFrom = (accounts: readonly Left[], paidIn: PaidIn): Incoming => {
  const conversions = accounts.flatMap((one) => one.conversions ?? []);
  const worthsOf = (amountOf: (account: Left) => Decimal): Decimal =>
    sumOf(
      accounts.map((account) => {
        const rate = rateFrom(account.currency, paidIn);
        return rate === undefined ? zero : worthOf(amountOf(account), rate);
      }),
    );
  return {
    conversions,
    converted: sumOf(conversions.map(({ worth }) => dec(worth))),
    debt: sumOf(conversions.map((one) => debtIn(one, paidIn))),
    earned: worthsOf(({ earned, adjustments }) => dec(earned).plus(dec(adjustments))),
    openingDebt: worthsOf(({ opening }) => greater(dec(opening).negated(), zero)),
  };
};
