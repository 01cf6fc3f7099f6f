import { amountOf } from '../commissions/amount.ts';
import { addTo, type Contribution, type Sums, type Versions } from '../commissions/contribution.ts';
import type { Day } from '../kernel/day.ts';
import { type Decimal, zero } from '../kernel/decimal.ts';
import { componentOf, isOwn, lineOf, type Movement } from './book.ts';
import { type Line, windowKey } from './entry.ts';
import { payableFrom, type Waiting, waits, waitsForCustomer } from './waiting.ts';
import { type WindowName, writeSums } from './window-state.ts';

/** What a form of a sale had in its own window. */
type Form = { readonly sums: Map<number, Sums>; first?: Contribution };
type Own = { readonly name: WindowName; readonly went: Form; readonly came: Form };

/** What a form is worth, from which day that is payable, and whether the customer's payment is still missing. */
type Worth = { readonly amount: Decimal; readonly until?: Day; readonly unpaid: boolean };

const worthOf = (name: WindowName, { sums, first }: Form, versions: Versions): Worth => {
  const amount = amountOf({ ...name, sums }, versions)?.amount ?? zero;
  if (first === undefined) return { amount, unpaid: false };
  const component = componentOf(versions, name.planId, first.version, name.component);
  if (!waits(component)) return { amount, unpaid: false };
  const byCustomer = waitsForCustomer(component);
  if (byCustomer && first.paidOn === undefined) return { amount, unpaid: true };
  const day = (byCustomer ? first.paidOn : undefined) ?? first.day;
  return { amount, until: payableFrom(component, name.window, day), unpaid: false };
};

const ownOf = ({ came, went }: Movement): readonly Own[] => {
  const own = new Map<string, Own>();
  const gather = (one: Contribution, side: 'went' | 'came') => {
    if (!isOwn(one.window)) return;
    const { planId, component, window } = one;
    const key = windowKey(planId, component, window);
    const name = { planId, component, window };
    const found: Own = own.get(key) ?? { name, went: { sums: new Map() }, came: { sums: new Map() } };
    addTo(found[side].sums, one.version, one.sums);
    found[side].first ??= one;
    own.set(key, found);
  };
  for (const one of went) gather(one, 'went');
  for (const one of came) gather(one, 'came');
  return [...own.values()];
};

/**
 * Windows of one sale have no state: each moves from what the old form of the sale earned to what the new one earns, and
 * what waits until a day is taken from that day's and put to the new form's day.
 */
export const postOwnWindows = (
  movement: Movement,
  cause: number,
  versions: Versions,
  waiting: Waiting,
): readonly Line[] => {
  const { saleExternalId } = movement;
  return ownOf(movement).flatMap(({ name, came, went }): readonly Line[] => {
    const version = (came.first ?? went.first)?.version;
    if (version === undefined) return [];
    const before = worthOf(name, went, versions);
    const after = worthOf(name, came, versions);
    const { kind } = componentOf(versions, name.planId, version, name.component);
    const row = { ...name, kind, window: 'sale', currency: versions(name.planId, version).currency };
    const waited = [before, after].some(
      ({ until, unpaid }) => unpaid || (until !== undefined && waiting.isLater(until)),
    );
    if (waited) {
      waiting.add(row, before.until ?? waiting.today, before.unpaid ? zero : before.amount.negated());
      waiting.add(row, after.until ?? waiting.today, after.unpaid ? zero : after.amount);
    }
    const { until } = after;
    const line = lineOf(
      name,
      {
        before: before.amount,
        after: after.amount,
        version,
        causes: [cause],
        account: waited ? 'accrued' : 'payable',
        ...(waited && until !== undefined ? { until } : {}),
      },
      versions,
    );
    if (line === undefined) return [];
    const called = saleExternalId === undefined ? {} : { saleExternalId };
    return [{ ...line, sums: writeSums(came.sums), ...called }];
  });
};
