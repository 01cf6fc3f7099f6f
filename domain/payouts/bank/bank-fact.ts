import * as z from 'zod/mini';
import { dayText, money } from '../../kernel/schema.ts';
import { bankReason } from '../payment/payment.ts';

/**
 * What a bank says of an order, in no bank's own words. `accepted` promises nothing yet, `booked` is on the account,
 * `rejected` never left, `returned` came back, `unclear` is none of these: something else that happened on the account.
 */
const factStatuses = ['accepted', 'booked', 'rejected', 'returned', 'unclear'] as const;

/** What it speaks of: one payment, a batch of a bank file, a whole file. */
const factLevels = ['payment', 'batch', 'file'] as const;

/**
 * One statement of a bank's answer. `id` is the end-to-end id of a payment, or the id of a batch or file; nothing where
 * the bank gives none. `sum` is the amount of the payment, or of the whole batch. `day` is the bank's own: of the
 * booking, or of its message.
 */
export const bankFact = z.strictObject({
  level: z.enum(factLevels),
  id: z.optional(z.string()),
  status: z.enum(factStatuses),
  sum: z.optional(money),
  reason: z.optional(bankReason),
  day: dayText,
});
export type BankFact = z.infer<typeof bankFact>;
