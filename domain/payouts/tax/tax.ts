import * as z from 'zod/mini';
import { addDays, type Day, dayAfter } from '../../kernel/day.ts';
import { type Decimal, dec, text } from '../../kernel/decimal.ts';
import { roundMoney } from '../../kernel/money.ts';
import { exactText, idText } from '../../kernel/schema.ts';
import { type TaxProfile, taxStateOn } from './tax-profile.ts';
import { type AppliedRule, appliedRule, ruleFor, type TaxTerms } from './tax-rules.ts';

/** How a payment was taxed: what leaves the balance (`net`), what is paid on top, what is kept back of it, and by which rule. */
export const paymentTax = z.strictObject({
  net: exactText,
  vat: exactText,
  withheld: exactText,
  rule: appliedRule,
  /** The partner's invoices that it pays, where those are awaited: VAT is what they state. */
  invoices: z.optional(
    z.array(z.strictObject({ id: idText, number: z.string(), net: exactText, vat: exactText })),
  ),
});
export type PaymentTax = z.infer<typeof paymentTax>;

/** The invoice that would have paid what stands over. */
export const awaitedInvoice = z.strictObject({ net: exactText, vat: exactText });
export type Awaited = z.infer<typeof awaitedInvoice>;

/** Why nothing can be paid, though it is payable: it isn't known how it is taxed. */
export const taxReasons = ['no-tax-profile', 'no-tax-rule'] as const;
type TaxReason = (typeof taxReasons)[number];

/** What decides how a month's payments to a partner are taxed. */
type TaxedBy = {
  readonly terms: TaxTerms | undefined;
  readonly profile: TaxProfile | undefined;
  /** The month that is settled. */
  readonly period: string;
};

/** By a rule, or not at all where the vendor states no taxes, or not yet, and why; `byInvoice`: only what the partner has invoiced. */
export type Taxing = { readonly rule?: AppliedRule; readonly reason?: TaxReason; readonly byInvoice?: true };

/**
 * The day that says which rule and status hold: the last one of the month that is settled, since services that are settled
 * by periods are done at the end of each (art. 19a (3) of the Polish VAT Act; art. 64 of Directive 2006/112/EC).
 */
const taxDayOf = (period: string): Day => {
  const next = dayAfter(period);
  if (next === undefined) throw new Error(`${period} is no month`);
  return addDays(next, -1);
};

/**
 * How a month's payments to a partner are taxed. A business that has not agreed to be billed by the vendor is paid by its own
 * invoices. A private person makes out none.
 */
export const taxingOf = ({ terms, profile, period }: TaxedBy): Taxing => {
  if (terms === undefined) return {};
  const day = taxDayOf(period);
  const state = taxStateOn(profile, day);
  // A VAT payer that has not told its VAT id has not told enough: invoices have to name it.
  if (state === undefined || (state.status === 'vat-payer' && state.vatId === undefined))
    return { reason: 'no-tax-profile' };
  const rule = ruleFor(terms, state, day);
  if (rule === undefined) return { reason: 'no-tax-rule' };
  const isBilled = state.selfBilling !== undefined && state.selfBilling.since <= day;
  return state.status === 'private-person' || isBilled ? { rule } : { rule, byInvoice: true };
};

/**
 * What a rule makes of a net amount. VAT and what is withheld are each rounded once, to the minor unit, ties up (for VAT
 * art. 106e (11) of the Polish VAT Act).
 */
export const taxOf = (net: Decimal, currency: string, rule: AppliedRule): PaymentTax => {
  const part = (percent: string): string =>
    text(roundMoney(net.times(dec(percent).percent()), currency, 'half-up'));
  return { net: text(net), vat: part(rule.vatPercent), withheld: part(rule.withholdingPercent), rule };
};

/** What the bank pays: net + VAT − withheld. */
export const paidOf = ({ net, vat, withheld }: PaymentTax): Decimal =>
  dec(net).plus(dec(vat)).minus(dec(withheld));

/** What a payment takes out of the balance: all of it, or where it is taxed its net amount. */
export const netOf = ({
  payment,
  tax,
}: {
  readonly payment: string;
  readonly tax?: PaymentTax | undefined;
}): string => tax?.net ?? payment;
