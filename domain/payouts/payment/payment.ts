import * as z from 'zod/mini';
import { currencyCode, dayText, exactText, idText, instantText } from '../../kernel/schema.ts';
import { bankDetails } from '../bank/bank-account.ts';

/**
 * Where a payment stands. `ordered`: on its way. `paid`: the bank has booked it. `refused`: it never left. `returned`: it
 * left, and came back.
 */
export const paymentStates = ['ordered', 'paid', 'refused', 'returned'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** Why a bank refused or returned it: a code of ISO's external lists or the bank's own, and what the bank wrote beside it. */
export const bankReason = z.strictObject({ code: z.optional(z.string()), text: z.optional(z.string()) });
export type BankReason = z.infer<typeof bankReason>;

const setBack = z.strictObject({ day: dayText, reason: bankReason });

/** What the bank has said of an order, each with its own day. It only ever adds up, so its order makes no difference. */
const bankSaid = z.strictObject({
  booked: z.optional(dayText),
  refused: z.optional(setBack),
  returned: z.optional(setBack),
});
export type BankSaid = z.infer<typeof bankSaid>;

/**
 * One order to pay a partner in one currency what a statement says. Its id is the end-to-end id, by which the bank's
 * answers name it. `order` counts the orders of the same amount: the run's own is the first, `repeats` names the one
 * before, `repeatedAs` the one behind; only the last can be on its way or paid.
 */
export const payment = z.strictObject({
  id: idText,
  runId: idText,
  partnerId: idText,
  currency: currencyCode,
  amount: exactText,
  /** The account as it was ordered. */
  payee: bankDetails,
  remittance: z.string(),
  order: z.int(),
  repeats: z.optional(idText),
  repeatedAs: z.optional(idText),
  /** The bank file that it stands in, as the run names it (`2`, `repeat-1`), and by which ids the bank knows that. */
  bankFile: z.string(),
  messageId: z.string(),
  batchId: z.string(),
  state: z.enum(paymentStates),
  bank: bankSaid,
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type Payment = z.infer<typeof payment>;

/** Whether the money of an order in this state has left for its payee, or is about to. */
export const isOut = (state: PaymentState): boolean => state === 'ordered' || state === 'paid';

/** Why it came back, in the bank's latest words; nothing where it did not. */
export const reasonOf = ({ state, bank }: Pick<Payment, 'state' | 'bank'>): BankReason | undefined => {
  if (isOut(state)) return undefined;
  return (bank.returned ?? bank.refused)?.reason;
};
