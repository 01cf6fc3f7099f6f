import { amountOf } from '../commissions/amount.ts';
import type { Contribution, Sums } from '../commissions/contribution.ts';
import { zero } from '../kernel/decimal.ts';
import { type Book, isOwn, lineOf, type Movement } from './book.ts';
import { type Line, windowKey } from './entry.ts';
import { addTo, type WindowName, writeSums } from './window-state.ts';

type Own = { readonly name: WindowName; readonly went: Map<number, Sums>; readonly came: Map<number, Sums> };

/** A window of one sale has no state: it moves from what the old form of the sale earned to what the new one earns. */
export const postOwnWindows = ({ came, went }: Movement, cause: number, book: Book): readonly Line[] => {
  const own = new Map<string, Own>();
  const gather = (one: Contribution, side: 'went' | 'came') => {
    if (!isOwn(one.window)) return;
    const { planId, component, window } = one;
    const key = windowKey(planId, component, window);
    const found = own.get(key) ?? { name: { planId, component, window }, went: new Map(), came: new Map() };
    addTo(found[side], one.version, one.sums);
    own.set(key, found);
  };
  for (const one of went) gather(one, 'went');
  for (const one of came) gather(one, 'came');
  return [...own.values()].flatMap(({ name, ...sides }): readonly Line[] => {
    const before = amountOf({ ...name, sums: sides.went }, book.versions);
    const after = amountOf({ ...name, sums: sides.came }, book.versions);
    const version = (after ?? before)?.version;
    if (version === undefined) return [];
    const change = { before: before?.amount ?? zero, after: after?.amount ?? zero, version, causes: [cause] };
    const line = lineOf(name, change, book);
    return line === undefined ? [] : [{ ...line, sums: writeSums(sides.came) }];
  });
};
