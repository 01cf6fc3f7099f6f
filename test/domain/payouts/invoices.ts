import type { PartnerInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import type { TaxProfile } from '../../../domain/payouts/tax/tax-profile.ts';
import type { AppliedRule } from '../../../domain/payouts/tax/tax-rules.ts';
import { profile, rule, state } from './taxes.ts';

/** The usual case of invoices: a VAT payer in Poland that bills the vendor itself. */

export const invoice = (over: Partial<PartnerInvoice> = {}): PartnerInvoice => ({
  id: 'invoice_1',
  partnerId: 'ann',
  number: 'FV/1/2024',
  issuedOn: '2024-01-31',
  currency: 'PLN',
  net: '100',
  vat: '23',
  sentBy: 'user_1',
  state: 'open',
  bodyHash: 'a',
  version: 1,
  createdAt: '2024-02-01T10:00:00.000Z',
  updatedAt: '2024-02-01T10:00:00.000Z',
  ...over,
});

export const billing = (): TaxProfile => profile(state({ selfBilling: undefined }));

/** The Polish standard rate. */
export const standard = (over: Partial<AppliedRule> = {}): AppliedRule => ({
  ...rule({ id: 'pl-vat-payer', vatPercent: '23' }),
  kind: 'standard',
  ...over,
});
