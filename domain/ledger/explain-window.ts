import type { Amount } from '../commissions/amount.ts';
import type { Versions } from '../commissions/contribution.ts';
import { type Component, comparison, driverMeasure } from '../commissions/plan.ts';
import { yearEarlier } from '../kernel/day.ts';
import { dec, hundred, sumText, text, whole, zero } from '../kernel/decimal.ts';
import { moneyText, type Rounding } from '../kernel/money.ts';
import { componentOf } from './book.ts';
import type { WindowState } from './entry.ts';
import type { Reader, WindowExplanation } from './explanation.ts';
import { priceStored, type WindowName } from './window-state.ts';

/** Where a window stood: its state, or the sums of a window of one sale. */
type Stood = Pick<WindowState, 'sums' | 'against' | 'paid' | 'ripe'>;

/** What a window is explained by. `version` is the one it is named by where nothing contributes to it. */
type Explaining = { readonly versions: Versions; readonly version: number; readonly reader: Reader };

const names = { attainment: 'target', growth: 'yearEarlier', peerIndex: 'peers' } as const;

const totalOf = (sums: Stood['sums']): WindowExplanation['total'] => ({
  base: sumText('0', ...sums.map(({ base }) => base)),
  driver: sumText('0', ...sums.map(({ driver }) => driver)),
  sales: sumText('0', ...sums.map(({ sales }) => sales)),
});

/** What others came to together is not a partner's to read: with two of them, it would be the other one's figure. */
const comparedOf = (
  one: Component,
  window: string,
  { sums, against }: Stood,
  reader: Reader,
): WindowExplanation['compared'] => {
  const compared = comparison(one);
  if (compared === undefined) return undefined;
  const named = {
    with: names[compared],
    ...(compared === 'growth' ? { window: yearEarlier(window) } : {}),
  };
  if (against === undefined) return named;
  const { sum, count } = against;
  const told = compared === 'peerIndex' && reader === 'partner' ? {} : { sum, count };
  if (!dec(sum).greaterThan(zero)) return { ...named, ...told };
  const of = dec(totalOf(sums).driver).times(hundred).times(whole(count));
  const exact = of.dividedBy(dec(sum));
  const percent = exact.toDecimalPlaces(2, 'floor');
  const reached = 'sum' in told ? { reached: { of: text(of), to: sum } } : {};
  return { ...named, ...told, ...reached, percent: text(percent), isExact: percent.equals(exact) };
};

const rateOf = ({ rate }: Component): WindowExplanation['rate'] => {
  if (rate.type === 'tiers')
    return {
      type: rate.type,
      mode: rate.mode,
      ...(rate.tiers[0] === undefined ? {} : { first: rate.tiers[0].from }),
    };
  if (rate.type !== 'steps') return { type: rate.type };
  const { cumulative, steps } = rate;
  return {
    type: rate.type,
    ...(cumulative === undefined ? {} : { cumulative }),
    ...(steps[0] === undefined ? {} : { first: steps[0].from }),
  };
};

const pricedAs = (
  amount: Amount | undefined,
  currency: string,
  rounding: Rounding,
): Pick<WindowExplanation, 'parts' | 'exact' | 'rounding' | 'rounded' | 'limit' | 'reason' | 'amount'> => {
  const nothing = moneyText(zero, currency);
  if (amount === undefined)
    return { parts: [], exact: '0', rounded: nothing, reason: 'nothing-counts', amount: nothing };
  const { parts, exact, rounded, limit, reason } = amount;
  return {
    parts: parts.map(({ of, earns, ...rest }) => ({ ...rest, of: text(of), earns: text(earns) })),
    exact: text(exact),
    rounding,
    rounded: moneyText(rounded, currency),
    ...(limit === undefined ? {} : { limit: { ...limit } }),
    ...(reason === undefined ? {} : { reason }),
    amount: moneyText(amount.amount, currency),
  };
};

/** Explains a window by where it stood: how its amount came about. */
export const explainWindow = (
  { planId, component, window }: WindowName,
  stood: Stood,
  { versions, version: named, reader }: Explaining,
): WindowExplanation => {
  const amount = priceStored({ planId, component, window }, stood, versions);
  const version = versions(planId, amount?.version ?? named);
  const one = componentOf(versions, planId, version.number, component);
  const { currency } = version;
  const driver = driverMeasure(one);
  const compared = comparedOf(one, window, stood, reader);
  const priced = pricedAs(amount, currency, version.rounding);
  const ripe = stood.ripe === undefined ? undefined : dec(stood.ripe);
  return {
    ...{ planId, component, kind: one.kind, credit: one.credit ?? 'own', window, currency },
    ...(one.base === undefined ? {} : { base: one.base }),
    ...(driver === undefined ? {} : { driver }),
    rate: rateOf(one),
    payable: { when: one.payable?.when ?? 'accrued', holdDays: one.payable?.holdDays ?? 0 },
    sums: stood.sums.map((sums) => ({
      ...sums,
      effectiveFrom: versions(planId, sums.version).effectiveFrom,
    })),
    total: totalOf(stood.sums),
    ...(compared === undefined ? {} : { compared }),
    ...priced,
    ...(ripe === undefined
      ? {}
      : {
          customer: {
            paid: moneyText(ripe, currency),
            unpaid: moneyText(dec(priced.amount).minus(ripe), currency),
          },
        }),
  };
};
