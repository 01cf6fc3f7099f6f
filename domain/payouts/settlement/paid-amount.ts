import { type Decimal, dec, zero } from '../../kernel/decimal.ts';
import type { BankDetails } from '../bank/bank-account.ts';
import { unpayable } from '../bank/bank-format.ts';
import type { PayoutRun } from '../run/payout-run.ts';
import type { PayoutTerms } from '../settings.ts';
import type { CarryReason } from '../statement/carry-reason.ts';
import type { Statement } from '../statement/statement.ts';
import type { OpenInvoice } from '../tax/partner-invoice.ts';
import { payInvoices } from '../tax/pay-invoices.ts';
import { type Awaited, type PaymentTax, taxingOf, taxOf } from '../tax/tax.ts';
import type { TaxProfile } from '../tax/tax-profile.ts';
import type { PaidIn } from './conversion.ts';
import type { Draw } from './draw.ts';

/** What else a statement is made of. */
export type DraftGiven = {
  readonly run: PayoutRun;
  readonly partnerId: string;
  readonly previous: Statement | undefined;
  readonly payee: BankDetails | undefined;
  readonly terms: PayoutTerms;
  readonly draws: readonly Draw[];
  /** What the partner is to the tax office, where the terms state taxes. */
  readonly taxProfile: TaxProfile | undefined;
  /** The partner's invoices that wait to be paid, in the order in which they were sent. */
  readonly invoices: readonly OpenInvoice[];
  /** The one currency in which the partner is paid, where the vendor states one. */
  readonly paidIn: PaidIn | undefined;
};

/** What of an amount is paid and how it is taxed; why not all of it is, and which invoice is awaited for the rest. */
type PaidAmount = {
  readonly net: Decimal;
  readonly tax?: PaymentTax;
  readonly reason?: CarryReason;
  readonly awaited?: Awaited;
};

const none = (reason: CarryReason): PaidAmount => ({ net: zero, reason });

/** What is paid of so much, whatever it is that is payable. Where the partner makes out invoices, no more than they are for. */
export const paidAmount = (amount: Decimal, currency: string, given: DraftGiven): PaidAmount => {
  const { terms, taxProfile, invoices, run, payee } = given;
  if (amount.isZero()) return none('nothing-payable');
  const least = dec(terms.minimums.find((one) => one.currency === currency)?.amount ?? '0');
  if (amount.lessThan(least)) return none('below-minimum');
  const { reason, rule, byInvoice } = taxingOf({
    terms: terms.taxes,
    profile: taxProfile,
    period: run.period,
  });
  const hindrance = unpayable(terms.debtors, currency, payee) ?? reason;
  if (hindrance !== undefined) return none(hindrance);
  if (rule === undefined) return { net: amount };
  if (byInvoice !== true) return { net: amount, tax: taxOf(amount, currency, rule) };
  const paid = payInvoices(amount, currency, rule, invoices);
  if (paid.reason === undefined || paid.net.atLeast(least)) return paid;
  const { tax: _, ...unpaid } = paid;
  return { ...unpaid, net: zero };
};
