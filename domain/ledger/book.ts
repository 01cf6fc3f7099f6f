import type { Contribution, Versions } from '../commissions/contribution.ts';
import type { Component, Measure } from '../commissions/plan.ts';
import type { Reference } from '../commissions/rates/segment.ts';
import type { Instant } from '../kernel/day.ts';
import { type Decimal, text } from '../kernel/decimal.ts';
import type { Revenue } from '../results/revenue.ts';
import type { Entry, Line, WindowState } from './entry.ts';
import type { KeptSale } from './kept-sale.ts';
import type { WindowName } from './window-state.ts';

/** A cause and what it moves: contributions that came, contributions that went, windows to be measured again. */
export type Movement = {
  readonly cause: string;
  readonly came: readonly Contribution[];
  readonly went: readonly Contribution[];
  readonly remeasured: readonly WindowName[];
  /** What was decided of the sale, and what the entry keeps of it. */
  readonly sale?: KeptSale;
  /** What the sale was reported under: lines of its own window keep it. It decides nothing. */
  readonly saleExternalId?: string;
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
  /** The peers' mean that was frozen when the window closed. */
  readonly peers: (name: WindowName) => Reference | undefined;
  readonly at: Instant;
};

/** Whether the window is that of one sale. */
export const isOwn = (window: string): boolean => window.startsWith('sale:');

/** The component as a saved version has it. */
export const componentOf = (versions: Versions, planId: string, version: number, id: string): Component => {
  const found = versions(planId, version).components.find((one) => one.id === id);
  if (found === undefined) throw new Error(`plan ${planId} version ${version} has no component ${id}`);
  return found;
};

/** How a window moved, and by which causes of the entry; where it goes, and until when it waits there. */
type Change = Pick<Line, 'account' | 'until' | 'causes' | 'version'> & {
  readonly before: Decimal;
  readonly after: Decimal;
};

/** The line that posts a change; none where nothing differs. */
export const lineOf = (name: WindowName, change: Change, versions: Versions): Line | undefined => {
  const { before, after, version, account, until, causes } = change;
  const difference = after.minus(before);
  if (difference.isZero()) return undefined;
  return {
    ...name,
    kind: componentOf(versions, name.planId, version, name.component).kind,
    version,
    currency: versions(name.planId, version).currency,
    before: text(before),
    after: text(after),
    difference: text(difference),
    account,
    ...(until === undefined ? {} : { until }),
    causes: [...causes],
  };
};
