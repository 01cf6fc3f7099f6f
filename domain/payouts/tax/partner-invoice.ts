import * as z from 'zod/mini';
import { DomainError } from '../../errors.ts';
import type { Instant } from '../../kernel/day.ts';
import { dec, text } from '../../kernel/decimal.ts';
import { currencyCode, dayText, exactText, idText, instantText } from '../../kernel/schema.ts';

/** Where a partner's invoice stands. `open`: it waits to be paid. */
export const invoiceStates = ['open', 'withdrawn', 'paid'] as const;

/** As it stands on the invoice, with something that can be read. */
export const invoiceNumber = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/**
 * An invoice that a partner made out to the vendor for what it earned: paid with a statement, whole or not at all. What it
 * says never changes; one that says something wrong is withdrawn.
 */
export const partnerInvoice = z.strictObject({
  id: idText,
  partnerId: idText,
  number: invoiceNumber,
  issuedOn: dayText,
  currency: currencyCode,
  net: exactText,
  vat: exactText,
  sentBy: z.string(),
  state: z.enum(invoiceStates),
  /** The run whose statement pays it. */
  runId: z.optional(idText),
  bodyHash: z.string(),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type PartnerInvoice = z.infer<typeof partnerInvoice>;

/** What counts of an invoice that waits. */
export type OpenInvoice = Pick<PartnerInvoice, 'id' | 'number' | 'currency' | 'net' | 'vat'>;

/** What the partner is paid by it, before anything is withheld. */
export const grossOf = ({ net, vat }: Pick<PartnerInvoice, 'net' | 'vat'>): string =>
  text(dec(net).plus(dec(vat)));

/** By what two numbers are the same one: neither spaces nor capitals make another invoice of it. */
export const foldedNumber = (number: string): string => number.replace(/\s+/gu, '').toUpperCase();

/** The invoice withdrawn; as it is where it was before. Throws `invoice-paid`: a statement has it. */
export const withdrawInvoice = (standing: PartnerInvoice, now: Instant): PartnerInvoice => {
  if (standing.state === 'withdrawn') return standing;
  if (standing.state === 'paid')
    throw new DomainError('invoice-paid', `The invoice was paid with the statement of ${standing.runId}.`);
  return { ...standing, state: 'withdrawn', version: standing.version + 1, updatedAt: now };
};

/** The invoice as a statement pays it. Throws where it is not open any more: what was approved is not what would be paid. */
export const payInvoice = (standing: PartnerInvoice, runId: string, now: Instant): PartnerInvoice => {
  if (standing.state !== 'open')
    throw new Error(
      `the invoice ${standing.number} was ${standing.state} since the statement was drafted: it stands over to the next run`,
    );
  return { ...standing, state: 'paid', runId, version: standing.version + 1, updatedAt: now };
};
