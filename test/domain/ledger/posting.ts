import type { Contribution } from '../../../domain/commissions/contribution.ts';
import type { Component, PlanVersion } from '../../../domain/commissions/plan.ts';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import type { Maturing, WindowState } from '../../../domain/ledger/entry.ts';
import { postShared } from '../../../domain/ledger/shared-windows.ts';
import { TouchedWindows } from '../../../domain/ledger/touched.ts';
import { Waiting } from '../../../domain/ledger/waiting.ts';
import { writeSums } from '../../../domain/ledger/window-state.ts';
import { component, planOf, sums, version } from '../commissions/cases.ts';
import { book, contribution, movement } from './booking.ts';

const today = '2024-02-10';
const row = {
  planId: 'plan',
  component: 'c',
  kind: 'commission',
  window: '2024-01',
  currency: 'EUR',
} as const;

/** What stands before, what is known, and what waits. */
export type Before = {
  readonly state?: Partial<WindowState> & { readonly base?: string };
  readonly others?: readonly WindowState[];
  readonly target?: string;
  readonly mean?: { readonly sum: string; readonly count: number };
  readonly maturing?: Readonly<Record<string, string>>;
};

/** A window as it stood, with the sums of five sales. */
export const stateOf = (key: string, base: string, over: Partial<WindowState> = {}): WindowState => ({
  key,
  sums: writeSums(sums(1, { base, units: 5 })),
  amount: '0',
  ...over,
});

/** What movements make of the shared windows of January 2024, and of what waits, on the tenth of February. */
export const post = (versions: readonly PlanVersion[], moved: Movement, before: Before = {}) => {
  const { state, others = [], target, mean, maturing = {} } = before;
  const { base = '0', ...over } = state ?? {};
  const states = [...others, ...(state === undefined ? [] : [stateOf('plan/c/2024-01', base, over)])];
  const of = book(
    undefined,
    {
      state: (key) => states.find((one) => one.key === key),
      target: () => (target === undefined ? undefined : dec(target)),
      peers: () => (mean === undefined ? undefined : { sum: dec(mean.sum), count: mean.count }),
    },
    planOf(...versions),
  );
  const carried = Object.entries(maturing).map(([until, amount]): Maturing => ({ ...row, until, amount }));
  const waiting = new Waiting(carried, today);
  const windows = new TouchedWindows([moved], of);
  const posted = [...windows.all.values()].map((one) => postShared(one, { book: of, windows, waiting }));
  return {
    states: posted.map(({ state: after }) => after),
    lines: posted.flatMap(({ line }) =>
      line === undefined ? [] : [[line.window, line.difference, line.account, line.until ?? '-'].join(' ')],
    ),
    waits: waiting.maturing.map(({ until, amount }) => `${until} ${amount}`),
    moved: waiting.transfers.map(({ from, to, amount }) => `${from} ${to} ${amount}`),
  };
};

export const came = (base: string, over: Partial<Contribution> = {}) =>
  movement('s@1', { came: [contribution(base, over)] });
export const went = (base: string, over: Partial<Contribution> = {}) =>
  movement('s@2', { went: [contribution(base, over)] });
/** A version whose one component earns a tenth, payable as is said. */
export const paying = (payable: Component['payable'], over: Partial<PlanVersion> = {}) =>
  version([component(payable === undefined ? {} : { payable })], over);
