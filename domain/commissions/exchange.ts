import { addDays, type Day } from '../kernel/day.ts';
import type { AcceptedSale } from '../sales/sale.ts';

/** The oldest day whose rate may still be taken: an older one says nothing of a day any more. */
export const oldestRateDay = (day: Day): Day => addDays(day, -7);

/** The nearest of the pair's rates on or before the day and at most seven days before it. `rates` are in no order. */
export const nearestRate = <R extends { readonly date: Day }>(
  rates: readonly R[],
  day: Day,
  oldest: Day,
): R | undefined => {
  let found: R | undefined;
  for (const rate of rates)
    if (rate.date <= day && rate.date >= oldest && (found === undefined || rate.date > found.date))
      found = rate;
  return found;
};

/** Whether an exchange rate decides, or would decide, what the sale counts for. */
export const isForeign = (sale: AcceptedSale): boolean =>
  (sale.valuation.held?.length ?? 0) > 0 || sale.valuation.decisions.some((one) => one.rate !== undefined);
