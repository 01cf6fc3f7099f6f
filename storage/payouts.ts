import * as z from 'zod/mini';
import { idText } from '../domain/kernel/schema.ts';
import { bankAccount } from '../domain/payouts/bank/bank-account.ts';
import { bankLine } from '../domain/payouts/bank/bank-line.ts';
import { payment } from '../domain/payouts/payment/payment.ts';
import { payoutRun } from '../domain/payouts/run/payout-run.ts';
import { runPage } from '../domain/payouts/run/run-page.ts';
import { payoutSettings } from '../domain/payouts/settings.ts';
import { partnerDraws } from '../domain/payouts/settlement/draw.ts';
import { payoutCurrency } from '../domain/payouts/settlement/payout-currency.ts';
import { statement } from '../domain/payouts/statement/statement.ts';
import { partnerInvoice } from '../domain/payouts/tax/partner-invoice.ts';
import { taxProfile } from '../domain/payouts/tax/tax-profile.ts';
import { entity } from './entity.ts';

export const bankAccounts = entity('bankAccount', bankAccount);
export const payoutSettingsOf = entity('payoutSettings', payoutSettings);
export const payoutRuns = entity('payoutRun', payoutRun);
export const runPages = entity('runPage', runPage);
export const drawsOf = entity('draws', partnerDraws);
export const taxProfiles = entity('taxProfile', taxProfile);
export const payoutCurrencies = entity('payoutCurrency', payoutCurrency);
export const payments = entity('payment', payment);
/** By which payments are listed. */
export const paymentPlaces = entity('paymentPlace', z.strictObject({ paymentId: idText }));
export const partnerInvoices = entity('partnerInvoice', partnerInvoice);
const invoicePointer = z.strictObject({ invoiceId: idText });
export const invoiceNumbers = entity('invoiceNumber', invoicePointer);
/** By which invoices are listed. */
export const invoicePlaces = entity('invoicePlace', invoicePointer);
export const bankLines = entity('bankLine', bankLine);

const accounts = z.object({ accounts: z.array(z.record(z.string(), z.unknown())) });
const nothing = '0';
/** Statements of form 1 were made before lines could be disputed and partners had draws. */
const undisputed = (fields: Readonly<Record<string, unknown>>) => ({
  ...fields,
  accounts: accounts.parse(fields).accounts.map((account) => ({
    ...account,
    ...{ adjustments: nothing, held: nothing, released: nothing, disputed: nothing, keptBack: nothing },
    ...{ guaranteed: nothing, advanced: nothing, recovered: nothing, owed: nothing },
    disputes: [],
  })),
});

export const statements = entity('statement', statement, { upcasters: [undisputed] });
