import { type Decimal, dec, sumText, text, zero } from '../../kernel/decimal.ts';
import { minorUnit } from '../../kernel/money.ts';
import type { OpenInvoice } from './partner-invoice.ts';
import { type Awaited, type PaymentTax, taxOf } from './tax.ts';
import type { AppliedRule } from './tax-rules.ts';

/** Why an invoice that waits is not paid, or that there is none. */
export const invoiceReasons = ['invoice-missing', 'invoice-exceeds', 'invoice-vat'] as const;
type InvoiceReason = (typeof invoiceReasons)[number];

/** By so many minor units an invoice's VAT may differ: each of its lines may be rounded by itself (art. 106e (10) of the Polish VAT Act). */
const mostRounding = dec('5');

/** Whether an invoice states the VAT of a rule. */
export const statesVat = (
  { net, vat, currency }: Pick<OpenInvoice, 'net' | 'vat' | 'currency'>,
  rule: AppliedRule,
): boolean => {
  const off = dec(vat).minus(dec(taxOf(dec(net), currency, rule).vat));
  const most = dec(rule.vatPercent).isZero() ? zero : minorUnit(currency).times(mostRounding);
  return off.atMost(most) && off.negated().atMost(most);
};

/** What is paid of an amount by invoices; of the rest, why it is not and what invoice is awaited. */
type PaidByInvoices = {
  readonly net: Decimal;
  readonly tax?: PaymentTax;
  readonly reason?: InvoiceReason;
  readonly awaited?: Awaited;
};

const reasonOf = (left: readonly OpenInvoice[], rule: AppliedRule): InvoiceReason => {
  if (left.length === 0) return 'invoice-missing';
  return left.every((one) => statesVat(one, rule)) ? 'invoice-exceeds' : 'invoice-vat';
};

/**
 * Pays as many of the invoices in the order in which they were sent as there is an amount for, each whole. One that
 * exceeds what is left, or states another VAT, is passed over. VAT is paid as they state it.
 */
export const payInvoices = (
  amount: Decimal,
  currency: string,
  rule: AppliedRule,
  invoices: readonly OpenInvoice[],
): PaidByInvoices => {
  const paid: OpenInvoice[] = [];
  const passed: OpenInvoice[] = [];
  let rest = amount;
  for (const one of invoices.filter((each) => each.currency === currency)) {
    const isPaid = dec(one.net).atMost(rest) && statesVat(one, rule);
    (isPaid ? paid : passed).push(one);
    if (isPaid) rest = rest.minus(dec(one.net));
  }
  const net = amount.minus(rest);
  const vat = sumText('0', ...paid.map((one) => one.vat));
  const named = paid.map(({ id, number, net: own, vat: ownVat }) => ({ id, number, net: own, vat: ownVat }));
  return {
    net,
    ...(paid.length === 0 ? {} : { tax: { ...taxOf(net, currency, rule), vat, invoices: named } }),
    ...(rest.isZero()
      ? {}
      : {
          reason: reasonOf(passed, rule),
          awaited: { net: text(rest), vat: taxOf(rest, currency, rule).vat },
        }),
  };
};
