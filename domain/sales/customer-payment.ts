import { DomainError } from '../errors.ts';
import type { Day } from '../kernel/day.ts';
import type { AcceptedSale } from './sale.ts';

const mustStand = ({ status }: AcceptedSale): void => {
  if (status === 'cancelled') throw new DomainError('sale-cancelled', 'The sale was cancelled.');
};

const refused = (detail: string): DomainError =>
  new DomainError('payment-invalid', 'The customer cannot have paid on this day.', [
    { pointer: '/paidOn', detail },
  ]);

/**
 * The sale paid for by its customer on a day of the program's calendar: what waits for that becomes payable. Nothing is
 * valued again by it. The same day again changes nothing (undefined). Throws `sale-cancelled`, `payment-invalid`.
 */
export const paidByCustomer = (sale: AcceptedSale, paidOn: Day, today: Day): AcceptedSale | undefined => {
  mustStand(sale);
  if (sale.paidOn === paidOn) return undefined;
  if (paidOn > today) throw refused(`must not be after today, ${today} in the program's time zone`);
  if (paidOn < sale.day) throw refused(`must not be before the sale's business day, ${sale.day}`);
  return { ...sale, paidOn, version: sale.version + 1 };
};

/** The sale as not paid for: what was payable by it waits again. Where no payment was told, nothing changes (undefined). */
export const unpaidByCustomer = (sale: AcceptedSale): AcceptedSale | undefined => {
  mustStand(sale);
  const { paidOn, ...unpaid } = sale;
  return paidOn === undefined ? undefined : { ...unpaid, version: sale.version + 1 };
};
