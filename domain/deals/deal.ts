import * as z from 'zod/mini';
import {
  dayText,
  decimalText,
  idText,
  instantText,
  money,
  nameText,
  positiveOrZero,
} from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { formValues } from '../programs/forms.ts';

const noteText = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

const line = z.strictObject({ productId: idText, quantity: positiveOrZero, amount: positiveOrZero });
const nextStep = z.strictObject({ text: noteText, on: z.optional(dayText) });

/** What of a deal may be said otherwise later. */
export const changeable = {
  title: nameText,
  value: money,
  expectedClose: dayText,
  nextStep: z.optional(nextStep),
  /** What each product brings, in the currency of the value. */
  lines: z.optional(z.array(line).check(z.minLength(1), z.maxLength(50))),
  /** What the form of the program asks for. */
  fields: z.optional(formValues),
};

/** What is claimed. It stays as it is once the registration is decided. */
export const claimed = {
  customerId: idText,
  productIds: z
    .array(idText)
    .check(z.minLength(1), z.maxLength(20))
    .check(z.refine((all) => new Set(all).size === all.length, { error: 'must name each product once' })),
  /** Why the customer and products are claimed although they are protected for another deal. */
  contested: z.optional(z.strictObject({ reason: noteText })),
};

/** What a partner says of an opportunity: whom it sells what to, for how much, until when. */
export const dealFacts = z.strictObject({
  ...changeable,
  programId: idText,
  partnerId: idText,
  ...claimed,
});
export type DealFacts = z.infer<typeof dealFacts>;

/** Why a registration was not approved: somebody said so, the products went to another deal first, nobody decided. */
const refusal = z.strictObject({
  code: z.enum(['decided', 'claim-held', 'not-decided']),
  reason: z.optional(z.string()),
  /** Of `claim-held`: the last day of the other protection. */
  until: z.optional(dayText),
});

/** A partner's part of a deal that is sold together, in percent; `role` says what it does for it. */
export const dealCredit = z.strictObject({
  partnerId: idText,
  share: positiveOrZero,
  role: z.optional(nameText),
});

export const dealStates = [
  'waiting',
  'approved',
  'refused',
  'expired',
  'withdrawn',
  'displaced',
  'lost',
  'won',
] as const;
export type DealState = (typeof dealStates)[number];

/** What was asked for under an Idempotency-Key, as digests: the same again is recognized by it. */
const deed = z.strictObject({ key: z.string(), body: z.string() });

/**
 * A deal registration. While it is approved, customer and products are claimed for it: nobody else's registration of
 * them is approved until the end of `protectedUntil`. From its approval on it is in a stage of its program's pipeline.
 */
export const deal = z.strictObject({
  ...record,
  ...dealFacts.shape,
  registeredBy: z.string(),
  approvalId: idText,
  /** How often its approval's workflow was asked for: more than once where one broke off. */
  attempt: z.int(),
  state: z.enum(dealStates),
  protectedUntil: z.optional(dayText),
  /** The instant at which the protection is over. */
  endsAt: z.optional(instantText),
  extensions: z.optional(z.int()),
  refusal: z.optional(refusal),
  stage: z.optional(idText),
  /** Percent: how likely it is won, as its stage said when it came to it. */
  probability: z.optional(decimalText),
  /** Since when it is in its state and stage. */
  movedAt: z.optional(instantText),
  /** When somebody last said something of it, and since when it counts as stalled. */
  touchedAt: z.optional(instantText),
  stalledAt: z.optional(instantText),
  credits: z.optional(z.array(dealCredit).check(z.minLength(1), z.maxLength(20))),
  lost: z.optional(z.strictObject({ reason: idText, note: z.optional(noteText) })),
  /** The sales that closed it. */
  saleIds: z.optional(z.array(idText)),
  /** The deals that lost their protection to it. */
  displaces: z.optional(z.array(idText)),
  deeds: z.optional(z.array(deed)),
});
export type Deal = z.infer<typeof deal>;

/**
 * That a customer and a product are held by a deal until an instant. One item per customer and product, so that the
 * table itself allows one at a time; one that is over, or was given back, is taken over by the next.
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

/** A deal as changed, and the claims that change with it: all of them stand with it, or none. */
export type DecidedDeal = { readonly deal: Deal; readonly claims: readonly Claim[] };

export { noteText };
