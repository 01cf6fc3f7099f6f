import type { Versions } from '../../domain/commissions/contribution.ts';
import { type Measure, targetMetric } from '../../domain/commissions/plan.ts';
import { type Instant, monthsOf } from '../../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../../domain/kernel/decimal.ts';
import { append, putAside } from '../../domain/ledger/append.ts';
import type { Movement } from '../../domain/ledger/book.ts';
import { type Entry, type WindowState, windowKey } from '../../domain/ledger/entry.ts';
import { figureName } from '../../domain/ledger/figures.ts';
import type { WindowName } from '../../domain/ledger/window-state.ts';
import { closedWindows, entries, entryNumber } from '../../storage/ledger.ts';
import { targets } from '../../storage/results.ts';
import type { Store } from '../../storage/store.ts';
import { versionsFor } from '../commissions/plan-cache.ts';
import type { Context } from '../shell/context.ts';
import { type Account, readTail } from './tail.ts';

/** Causes taken into one entry at most, so that it stays far below the size of an item. */
const entryCauses = 400;

const namesIn = (movements: readonly Movement[]): readonly WindowName[] => {
  const names = movements.flatMap(({ came, went, remeasured, revenue = [] }): readonly WindowName[] => [
    ...came,
    ...went,
    ...remeasured,
    ...revenue.map(figureName),
  ]);
  const shared = names.filter(({ window }) => !window.startsWith('sale:'));
  return [
    ...new Map(shared.map((name) => [windowKey(name.planId, name.component, name.window), name])).values(),
  ];
};

/** The windows touched, from the tail where they are open, else from where they were put aside. */
const readStates = async (
  store: Store,
  account: Account,
  tail: Entry | undefined,
  names: readonly WindowName[],
) => {
  const states = new Map<string, WindowState>((tail?.windows ?? []).map((state) => [state.key, state]));
  const keys = names
    .map(({ planId, component, window }) => windowKey(planId, component, window))
    .filter((key) => !states.has(key));
  // A journal that has put nothing aside yet has nothing to read.
  const aside =
    tail === undefined
      ? []
      : await closedWindows.readMany(
          store,
          keys.map((key) => ({ ...account, key })),
        );
  for (const { entry: _, ...state } of aside) states.set(state.key, state);
  return states;
};

/** The windows that movements touch, where they stand, and the version under which something came to each. */
type Touched = {
  readonly names: readonly WindowName[];
  readonly versions: Versions;
  readonly states: ReadonlyMap<string, WindowState>;
  readonly came: ReadonlyMap<string, number>;
};

type TargetOf = (metric: Measure, window: string) => Decimal | undefined;

/** The partner's targets for the windows touched: sums of months, nothing where a month is missing or the sum is 0. */
const readTargets = async (
  store: Store,
  account: Account,
  { names, versions, states, came }: Touched,
): Promise<TargetOf> => {
  const wanted = new Map<string, { metric: Measure; month: string }>();
  for (const { planId, component, window } of names) {
    const key = windowKey(planId, component, window);
    const number = came.get(key) ?? states.get(key)?.sums[0]?.version;
    const found =
      number === undefined
        ? undefined
        : versions(planId, number).components.find((one) => one.id === component);
    const metric = found === undefined ? undefined : targetMetric(found);
    if (metric !== undefined)
      for (const month of monthsOf(window)) wanted.set(`${metric}#${month}`, { metric, month });
  }
  const read =
    wanted.size === 0
      ? []
      : await targets.readMany(
          store,
          [...wanted.values()].map((one) => ({ ...account, ...one })),
        );
  const values = new Map(read.map((one) => [`${one.metric}#${one.month}`, dec(one.value)]));
  return (metric, window) => {
    const months = monthsOf(window).map((month) => values.get(`${metric}#${month}`));
    const total = months.reduce<Decimal>((sum, value) => sum.plus(value ?? zero), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
};

const versionsOf = (movements: readonly Movement[], states: ReadonlyMap<string, WindowState>) => {
  const moved = movements.flatMap(({ came, went }) => [...came, ...went]);
  const stood = [...states.values()].flatMap(({ key, sums }) =>
    sums.map(({ version }) => ({ planId: key.slice(0, key.indexOf('/')), version })),
  );
  return {
    wanted: [...moved, ...stood],
    came: new Map(moved.map((one) => [windowKey(one.planId, one.component, one.window), one.version])),
  };
};

/** One attempt: read, decide, put what leaves aside, append. False where another entry took the number meanwhile. */
const attempt = async (
  { store, given }: Context,
  account: Account,
  movements: readonly Movement[],
  since: Instant,
): Promise<boolean> => {
  const { tail, seen } = await readTail(store, account, since);
  const fresh = movements.filter(({ cause }) => !seen.has(cause));
  if (fresh.length === 0) return true;
  const names = namesIn(fresh);
  const states = await readStates(store, account, tail, names);
  const { wanted, came } = versionsOf(fresh, states);
  const versions = await versionsFor(store, account.tenant, wanted);
  const target = await readTargets(store, account, { names, versions, states, came });
  const at = given.now();
  const next = append(fresh, {
    partnerId: account.partnerId,
    tail,
    state: (key) => states.get(key),
    versions,
    target,
    at,
    today: at.slice(0, 10),
  });
  await Promise.all(
    putAside(tail, next).map((aside) =>
      store.put(closedWindows.item({ ...account, key: aside.key }, aside), {
        if: 'absentOrBelow',
        field: 'entry',
        than: aside.entry,
      }),
    ),
  );
  return (await entries.create(store, { ...account, number: entryNumber(next.number) }, next)).done;
};

/**
 * Takes movements into a partner's journal, each cause once, in as few entries as fit. `since` is when the oldest of
 * them happened: entries as old are read back to drop causes that are there already, so a repeated or redriven batch
 * changes nothing, however late. Where someone else appended meanwhile, everything is read and decided again.
 */
export const takeIn = async (
  context: Context,
  account: Account,
  movements: readonly Movement[],
  since: Instant,
): Promise<void> => {
  const once = [...new Map(movements.map((movement) => [movement.cause, movement])).values()];
  for (let from = 0; from < once.length; from += entryCauses) {
    const part = once.slice(from, from + entryCauses);
    let tries = 1;
    while (!(await attempt(context, account, part, since))) {
      tries += 1;
      if (tries > 50)
        throw new Error(`the journal of ${account.partnerId} is appended to by too many at once`);
    }
  }
};
