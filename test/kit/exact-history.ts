import type { Component, PlanVersion } from '../../domain/commissions/plan.ts';
import { decimalsOf } from '../../domain/kernel/money.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';
import {
  type Against,
  exactAmount,
  type Fraction,
  fraction,
  nought,
  plus,
  text,
  times,
} from './exact-amounts.ts';

/**
 * What whole histories are worth, a second time: windows from nothing but accepted sales and the decisions they carry, in
 * whole-number fractions, written from the text of the commission model. `payable` is what a window is worth by the sales
 * that its customers have paid for, where its component waits for them.
 */
export type ExactWindow = {
  readonly partnerId: string;
  readonly component: string;
  readonly window: string;
  readonly amount: string;
  readonly payable: string;
};

export type Known = {
  /** A partner's target for a month. */
  readonly target: (partnerId: string, metric: string, month: string) => string | undefined;
  readonly peers: (component: string, window: string) => Against | undefined;
};

type Sums = { readonly base: Fraction; readonly driver: Fraction; readonly sales: Fraction };
type Counted = {
  readonly partnerId: string;
  readonly component: string;
  readonly window: string;
  readonly version: PlanVersion;
  readonly isPaid: boolean;
  readonly sums: Sums;
};

const windowAt = (one: Component, { day, id }: AcceptedSale): string => {
  const [year = '', month = ''] = day.split('-');
  if (one.window === 'month') return `${year}-${month}`;
  if (one.window === 'quarter') return `${year}-Q${Math.floor((Number(month) + 2) / 3)}`;
  if (one.window === 'year') return year;
  return one.window === 'sale' ? `sale:${id}` : 'programme';
};

const monthsIn = (window: string): readonly string[] => {
  const [year = '', part] = window.split('-');
  const quarter = part?.startsWith('Q') === true ? Number(part.slice(1)) : undefined;
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) =>
      part === undefined ||
      (quarter === undefined ? month === Number(part) : Math.ceil(month / 3) === quarter),
  );
  return numbers.map((month) => `${year}-${String(month).padStart(2, '0')}`);
};

const compares = ({ rate }: Component): string | undefined =>
  'driver' in rate && ['attainment', 'growth', 'peerIndex'].includes(rate.driver ?? '')
    ? rate.driver
    : undefined;
const drives = (one: Component): string | undefined => {
  if (compares(one) !== undefined && 'target' in one.rate) return one.rate.target;
  return ('driver' in one.rate ? one.rate.driver : undefined) ?? one.base;
};

/** The measures of a sale and its returns for who earns so much of it, at an exchange rate. */
const measured = (sale: AcceptedSale, share = '100', rate = '1') => {
  const parts = [sale, ...Object.values(sale.returned ?? {}).filter(({ waits }) => waits !== true)];
  const whole = (name: 'quantity' | 'amount' | 'cost') =>
    parts.reduce((sum, one) => plus(sum, fraction(one[name] ?? '0')), nought);
  const part = times(fraction(share), fraction('0.01'));
  const money = (value: Fraction) => times(times(value, part), fraction(rate));
  const profit = plus(whole('amount'), times(whole('cost'), fraction('-1')));
  const left = /[1-9]/.test(sale.quantity) ? whole('quantity') : whole('amount');
  return {
    revenue: money(whole('amount')),
    margin: sale.cost === undefined ? nought : money(profit),
    quantity: times(whole('quantity'), part),
    sales: fraction(left.top > 0n ? '1' : '0'),
  };
};

const countedOf = (sale: AcceptedSale, versions: readonly PlanVersion[]): readonly Counted[] =>
  sale.valuation.decisions.flatMap(({ partnerId, version: number, share, rate, on }) => {
    const version = versions.find((one) => one.number === number);
    if (version === undefined) throw new Error(`there is no version ${number}`);
    const measures: Readonly<Record<string, Fraction>> = measured(sale, share, rate?.value);
    const value = (name: string | undefined) => measures[name ?? ''] ?? nought;
    return version.components
      .filter(({ id }) => on.includes(id))
      .map((one) => ({
        partnerId,
        component: one.id,
        window: windowAt(one, sale),
        version,
        isPaid: sale.paidOn !== undefined || one.payable?.when !== 'customerPaid',
        sums: { base: value(one.base), driver: value(drives(one)), sales: value('sales') },
      }));
  });

const sumOf = (all: readonly Counted[], name: keyof Sums): string =>
  text(all.reduce((sum, one) => plus(sum, one.sums[name]), nought));

/** The amount of a window's contributions, all or some of them. */
const worth = (all: readonly Counted[], against: Against | undefined): string => {
  const versions = [...new Set(all.map(({ version }) => version))];
  const segments = versions.map((version) => {
    const own = all.filter((one) => one.version === version);
    const sums = { base: sumOf(own, 'base'), driver: sumOf(own, 'driver'), sales: sumOf(own, 'sales') };
    return { version, sums };
  });
  const decimals = decimalsOf(versions[0]?.currency ?? '');
  return exactAmount(all[0]?.component ?? '', segments, against, decimals);
};

/** Every window of a plan that some sale contributes to. */
export const exactHistory = (
  sales: Iterable<AcceptedSale>,
  versions: readonly PlanVersion[],
  known: Known,
): readonly ExactWindow[] => {
  const windows = new Map<string, Counted[]>();
  const named = (...names: readonly string[]) => windows.get(names.join('\n'));
  for (const one of [...sales].flatMap((sale) => countedOf(sale, versions))) {
    const key = [one.partnerId, one.component, one.window].join('\n');
    windows.set(key, [...(windows.get(key) ?? []), one]);
  }
  const againstOf = ({ partnerId, component, window, version }: Counted): Against | undefined => {
    const one = version.components.find(({ id }) => id === component);
    const compared = one === undefined ? undefined : compares(one);
    if (compared === 'peerIndex') return known.peers(component, window);
    if (compared === 'growth') {
      const year = String(Number(window.slice(0, 4)) - 1);
      const before = named(partnerId, component, `${year}${window.slice(4)}`);
      return before === undefined ? undefined : { sum: sumOf(before, 'driver'), count: 1 };
    }
    if (one === undefined || compared === undefined || !('target' in one.rate)) return undefined;
    const months = monthsIn(window).map((month) => known.target(partnerId, drives(one) ?? '', month));
    const total = months.reduce((sum, value) => plus(sum, fraction(value ?? '0')), nought);
    return months.includes(undefined) || total.top === 0n ? undefined : { sum: text(total), count: 1 };
  };
  return [...windows.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { partnerId, component, window } = first;
    const against = againstOf(first);
    const paid = all.filter(({ isPaid }) => isPaid);
    return [{ partnerId, component, window, amount: worth(all, against), payable: worth(paid, against) }];
  });
};
