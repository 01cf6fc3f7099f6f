import { DomainError } from '../errors.ts';
import { businessDay } from '../kernel/day.ts';
import { checkSale, fits, takeUpReturns } from './report-sale.ts';
import type { AcceptedSale, SaleContent } from './sale.ts';

/**
 * The sale with other content, not yet valued again. The correction states the whole content; `revision` orders
 * corrections: the highest wins, so an older one that comes late changes nothing (undefined is answered). What is no
 * content stays: the returns, and that the customer paid.
 * Throws `sale-invalid`, `sale-cancelled`, and `over-return` where less would be left than was returned.
 */
export const correctSale = (
  sale: AcceptedSale,
  content: SaleContent,
  revision: number,
  timeZone: string,
): AcceptedSale | undefined => {
  checkSale(content);
  if (sale.status === 'cancelled') throw new DomainError('sale-cancelled', 'The sale was cancelled.');
  if (revision < sale.revision) return undefined;
  if (sale.returned !== undefined && !fits(content, sale.returned))
    throw new DomainError('over-return', 'Less would be left of the sale than was returned.');
  const bare = Object.values(sale.returned ?? {}).some((one) => one.waits !== true && one.cost === undefined);
  if (content.cost !== undefined && bare)
    throw new DomainError('sale-invalid', 'The sale breaks a rule.', [
      {
        pointer: '/cost',
        detail: 'must not be given while a return of the sale says none: correct the return first',
      },
    ]);
  const { id, externalId, recordedAt, reported, returned, importedBy, valuation, terms, paidOn } = sale;
  return takeUpReturns({
    ...content,
    id,
    externalId,
    recordedAt,
    reported,
    valuation,
    terms,
    ...(returned === undefined ? {} : { returned }),
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(importedBy === undefined ? {} : { importedBy }),
    status: 'accepted',
    day: businessDay(content.occurredAt, timeZone),
    revision,
    version: sale.version + 1,
  });
};
