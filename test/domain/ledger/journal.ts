import type { Versions } from '../../../domain/commissions/contribution.ts';
import { monthsOf } from '../../../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../../../domain/kernel/decimal.ts';
import { append, putAside } from '../../../domain/ledger/append.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import {
  type ClosedWindow,
  closedWindow,
  type Entry,
  entry,
  type WindowState,
  windowKey,
} from '../../../domain/ledger/entry.ts';
import { type Event, type TargetSet, targetKey } from './histories.ts';

/** A partner's target for a window out of the months that are set; undefined where one is missing or the sum is 0. */
export const targetOf =
  (values: ReadonlyMap<string, string>, partnerId: string) =>
  (metric: string, window: string): Decimal | undefined => {
    const months = monthsOf(window).map((month) => values.get(targetKey(partnerId, metric, month)));
    const total = months.reduce<Decimal>((sum, value) => sum.plus(dec(value ?? '0')), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };

export const targetsAt = (
  sets: readonly (TargetSet | undefined)[],
  commit: number,
): ReadonlyMap<string, string> =>
  new Map(sets.slice(0, commit).flatMap((set) => (set === undefined ? [] : [[set.key, set.value] as const])));

/** A partner's journal as the shell keeps it, in memory: entries, windows put aside, each cause once. */
export class Journal {
  readonly entries: Entry[] = [];
  readonly #aside = new Map<string, ClosedWindow>();
  readonly #seen = new Set<string>();
  readonly #partnerId: string;
  readonly #versions: Versions;
  constructor(partnerId: string, versions: Versions) {
    this.#partnerId = partnerId;
    this.#versions = versions;
  }

  /** Only windows that the movements name are read, from the tail or from where they were put aside. */
  #states(movements: readonly Movement[]): ReadonlyMap<string, WindowState> {
    const states = new Map<string, WindowState>(
      (this.entries.at(-1)?.windows ?? []).map((one) => [one.key, one]),
    );
    for (const { came, went, remeasured } of movements)
      for (const { planId, component, window } of [...came, ...went, ...remeasured]) {
        const key = windowKey(planId, component, window);
        const found = this.#aside.get(key);
        if (states.has(key) || found === undefined) continue;
        const { entry: _, ...state } = found;
        states.set(key, state);
      }
    return states;
  }

  #take(movements: readonly Movement[], targets: ReadonlyMap<string, string>): void {
    const fresh = movements.filter(({ cause }) => !this.#seen.has(cause));
    const once = fresh.filter(({ cause }, index) => fresh.findIndex((one) => one.cause === cause) === index);
    if (once.length === 0) return;
    for (const { cause } of once) this.#seen.add(cause);
    const states = this.#states(once);
    const tail = this.entries.at(-1);
    const next = append(once, {
      partnerId: this.#partnerId,
      tail,
      state: (key) => states.get(key),
      versions: this.#versions,
      target: targetOf(targets, this.#partnerId),
      at: '2024-12-31T00:00:00.000Z',
      today: '2024-12-31',
    });
    for (const one of putAside(tail, next))
      if ((this.#aside.get(one.key)?.entry ?? -1) < one.entry)
        this.#aside.set(one.key, closedWindow.parse(JSON.parse(JSON.stringify(one))));
    this.entries.push(entry.parse(JSON.parse(JSON.stringify(next))));
  }

  /** Takes in events in batches of the given sizes, round and round; targets are read as they stand at that moment. */
  feed(events: readonly Event[], sizes: readonly number[], sets: readonly (TargetSet | undefined)[]): void {
    let from = 0;
    let commit = 0;
    for (let batch = 0; from < events.length; batch += 1) {
      const part = events.slice(from, from + (sizes[batch % sizes.length] ?? 1));
      from += part.length;
      commit = Math.max(commit, ...part.map((one) => one.commit));
      this.#take(
        part.map(({ movement }) => movement),
        targetsAt(sets, commit),
      );
    }
  }

  /** Where each shared window stands now, and what was posted for every window in all. */
  standing(): ReadonlyMap<string, WindowState> {
    const open = (this.entries.at(-1)?.windows ?? []).map((one) => [one.key, one] as const);
    return new Map<string, WindowState>([...this.#aside, ...open]);
  }

  posted(): ReadonlyMap<string, Decimal> {
    const sums = new Map<string, Decimal>();
    for (const { planId, component, window, difference } of this.entries.flatMap(({ lines }) => lines)) {
      const key = windowKey(planId, component, window);
      sums.set(key, (sums.get(key) ?? zero).plus(dec(difference)));
    }
    return sums;
  }
}
