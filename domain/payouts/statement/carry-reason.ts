import * as z from 'zod/mini';
import { exactText, monthText } from '../../kernel/schema.ts';
import { invoiceReasons } from '../tax/pay-invoices.ts';
import { taxReasons } from '../tax/tax.ts';

/** Why what is payable is not paid with this statement, or not all of it, and stands over to the next one. */
export const carryReasons = [
  'nothing-payable',
  'overpaid',
  'disputed',
  'missing-fx-rate',
  'below-minimum',
  'no-bank-account',
  'no-debtor-account',
  'foreign-bank-account',
  ...taxReasons,
  ...invoiceReasons,
  // Of statements from before partners could send invoices.
  'no-self-billing',
] as const;
export type CarryReason = (typeof carryReasons)[number];

/** With how much an earlier statement closed, and why that stood over. */
export const carriedStep = z.strictObject({
  period: monthText,
  amount: exactText,
  reason: z.enum(carryReasons),
});
export type CarriedStep = z.infer<typeof carriedStep>;
