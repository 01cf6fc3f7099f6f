import type { AcceptedSale } from './sale.ts';

/** The sale removed, its returns with it; its id stays taken. Cancelling again changes nothing (undefined). */
export const cancelSale = (sale: AcceptedSale): AcceptedSale | undefined =>
  sale.status === 'cancelled'
    ? undefined
    : { ...sale, status: 'cancelled', valuation: { decisions: [] }, version: sale.version + 1 };
