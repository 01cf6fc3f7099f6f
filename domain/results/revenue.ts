import { unitOf } from '../commissions/contribution.ts';
import type { Day } from '../kernel/day.ts';
import { dec, sumText, text } from '../kernel/decimal.ts';
import type { AcceptedSale } from '../sales/sale.ts';

/** What a partner itself sold, in the sale's own currency, by the month of the business day. */
export type Revenue = { readonly currency: string; readonly month: string; readonly amount: string };

const monthOf = (day: Day): string => day.slice(0, 7);

/** The revenue of a sale and its returns for the partner that sold it; a cancelled one has none. Credits don't split it. */
const revenueOf = (sale: AcceptedSale | undefined, partnerId: string): readonly Revenue[] =>
  sale === undefined || sale.status === 'cancelled' || sale.partnerId !== partnerId
    ? []
    : [{ currency: sale.currency, month: monthOf(sale.day), amount: text(unitOf(sale).amount) }];

/** How a partner's own revenue moves by a change of a sale: the new form came, the old one went. */
export const revenueMoved = (
  before: AcceptedSale | undefined,
  after: AcceptedSale,
  partnerId: string,
): readonly Revenue[] => {
  const sums = new Map<string, Revenue>();
  const add = (one: Revenue, amount: string): void => {
    const key = `${one.currency} ${one.month}`;
    sums.set(key, { ...one, amount: sumText(sums.get(key)?.amount ?? '0', amount) });
  };
  for (const one of revenueOf(after, partnerId)) add(one, one.amount);
  for (const one of revenueOf(before, partnerId)) add(one, text(dec(one.amount).negated()));
  return [...sums.values()].filter(({ amount }) => amount !== '0');
};
