import type { Versions } from '../../domain/commissions/contribution.ts';
import { type Component, comparison, type Measure, targetMetric } from '../../domain/commissions/plan.ts';
import type { Reference } from '../../domain/commissions/rates/segment.ts';
import { monthsOf, yearEarlier, yearLater } from '../../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../../domain/kernel/decimal.ts';
import { type Book, componentOf, isOwn, type Movement } from '../../domain/ledger/book.ts';
import { type Entry, type WindowState, windowKey } from '../../domain/ledger/entry.ts';
import { figureName, isFigure } from '../../domain/ledger/figures.ts';
import { nameOfKey, type WindowName } from '../../domain/ledger/window-state.ts';
import { peerMeans } from '../../storage/commissions.ts';
import { closedWindows } from '../../storage/ledger.ts';
import { targets } from '../../storage/results.ts';
import type { Store } from '../../storage/store.ts';
import { versionsFor } from '../commissions/plan-cache.ts';
import type { Account } from './tail.ts';

const keyOf = ({ planId, component, window }: WindowName): string => windowKey(planId, component, window);
const once = (names: readonly WindowName[]): readonly WindowName[] => [
  ...new Map(names.filter(({ window }) => !isOwn(window)).map((name) => [keyOf(name), name])).values(),
];

/** The shared windows that movements touch, with those that are measured against them or that they are measured against. */
const namesIn = (movements: readonly Movement[], versions: Versions): readonly WindowName[] =>
  once(
    movements.flatMap(({ came, went, remeasured, revenue = [] }): readonly WindowName[] => [
      ...[...came, ...went].flatMap((one): readonly WindowName[] => {
        const component = componentOf(versions, one.planId, one.version, one.component);
        if (comparison(component) !== 'growth') return [one];
        const years = [yearEarlier(one.window), one.window, yearLater(one.window)];
        return years.map((window) => ({ ...one, window }));
      }),
      ...remeasured,
      ...revenue.map(figureName),
    ]),
  );

/** The windows touched, from the tail where they are open, else from where they were put aside. */
const readStates = async (
  store: Store,
  account: Account,
  tail: Entry | undefined,
  names: readonly WindowName[],
): Promise<ReadonlyMap<string, WindowState>> => {
  const states = new Map<string, WindowState>((tail?.windows ?? []).map((state) => [state.key, state]));
  const keys = names.map(keyOf).filter((key) => !states.has(key));
  // A journal that has no entry yet has put nothing aside.
  if (tail === undefined || keys.length === 0) return states;
  const aside = await closedWindows.readMany(
    store,
    keys.map((key) => ({ ...account, key })),
  );
  for (const { entry, ...state } of aside) states.set(state.key, { ...state, was: entry });
  return states;
};

/** A component as one of the versions has it that something was counted under; what nobody contributed to has none. */
const componentsOf = (
  movements: readonly Movement[],
  states: ReadonlyMap<string, WindowState>,
  versions: Versions,
): ((name: WindowName) => Component | undefined) => {
  const moved = new Map(
    movements.flatMap(({ came, went }) => [...came, ...went]).map((one) => [keyOf(one), one.version]),
  );
  return (name) => {
    const version = moved.get(keyOf(name)) ?? states.get(keyOf(name))?.sums[0]?.version;
    return version === undefined ? undefined : componentOf(versions, name.planId, version, name.component);
  };
};

type TargetOf = (metric: Measure, window: string) => Decimal | undefined;

/** The partner's targets for these windows: sums of months, nothing where a month is missing or the sum is 0. */
const readTargets = async (
  store: Store,
  account: Account,
  wanted: readonly { readonly metric: Measure; readonly window: string }[],
): Promise<TargetOf> => {
  const keys = wanted.flatMap(({ metric, window }) => monthsOf(window).map((month) => ({ metric, month })));
  const read =
    keys.length === 0
      ? []
      : await targets.readMany(
          store,
          keys.map((one) => ({ ...account, ...one })),
        );
  const values = new Map(read.map((one) => [`${one.metric}#${one.month}`, dec(one.value)]));
  return (metric, window) => {
    const months = monthsOf(window).map((month) => values.get(`${metric}#${month}`));
    const total = months.reduce<Decimal>((sum, value) => sum.plus(value ?? zero), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
};

type PeersOf = (name: WindowName) => Reference | undefined;

/** The peers' means that were frozen for these windows. */
const readPeers = async (
  store: Store,
  { tenant }: Account,
  names: readonly WindowName[],
): Promise<PeersOf> => {
  const read =
    names.length === 0
      ? []
      : await peerMeans.readMany(
          store,
          names.map(({ planId, component, window }) => ({ tenant, planId, component, window })),
        );
  const means = new Map(read.map((one) => [keyOf(one), { sum: dec(one.sum), count: one.count }]));
  return (name) => means.get(keyOf(name));
};

/** Reads what movements are taken in with: the windows they touch, where they stand, and what those are compared with. */
export const readBook = async (
  store: Store,
  account: Account,
  tail: Entry | undefined,
  movements: readonly Movement[],
): Promise<Omit<Book, 'at'>> => {
  const { tenant, partnerId } = account;
  const moved = movements.flatMap(({ came, went }) => [...came, ...went]);
  const names = namesIn(movements, await versionsFor(store, tenant, moved));
  const states = await readStates(store, account, tail, names);
  const stood = [...states.values()].flatMap(({ key, sums }) =>
    sums.map(({ version }) => ({ planId: nameOfKey(key).planId, version })),
  );
  const versions = await versionsFor(store, tenant, [...moved, ...stood]);
  const componentFor = componentsOf(movements, states, versions);
  const known = names.flatMap((name) => {
    const component = isFigure(name) ? undefined : componentFor(name);
    return component === undefined ? [] : [{ name, component }];
  });
  const targeted = known.flatMap(({ name: { window }, component }) => {
    const metric = targetMetric(component);
    return metric === undefined ? [] : [{ metric, window }];
  });
  const compared = known.filter(({ component }) => comparison(component) === 'peerIndex');
  const target = await readTargets(store, account, targeted);
  const peers = await readPeers(
    store,
    account,
    compared.map(({ name }) => name),
  );
  return { partnerId, tail, state: (key) => states.get(key), versions, target, peers };
};
