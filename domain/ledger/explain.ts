import type { Amount } from '../commissions/amount.ts';
import type { Versions } from '../commissions/contribution.ts';
import type { Part } from '../commissions/rates/segment.ts';
import { text, zero } from '../kernel/decimal.ts';
import { moneyText } from '../kernel/money.ts';
import type { Entry, Line, WindowState } from './entry.ts';
import { windowKey } from './entry.ts';
import { priceStored, type WindowName } from './window-state.ts';

/** One step of the way from sums to an amount, as text. */
type ExplainedPart = {
  readonly version: number;
  readonly of: string;
  readonly percent?: string;
  readonly amount?: string;
  readonly from?: string;
  readonly to?: string;
  readonly earns: string;
};

/** How an amount came about: what was summed under which version, what each part earned, rounding and limit. */
type Explanation = {
  readonly sums: WindowState['sums'];
  readonly target?: string;
  readonly parts: readonly ExplainedPart[];
  readonly exact: string;
  readonly rounding?: string;
  readonly rounded: string;
  readonly limit?: { readonly kind: 'max' | 'min'; readonly at: string };
  readonly reason?: string;
  readonly amount: string;
};

const partText = ({ version, of, percent, amount, from, to, earns }: Part): ExplainedPart => ({
  version,
  of: text(of),
  ...(percent === undefined ? {} : { percent }),
  ...(amount === undefined ? {} : { amount }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  earns: text(earns),
});

const explained = (
  amount: Amount,
  state: Pick<WindowState, 'sums' | 'target'>,
  rounding: string,
): Explanation => ({
  sums: state.sums,
  ...(state.target === undefined ? {} : { target: state.target }),
  parts: amount.parts.map(partText),
  exact: text(amount.exact),
  rounding,
  rounded: moneyText(amount.rounded, amount.currency),
  ...(amount.limit === undefined ? {} : { limit: amount.limit }),
  ...(amount.reason === undefined ? {} : { reason: amount.reason }),
  amount: moneyText(amount.amount, amount.currency),
});

/** Explains a window from its state; what nothing contributes to is worth nothing. */
export const explainWindow = (
  name: WindowName,
  state: Pick<WindowState, 'sums' | 'target'>,
  versions: Versions,
  currency: string,
): Explanation => {
  const amount = priceStored(name, state, versions);
  const nothing = moneyText(zero, currency);
  if (amount === undefined) return { sums: [], parts: [], exact: '0', rounded: nothing, amount: nothing };
  return explained(amount, state, versions(name.planId, amount.version).rounding);
};

/**
 * Explains a posted line: how `after` came about. It is derived from the entry itself, which never changes, so it stays
 * right after every later correction.
 */
export const explainLine = (entry: Entry, line: Line, versions: Versions): Explanation => {
  const key = windowKey(line.planId, line.component, line.window);
  const state = line.sums === undefined ? entry.windows.find((one) => one.key === key) : { sums: line.sums };
  if (state === undefined)
    throw new Error(`entry ${entry.number} of ${entry.partnerId} lacks the window ${key} that it posts`);
  return explainWindow(line, state, versions, line.currency);
};
