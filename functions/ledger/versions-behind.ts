import type { Entry } from '../../domain/ledger/entry.ts';
import { nameOfKey } from '../../domain/ledger/window-state.ts';

/** The versions of a plan that an entry speaks of: those of its lines, of its windows' sums and of the sales it keeps. */
export const versionsBehind = (
  { lines, windows, sales = [] }: Entry,
  planId: string,
): readonly { readonly planId: string; readonly version: number }[] => {
  const sums = windows
    .filter(({ key }) => nameOfKey(key).planId === planId)
    .flatMap((window) => window.sums)
    .concat(lines.filter((line) => line.planId === planId).flatMap((line) => line.sums ?? []));
  const decisions = sales.flatMap(({ came, went }) => [
    ...(came?.decisions ?? []),
    ...(went?.decisions ?? []),
  ]);
  const numbers = [
    ...sums.map(({ version }) => version),
    ...lines.filter((line) => line.planId === planId).map(({ version }) => version),
    ...decisions.filter((one) => one.planId === planId).map(({ version }) => version),
  ];
  return [...new Set(numbers)].map((version) => ({ planId, version }));
};
