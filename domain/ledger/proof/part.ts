import type { WindowSums } from '../../commissions/amount.ts';
import { add, nothing, type Sums } from '../../commissions/contribution.ts';
import type { Day } from '../../kernel/day.ts';
import { sumText } from '../../kernel/decimal.ts';
import { type WindowState, windowKey } from '../entry.ts';
import { readSums, writeSums } from '../window-state.ts';

/** What one sale earned in its own window. `unpaid` where only its customer's payment makes that payable. */
export type OwnPart = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly day: Day;
  readonly currency: string;
  readonly amount: string;
  readonly unpaid: boolean;
};

/** A window that sales share: its sums by version, and those of what its customers have paid for. */
export type SharedPart = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly sums: WindowState['sums'];
  readonly paid: WindowState['sums'];
};

/**
 * What a part of a tenant's sales comes to for one partner: sums that add up with those of the other parts. `sales` are
 * the causes that its journal must hold, `figures` its own revenue by currency and month. Plain data, so that it can lie
 * in a file between the turns of a job.
 */
export type Part = {
  readonly partnerId: string;
  readonly sales: readonly string[];
  readonly own: readonly OwnPart[];
  readonly shared: readonly SharedPart[];
  readonly figures: Readonly<Record<string, string>>;
};

const sumOf = (a: WindowSums, b: WindowSums): WindowSums => {
  const sums = new Map<number, Sums>(a);
  for (const [version, more] of b) sums.set(version, add(sums.get(version) ?? nothing, more));
  return sums;
};

const joinSums = (a: WindowState['sums'], b: WindowState['sums']): WindowState['sums'] =>
  writeSums(sumOf(readSums(a), readSums(b)));

const joinShared = (parts: readonly Part[]): readonly SharedPart[] => {
  const windows = new Map<string, SharedPart>();
  for (const one of parts.flatMap(({ shared }) => shared)) {
    const key = windowKey(one.planId, one.component, one.window);
    const known = windows.get(key);
    windows.set(
      key,
      known === undefined
        ? one
        : { ...one, sums: joinSums(known.sums, one.sums), paid: joinSums(known.paid, one.paid) },
    );
  }
  return [...windows.values()];
};

/** Parts of one partner as one; without any, there is nothing. */
export const joinParts = (partnerId: string, parts: readonly Part[]): Part => {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const figures: Record<string, string> = {};
  for (const [name, amount] of parts.flatMap((one) => Object.entries(one.figures)))
    figures[name] = sumText(figures[name] ?? '0', amount);
  return {
    partnerId,
    sales: parts.flatMap(({ sales }) => sales),
    own: parts.flatMap(({ own }) => own),
    shared: joinShared(parts),
    figures,
  };
};
