import { type Decimal, zero } from '../../kernel/decimal.ts';
import type { Versions } from '../contribution.ts';
import { type Comparisons, priceWindows } from '../price-windows.ts';
import { counts } from './period.ts';
import type { Side, Told } from './side.ts';
import { isAbout, type Scope } from './take.ts';
import { amounts, type Compared, type ComponentAmounts, sumOf } from './totals.ts';

type About = Omit<Scope, 'versions'>;

/** A side with what its windows are priced by. */
type Priced = {
  readonly side: Side;
  readonly versions: Versions;
  readonly comparisons: Comparisons;
  /** The currency of a plan, the same in all its versions. */
  readonly currency: (planId: string) => string;
};

/** How often something gave nothing for a reason, on either side. */
export type Given = Omit<Told, 'times'> & { readonly now: number; readonly draft: number };

type Which = 'now' | 'draft';
type Earned = { readonly partnerId: string; readonly planId: string; readonly component: string };

type PartnerRow = Pick<Compared, 'partnerId' | 'currency'> & { readonly components: ComponentAmounts[] };

const byPlace = (a: ComponentAmounts, b: ComponentAmounts): number =>
  `${a.planId} ${a.component}` < `${b.planId} ${b.component}` ? -1 : 1;

/** Partners and currencies, each with its components. */
class Table {
  readonly #rows = new Map<
    string,
    { readonly of: Earned & { currency: string }; now: Decimal; draft: Decimal }
  >();

  earn(which: Which, { partnerId, planId, component }: Earned, currency: string, amount: Decimal): void {
    const key = [partnerId, currency, planId, component].join('\n');
    const of = { partnerId, planId, component, currency };
    const row = this.#rows.get(key) ?? { of, now: zero, draft: zero };
    row[which] = row[which].plus(amount);
    this.#rows.set(key, row);
  }

  compared(): readonly Compared[] {
    const partners = new Map<string, PartnerRow>();
    for (const { of, now, draft } of this.#rows.values()) {
      const { partnerId, currency, planId, component } = of;
      const key = `${partnerId}\n${currency}`;
      const own = partners.get(key) ?? { partnerId, currency, components: [] };
      own.components.push({ planId, component, ...amounts(now, draft) });
      partners.set(key, own);
    }
    return [...partners.values()].map(({ components, ...own }) => ({
      ...own,
      ...sumOf(components),
      components: components.sort(byPlace),
    }));
  }
}

/** Puts what a side is worth into the table, and tells of windows that are worth nothing for a reason. */
const earnAll = (table: Table, which: Which, priced: Priced, scope: About): readonly Told[] => {
  const { side, versions, comparisons, currency } = priced;
  const told: Told[] = [...side.told()];
  for (const one of side.singles())
    if (isAbout(scope, one.partnerId)) table.earn(which, one, currency(one.planId), one.amount);
  for (const one of priceWindows(side.windows(), versions, comparisons)) {
    // Windows before the period are there to be grown from, other partners to be compared with.
    if (!counts(one.window, scope.period) || !isAbout(scope, one.partnerId)) continue;
    table.earn(which, one, one.amount.currency, one.amount.amount);
    const { planId, component } = one;
    const { reason } = one.amount;
    if (reason !== undefined) told.push({ of: 'windows', planId, component, reason, times: 1 });
  }
  return told;
};

/** Who gains most first, who loses most last; of those who are equal, by id. */
const byDifference = (a: Compared, b: Compared): number =>
  b.difference.comparedTo(a.difference) || (a.partnerId < b.partnerId ? -1 : 1);

const reasonsOf = (now: readonly Told[], draft: readonly Told[]): readonly Given[] => {
  const found = new Map<string, Given>();
  const sides = [
    ['now', now],
    ['draft', draft],
  ] as const;
  for (const [which, all] of sides)
    for (const { times, ...told } of all) {
      const key = [told.of, told.planId, told.component, told.reason].join('\n');
      const one = found.get(key) ?? { ...told, now: 0, draft: 0 };
      found.set(key, { ...one, [which]: one[which] + times });
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

/**
 * Prices both sides and puts them side by side: partners by currency, from who gains most to who loses most, and what
 * gave nothing on either side.
 */
export const compare = (
  now: Priced,
  draft: Priced,
  scope: About,
): { readonly rows: readonly Compared[]; readonly reasons: readonly Given[] } => {
  const table = new Table();
  const told = [earnAll(table, 'now', now, scope), earnAll(table, 'draft', draft, scope)] as const;
  const rows = [...table.compared()].sort((a, b) =>
    a.currency === b.currency ? byDifference(a, b) : a.currency < b.currency ? -1 : 1,
  );
  return { rows, reasons: reasonsOf(...told) };
};
