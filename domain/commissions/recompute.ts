import type { AcceptedSale } from '../sales/sale.ts';
import { addTo, contributionsOf, type Sums, type Versions } from './contribution.ts';
import { type Comparisons, nameOf, type Priced, priceWindows, type Summed } from './price-windows.ts';

/**
 * Every window's amount from nothing but the accepted sales, in any order: what the ledger must say
 * (commission-model, The law).
 */
export const recompute = (
  sales: Iterable<AcceptedSale>,
  versions: Versions,
  comparisons: Comparisons,
): readonly Priced[] => {
  const windows = new Map<string, Summed & { readonly sums: Map<number, Sums> }>();
  for (const sale of sales)
    for (const one of contributionsOf(sale, versions)) {
      const { partnerId, planId, component, window, version, sums } = one;
      const key = nameOf(one);
      const known = windows.get(key) ?? { partnerId, planId, component, window, sums: new Map() };
      addTo(known.sums, version, sums);
      windows.set(key, known);
    }
  return priceWindows(windows.values(), versions, comparisons);
};
