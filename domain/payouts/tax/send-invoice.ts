import { DomainError, type FieldError } from '../../errors.ts';
import type { Day, Instant } from '../../kernel/day.ts';
import { dec, text, zero } from '../../kernel/decimal.ts';
import { fitsCurrency, inMoney } from '../../kernel/money.ts';
import type { PartnerInvoice } from './partner-invoice.ts';
import { statesVat } from './pay-invoices.ts';
import { type Taxing, taxOf } from './tax.ts';
import type { AppliedRule } from './tax-rules.ts';

type Money = { readonly amount: string; readonly currency: string };

/** What a partner, or the vendor for it, says of an invoice. */
export type InvoiceWish = {
  readonly number: string;
  readonly issuedOn: Day;
  readonly net: Money;
  readonly vat: Money;
};

/** What an invoice is taken by: how the month is taxed in which it is sent, its day, how many wait already. */
type SendGiven = { readonly taxing: Taxing; readonly today: Day; readonly open: number };

/** What the invoice is known by, and who sends it. */
type Sent = Pick<PartnerInvoice, 'id' | 'partnerId' | 'bodyHash' | 'sentBy'> & { readonly at: Instant };

/** So many invoices of a partner wait at most: a statement marks all that it pays in one transaction. */
export const mostOpenInvoices = 30;

const whyNot = ({ reason }: Taxing): string => {
  if (reason === 'no-tax-profile') return 'The tax profile of the partner does not say yet how it is taxed.';
  if (reason === 'no-tax-rule') return 'There is no tax rule for the country and status of the partner yet.';
  return 'The partner is paid without an invoice of its own: it is billed by the vendor, a private person, or no taxes are set.';
};

const isWhole = ({ amount, currency }: Money): boolean => fitsCurrency(dec(amount), currency);

/** The amounts of an invoice by themselves; its VAT is compared with the rule only where they can be read. */
const amountFaults = ({ net, vat }: InvoiceWish, rule: AppliedRule): readonly FieldError[] => {
  const faults: FieldError[] = [];
  const refuse = (pointer: string, detail: string) => faults.push({ pointer, detail });
  const whole = 'must have no more decimals than the currency has';
  if (!dec(net.amount).greaterThan(zero)) refuse('/net/amount', 'must be above zero');
  else if (!isWhole(net)) refuse('/net/amount', whole);
  if (vat.currency !== net.currency) refuse('/vat/currency', `must be that of net: ${net.currency}`);
  if (dec(vat.amount).isNegative()) refuse('/vat/amount', 'must not be negative');
  else if (vat.currency === net.currency && !isWhole(vat)) refuse('/vat/amount', whole);
  if (faults.length > 0) return faults;
  const stated = { net: net.amount, vat: vat.amount, currency: net.currency };
  if (statesVat(stated, rule)) return [];
  const { amount } = inMoney(dec(taxOf(dec(net.amount), net.currency, rule).vat), net.currency);
  const percent = dec(rule.vatPercent);
  const remedy = percent.isZero() ? '' : ', or differ by no more than the rounding of its lines';
  refuse('/vat/amount', `must be ${amount}: ${text(percent)} % of the net amount by ${rule.id}${remedy}`);
  return faults;
};

/** As amounts are kept: without noughts at the end. */
const plain = (amount: string): string => text(dec(amount));

/**
 * An invoice as it is taken. Throws `invoice-not-awaited` where the partner is not paid by invoices, `invoices-too-many`, and
 * `invoice-invalid` with all that is wrong with it.
 */
export const sendInvoice = (wish: InvoiceWish, sent: Sent, given: SendGiven): PartnerInvoice => {
  const { taxing, today, open } = given;
  if (taxing.byInvoice !== true || taxing.rule === undefined)
    throw new DomainError('invoice-not-awaited', whyNot(taxing));
  const early = { pointer: '/issuedOn', detail: `must not be after today, ${today}` };
  const faults = [...(wish.issuedOn > today ? [early] : []), ...amountFaults(wish, taxing.rule)];
  if (faults.length > 0)
    throw new DomainError('invoice-invalid', 'The invoice cannot be taken as it is.', faults);
  if (open >= mostOpenInvoices)
    throw new DomainError('invoices-too-many', `${open} invoices of the partner wait to be paid.`);
  const { at, ...known } = sent;
  return {
    ...known,
    ...{ number: wish.number, issuedOn: wish.issuedOn, currency: wish.net.currency },
    ...{ net: plain(wish.net.amount), vat: plain(wish.vat.amount) },
    ...{ state: 'open', version: 1, createdAt: at, updatedAt: at },
  };
};
