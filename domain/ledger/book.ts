import type { Contribution, Versions } from '../commissions/contribution.ts';
import type { Component, Measure } from '../commissions/plan.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { type Decimal, text } from '../kernel/decimal.ts';
import type { Revenue } from '../results/revenue.ts';
import type { ConvertedAt, Entry, Line, WindowState } from './entry.ts';
import { accountOf } from './postings.ts';
import type { WindowName } from './window-state.ts';

/** A cause and what it moves: contributions that came, contributions that went, windows to be measured again. */
export type Movement = {
  readonly cause: string;
  readonly came: readonly Contribution[];
  readonly went: readonly Contribution[];
  readonly remeasured: readonly WindowName[];
  /** The exchange rates by which what came was converted, plan by plan. */
  readonly rates?: readonly Omit<ConvertedAt, 'cause'>[];
  /** How the partner's own revenue moved. */
  readonly revenue?: readonly Revenue[];
};

/** What an entry is appended to and priced with. `state` gives a window that is open or was put aside. */
export type Book = {
  readonly partnerId: string;
  readonly tail: Entry | undefined;
  readonly state: (key: string) => WindowState | undefined;
  readonly versions: Versions;
  readonly target: (metric: Measure, window: string) => Decimal | undefined;
  readonly at: Instant;
  readonly today: Day;
};

/** Whether the window is that of one sale. */
export const isOwn = (window: string): boolean => window.startsWith('sale:');

/** The component as a saved version has it. */
export const componentOf = (versions: Versions, planId: string, version: number, id: string): Component => {
  const found = versions(planId, version).components.find((one) => one.id === id);
  if (found === undefined) throw new Error(`plan ${planId} version ${version} has no component ${id}`);
  return found;
};

/** How a window moved, and by which causes of the entry. */
type Change = {
  readonly before: Decimal;
  readonly after: Decimal;
  readonly version: number;
  readonly causes: readonly number[];
};

/** The line that posts a change; none where nothing differs. */
export const lineOf = (name: WindowName, change: Change, book: Book): Line | undefined => {
  const difference = change.after.minus(change.before);
  if (difference.isZero()) return undefined;
  const { currency } = book.versions(name.planId, change.version);
  const component = componentOf(book.versions, name.planId, change.version, name.component);
  return {
    ...name,
    kind: component.kind,
    version: change.version,
    currency,
    before: text(change.before),
    after: text(change.after),
    difference: text(difference),
    account: accountOf(component, name.window, book.today),
    causes: [...change.causes],
  };
};
