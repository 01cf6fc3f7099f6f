import { valueSale } from '../../domain/commissions/value-sale.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import type { AcceptedSale, SaleContent } from '../../domain/sales/sale.ts';
import type { Valuing } from '../commissions/valuing.ts';

/** All references of the content that lead nowhere. */
export const unknownReferences = (
  content: SaleContent,
  { program, knows }: Valuing,
): readonly FieldError[] => {
  const found: FieldError[] = [];
  const say = (pointer: string, what: string) =>
    found.push({ pointer, detail: `names no ${what} that exists: create it first, or correct the id` });
  if (program(content.programId) === undefined) say('/programId', 'program');
  if (!knows('partner', content.partnerId)) say('/partnerId', 'partner');
  if (!knows('product', content.productId)) say('/productId', 'product');
  if (content.customerId !== undefined && !knows('customer', content.customerId))
    say('/customerId', 'customer');
  for (const [index, { partnerId }] of (content.credits ?? []).entries())
    if (!knows('partner', partnerId)) say(`/credits/${index}/partnerId`, 'partner');
  return found;
};

/** The sale valued under the terms at hand. */
export const valued = async (sale: AcceptedSale, valuing: Valuing): Promise<AcceptedSale> => {
  await valuing.readRates([sale]);
  return { ...sale, valuation: valueSale(sale, valuing.terms(sale.programId)), terms: valuing.number };
};

/** The time zone of the sale's program. Throws `reference-unknown` with every reference that leads nowhere. */
export const timeZoneOf = (content: SaleContent, valuing: Valuing): string => {
  const fields = unknownReferences(content, valuing);
  const program = valuing.program(content.programId);
  if (fields.length > 0 || program === undefined)
    throw new DomainError('reference-unknown', 'The sale refers to something that does not exist.', fields);
  return program.timeZone;
};
