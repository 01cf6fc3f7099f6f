import type { Versions } from '../../../domain/commissions/contribution.ts';
import { comparison } from '../../../domain/commissions/plan.ts';
import type { Comparisons } from '../../../domain/commissions/price-windows.ts';
import {
  addDays,
  type Day,
  type Instant,
  monthsOf,
  yearEarlier,
  yearLater,
} from '../../../domain/kernel/day.ts';
import { type Decimal, dec, text, zero } from '../../../domain/kernel/decimal.ts';
import { append, putAside } from '../../../domain/ledger/append.ts';
import { componentOf, type Movement } from '../../../domain/ledger/book.ts';
import {
  type ClosedWindow,
  closedWindow,
  type Entry,
  entry,
  type WindowState,
  windowKey,
} from '../../../domain/ledger/entry.ts';
import { maturedEntry } from '../../../domain/ledger/transfer.ts';
import { type Event, type Fact, meanKey, targetKey } from './histories.ts';

/** What drivers are compared with after so many commits. */
export const knownAt = (facts: readonly (Fact | undefined)[], commit = facts.length): Comparisons => {
  const known = facts.slice(0, commit);
  const targets = new Map(
    known.flatMap((one) => (one?.of === 'target' ? [[one.key, dec(one.value)] as const] : [])),
  );
  const means = new Map(known.flatMap((one) => (one?.of === 'peers' ? [[one.key, one.mean] as const] : [])));
  return {
    // A window's target is the sum of its months; none where one is missing or the sum is 0.
    target: (partnerId, metric, window) => {
      const months = monthsOf(window).map((month) => targets.get(targetKey(partnerId, metric, month)));
      const total = months.reduce<Decimal>((sum, value) => sum.plus(value ?? zero), zero);
      return months.includes(undefined) || total.isZero() ? undefined : total;
    },
    peers: (_, component, window) => {
      const mean = means.get(meanKey(component, window));
      return mean === undefined ? undefined : { sum: dec(mean.sum), count: mean.count };
    },
  };
};

/** How events come: so many in each batch, so many days after the batch before, and whether the tick came meanwhile. */
export type Pace = {
  readonly sizes: readonly number[];
  readonly days: readonly number[];
  readonly ticks: readonly boolean[];
};
export const atOnce: Pace = { sizes: [1_000], days: [0], ticks: [false] };

const stored = <T>(schema: { parse: (value: unknown) => T }, value: T): T =>
  schema.parse(JSON.parse(JSON.stringify(value)));
const untilDays = (one: Entry | undefined): readonly Day[] => (one?.maturing ?? []).map(({ until }) => until);

/** A partner's journal as the shell keeps it, in memory: entries, windows put aside, each cause once, days to look after. */
export class Journal {
  readonly entries: Entry[] = [];
  /** The days that were ever to be looked after, and those that still are. */
  readonly watched = new Set<Day>();
  readonly #due = new Set<Day>();
  today: Day = '2023-03-01';
  readonly #aside = new Map<string, ClosedWindow>();
  readonly #seen = new Set<string>();
  readonly #partnerId: string;
  readonly #versions: Versions;
  constructor(partnerId: string, versions: Versions) {
    this.#partnerId = partnerId;
    this.#versions = versions;
  }

  get #now(): Instant {
    return `${this.today}T12:00:00.000Z`;
  }

  /** Only windows that the movements name are read, with those a year apart that growth compares. */
  #states(movements: readonly Movement[]): ReadonlyMap<string, WindowState> {
    const states = new Map<string, WindowState>(
      (this.entries.at(-1)?.windows ?? []).map((one) => [one.key, one]),
    );
    const read = (planId: string, component: string, window: string): void => {
      const key = windowKey(planId, component, window);
      const found = this.#aside.get(key);
      if (states.has(key) || found === undefined) return;
      const { entry: was, ...state } = found;
      states.set(key, { ...state, was });
    };
    for (const { came, went, remeasured } of movements) {
      for (const { planId, component, window } of remeasured) read(planId, component, window);
      for (const { planId, component, window, version } of [...came, ...went]) {
        read(planId, component, window);
        if (comparison(componentOf(this.#versions, planId, version, component)) !== 'growth') continue;
        for (const other of [yearEarlier(window), yearLater(window)]) read(planId, component, other);
      }
    }
    return states;
  }

  #take(movements: readonly Movement[], { target, peers }: Comparisons): void {
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
      target: (metric, window) => target(this.#partnerId, metric, window),
      peers: ({ planId, component, window }) => peers(planId, component, window),
      at: this.#now,
    });
    for (const one of putAside(tail, next))
      if ((this.#aside.get(one.key)?.entry ?? -1) < one.entry)
        this.#aside.set(one.key, stored(closedWindow, one));
    const watched = new Set(untilDays(tail));
    for (const day of untilDays(next)) if (!watched.has(day)) this.#watch(day);
    this.entries.push(stored(entry, next));
  }

  #watch(day: Day): void {
    this.watched.add(day);
    this.#due.add(day);
  }

  /** The tick of the day: what was to be looked after by now is. */
  tick(): void {
    const days = [...this.#due].filter((day) => day <= this.today);
    for (const day of days) this.#due.delete(day);
    const tail = this.entries.at(-1);
    const next = tail === undefined || days.length === 0 ? undefined : maturedEntry(tail, this.#now);
    if (next !== undefined) this.entries.push(stored(entry, next));
  }

  /** Takes in events at a pace; what they are compared with is read as it stands at that moment. */
  feed(events: readonly Event[], { sizes, days, ticks }: Pace, facts: readonly (Fact | undefined)[]): void {
    let from = 0;
    let commit = 0;
    for (let batch = 0; from < events.length; batch += 1) {
      this.today = addDays(this.today, days[batch % days.length] ?? 0);
      if (ticks[batch % ticks.length] === true) this.tick();
      const part = events.slice(from, from + (sizes[batch % sizes.length] ?? 1));
      from += part.length;
      commit = Math.max(commit, ...part.map((one) => one.commit));
      this.#take(
        part.map(({ movement }) => movement),
        knownAt(facts, commit),
      );
    }
  }

  /** All days pass on which something is to be looked after. */
  end(): void {
    for (let next = [...this.#due].sort()[0]; next !== undefined; next = [...this.#due].sort()[0]) {
      this.today = next > this.today ? next : this.today;
      this.tick();
    }
  }

  /** Where each shared window stands now. */
  standing(): ReadonlyMap<string, WindowState> {
    const open = (this.entries.at(-1)?.windows ?? []).map((one) => [one.key, one] as const);
    return new Map<string, WindowState>([...this.#aside, ...open]);
  }

  /** What was posted for every window in all; windows that came to nothing are left out. */
  posted(): ReadonlyMap<string, string> {
    const sums = new Map<string, Decimal>();
    for (const { planId, component, window, difference } of this.entries.flatMap(({ lines }) => lines)) {
      const key = windowKey(planId, component, window);
      sums.set(key, (sums.get(key) ?? zero).plus(dec(difference)));
    }
    return new Map([...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, text(sum)]));
  }
}
