import * as z from 'zod/mini';
import { dec } from '../../../domain/kernel/decimal.ts';
import { inMoney } from '../../../domain/kernel/money.ts';
import { money } from '../../../domain/kernel/schema.ts';
import { grossOf, type PartnerInvoice, partnerInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import { shown } from '../../shell/view.ts';

/** An invoice of a partner as it is shown. */
export const invoiceView = z.strictObject({
  ...z.omit(partnerInvoice, { bodyHash: true, currency: true }).shape,
  net: money,
  vat: money,
  gross: money,
});

export const viewInvoice = (one: PartnerInvoice): z.infer<typeof invoiceView> => {
  const { currency, net, vat, ...rest } = shown(one);
  const sum = (amount: string) => inMoney(dec(amount), currency);
  return { ...rest, net: sum(net), vat: sum(vat), gross: sum(grossOf(one)) };
};

const pln = (amount: string) => ({ amount, currency: 'PLN' });

/** What is sent in the example. */
export const invoiceSent = {
  number: 'FV/12/2026',
  issuedOn: '2026-02-24',
  net: pln('1000.00'),
  vat: pln('230.00'),
};

export const invoiceExample: z.infer<typeof invoiceView> = {
  id: 'invoice_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  ...invoiceSent,
  gross: pln('1230.00'),
  sentBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  state: 'open',
  version: 1,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:15:30.120Z',
};
