import type { ClosedWindow, WindowState } from '../entry.ts';
import { isFigure } from '../figures.ts';
import { nameOfKey } from '../window-state.ts';
import type { DueWindow, Expected } from './expected.ts';
import type { Found } from './finding.ts';
import { isWithin, type Period } from './period.ts';
import type { Posted, PostedWindow } from './posted.ts';

/** What is compared: what must be, the journal, and its windows that were put aside. */
export type Compared = {
  readonly expected: Expected;
  readonly posted: Posted;
  readonly aside: readonly ClosedWindow[];
  readonly period: Period;
};

/** Where each window stands: open in the last entry, or put aside. */
export const statesOf = ({ posted, aside }: Pick<Compared, 'posted' | 'aside'>): readonly WindowState[] => {
  const open = posted.tail?.windows ?? [];
  const keys = new Set(open.map(({ key }) => key));
  return [...open, ...aside.filter(({ key }) => !keys.has(key))];
};

const sumsText = (sums: WindowState['sums']): string =>
  JSON.stringify(
    sums.map(({ version, base, driver, sales, units }) => [version, base, driver, sales, units]),
  );

/** What is wrong with the state of one window: its sums decide what the next sale posts. */
const stateFaults = (
  state: WindowState,
  due: DueWindow | undefined,
  posted: PostedWindow | undefined,
): readonly Found[] => {
  const name = {
    kind: 'window' as const,
    ...nameOfKey(state.key),
    ...(due === undefined ? {} : { currency: due.currency }),
    ...(posted === undefined ? {} : { line: posted.line }),
  };
  const fault = (detail: string, expected: string, stands: string): readonly Found[] =>
    expected === stands ? [] : [{ ...name, expected, posted: stands, detail }];
  const sums = sumsText(due?.sums ?? []);
  return [
    ...fault('the amount of the window is not what was posted', posted?.sum.toText() ?? '0', state.amount),
    ...fault('the sums of the window are not those of its sales', sums, sumsText(state.sums)),
    ...(state.paid === undefined
      ? []
      : fault('the paid sums of the window are wrong', sumsText(due?.paid ?? []), sumsText(state.paid))),
    ...(state.ripe === undefined
      ? []
      : fault('the ripe amount of the window is wrong', due?.ripe ?? due?.amount ?? '0', state.ripe)),
  ];
};

/** What is wrong with the windows that are carried on. */
export const windowFindings = (compared: Compared): readonly Found[] => {
  const { expected, posted, period } = compared;
  const known = new Set<string>();
  const found: Found[] = [];
  for (const state of statesOf(compared)) {
    known.add(state.key);
    const name = nameOfKey(state.key);
    if (isFigure(name) || !isWithin(name.window, undefined, period)) continue;
    found.push(...stateFaults(state, expected.windows.get(state.key), posted.windows.get(state.key)));
  }
  for (const [key, { sums, ...due }] of expected.windows)
    if (sums !== undefined && sums.length > 0 && !known.has(key) && isWithin(due.window, undefined, period))
      found.push({
        kind: 'window',
        ...{ planId: due.planId, component: due.component, window: due.window, currency: due.currency },
        expected: sumsText(sums),
        detail: 'the window stands nowhere, neither open nor put aside',
      });
  return found;
};
