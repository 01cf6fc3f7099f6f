import type { Versions } from '../../commissions/contribution.ts';
import { againstOf, type Comparisons, type Pricing, priceWindow } from '../../commissions/price-windows.ts';
import type { Day } from '../../kernel/day.ts';
import { sumText, text } from '../../kernel/decimal.ts';
import { componentOf } from '../book.ts';
import { type WindowState, windowKey } from '../entry.ts';
import { waitsForCustomer } from '../waiting.ts';
import { readSums } from '../window-state.ts';
import type { Part, SharedPart } from './part.ts';

/**
 * What a window must be worth. One that sales share has the sums that the next sale is to be counted on; `ripe` is what
 * it is worth by those that were paid for, where a customer's payment makes it payable. One of a single sale has its day.
 */
export type DueWindow = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly currency: string;
  readonly amount: string;
  readonly sums?: SharedPart['sums'];
  readonly paid?: SharedPart['paid'];
  readonly ripe?: string;
  readonly against?: WindowState['against'];
  readonly day?: Day;
};

/** What a partner's journal must say. `unpaid` is what single sales earned that their customers have not paid, by currency. */
export type Expected = {
  readonly partnerId: string;
  readonly sales: readonly string[];
  readonly windows: ReadonlyMap<string, DueWindow>;
  readonly figures: Readonly<Record<string, string>>;
  readonly unpaid: Readonly<Record<string, string>>;
};

type Sums = SharedPart['sums'];

const sharedDue = (partnerId: string, one: SharedPart, pricing: Pricing): DueWindow => {
  const { planId, component, window } = one;
  const summed = (sums: Sums) => ({ partnerId, planId, component, window, sums: readSums(sums) });
  const worth = (sums: Sums): string => {
    const priced = priceWindow(summed(sums), pricing);
    return priced === undefined ? '0' : text(priced.amount.amount);
  };
  const used = one.sums.map(({ version }) => pricing.versions(planId, version));
  const byCustomer = used.some(({ number }) =>
    waitsForCustomer(componentOf(pricing.versions, planId, number, component)),
  );
  const against = againstOf(summed(one.sums), pricing);
  return {
    ...one,
    currency: used[0]?.currency ?? '',
    amount: worth(one.sums),
    ...(byCustomer ? { ripe: worth(one.paid) } : {}),
    ...(against === undefined ? {} : { against: { sum: text(against.sum), count: against.count } }),
  };
};

/** What a partner's journal must say, given what its sales come to. */
export const expectedOf = (part: Part, versions: Versions, comparisons: Comparisons): Expected => {
  const { partnerId, sales, own, shared, figures } = part;
  const sums = new Map(
    shared.map((one) => [windowKey(one.planId, one.component, one.window), readSums(one.sums)]),
  );
  const pricing: Pricing = {
    versions,
    comparisons,
    sumsOf: (one) => sums.get(windowKey(one.planId, one.component, one.window)),
  };
  const unpaid: Record<string, string> = {};
  for (const one of own)
    if (one.unpaid) unpaid[one.currency] = sumText(unpaid[one.currency] ?? '0', one.amount);
  const windows = [...shared.map((one) => sharedDue(partnerId, one, pricing)), ...own];
  return {
    partnerId,
    sales,
    windows: new Map(windows.map((one) => [windowKey(one.planId, one.component, one.window), one])),
    figures,
    unpaid,
  };
};
