import * as z from 'zod/mini';
import { dayText, idText, instantText, money, nameText } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';

/** What a partner says of an opportunity: whom it sells what to, for how much, until when. */
export const dealFacts = z.strictObject({
  title: nameText,
  programId: idText,
  partnerId: idText,
  customerId: idText,
  productIds: z
    .array(idText)
    .check(z.minLength(1), z.maxLength(20))
    .check(z.refine((all) => new Set(all).size === all.length, { error: 'must name each product once' })),
  value: money,
  expectedClose: dayText,
});
export type DealFacts = z.infer<typeof dealFacts>;

/** Why a registration was not approved: somebody said so, the products went to another deal first, nobody decided. */
const refusal = z.strictObject({
  code: z.enum(['decided', 'claim-held', 'not-decided']),
  reason: z.optional(z.string()),
  /** Of `claim-held`: the last day of the other protection. */
  until: z.optional(dayText),
});

/**
 * A deal registration. While it is approved, customer and products are claimed for it: nobody else's registration of
 * them is approved until the end of `protectedUntil`.
 */
export const deal = z.strictObject({
  ...record,
  ...dealFacts.shape,
  registeredBy: z.string(),
  approvalId: idText,
  /** How often its approval's workflow was asked for: more than once where one broke off. */
  attempt: z.int(),
  state: z.enum(['waiting', 'approved', 'refused', 'expired']),
  protectedUntil: z.optional(dayText),
  refusal: z.optional(refusal),
});
export type Deal = z.infer<typeof deal>;

/**
 * That a customer and a product are held by a deal until an instant. One item per customer and product, so that the
 * table itself allows one at a time; one that is over is taken over by the next.
 */
export const claim = z.strictObject({
  customerId: idText,
  productId: idText,
  dealId: idText,
  partnerId: idText,
  lastDay: dayText,
  until: instantText,
  version: z.int(),
});
export type Claim = z.infer<typeof claim>;
