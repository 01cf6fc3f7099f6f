import * as z from 'zod/mini';
import { valuation } from '../commissions/valuation.ts';
import {
  attributes,
  currencyCode,
  dayText,
  decimalText,
  idText,
  instantText,
  positiveOrZero,
} from '../kernel/schema.ts';

/** A partner's part of a sale, in percent. What is missing to 100 goes to nobody. */
export const credit = z.strictObject({ partnerId: idText, share: positiveOrZero });

/** What is reported of a sale: the content that decides whether two reports are the same. */
export const saleContent = z.strictObject({
  programId: idText,
  partnerId: idText,
  productId: idText,
  customerId: z.optional(idText),
  /** The deal that the sale closes. */
  dealId: z.optional(idText),
  quantity: decimalText,
  amount: decimalText,
  cost: z.optional(decimalText),
  currency: currencyCode,
  occurredAt: z.union([dayText, instantText]),
  credits: z.optional(z.array(credit).check(z.minLength(1), z.maxLength(20))),
  attributes: z.optional(attributes),
});
export type SaleContent = z.infer<typeof saleContent>;

/** What a return takes back: numbers of zero or below. `waits` where it does not fit and stays held. */
export const takenBack = z.strictObject({
  quantity: decimalText,
  amount: decimalText,
  cost: z.optional(decimalText),
  waits: z.optional(z.literal(true)),
});
export type TakenBack = z.infer<typeof takenBack>;

const identity = { id: idText, externalId: idText, version: z.int(), recordedAt: instantText };

/**
 * A sale that was accepted. It carries its returns (a sale and its returns are one unit) and its valuation: the
 * decisions by which it counts. `terms` is the number of the terms the valuation was made under. `reported` is the
 * digest of what was first reported; `revision` counts corrections.
 */
export const acceptedSale = z.strictObject({
  ...identity,
  ...saleContent.shape,
  status: z.enum(['accepted', 'cancelled']),
  day: dayText,
  /** The day on which the customer paid, where that was told: what waits for it becomes payable. */
  paidOn: z.optional(dayText),
  revision: z.int(),
  reported: z.string(),
  returned: z.optional(z.record(z.string(), takenBack)),
  valuation,
  terms: z.int(),
  importedBy: z.optional(z.string()),
});
export type AcceptedSale = z.infer<typeof acceptedSale>;

/** A return: it contributes nothing itself, its original carries what it takes back. */
const returnedSale = z.strictObject({
  ...identity,
  status: z.literal('return'),
  returnOf: idText,
  quantity: decimalText,
  amount: decimalText,
  cost: z.optional(decimalText),
  occurredAt: z.union([dayText, instantText]),
  cancelled: z.optional(z.literal(true)),
  revision: z.int(),
  reported: z.string(),
  importedBy: z.optional(z.string()),
});
export type ReturnedSale = z.infer<typeof returnedSale>;

/** The place of a sale that has not come yet while returns of it have: they wait here. */
const awaitedSale = z.strictObject({
  id: idText,
  status: z.literal('awaited'),
  returned: z.record(z.string(), takenBack),
  version: z.int(),
  recordedAt: instantText,
});
export type AwaitedSale = z.infer<typeof awaitedSale>;

export const sale = z.discriminatedUnion('status', [acceptedSale, returnedSale, awaitedSale]);
export type Sale = z.infer<typeof sale>;

/** The form of a sale that counts: a return, and a sale that is awaited, count through their original only. */
export const counted = (one: Sale | undefined): AcceptedSale | undefined =>
  one?.status === 'accepted' || one?.status === 'cancelled' ? one : undefined;

/** Whether the sale is the partner's own, or one that it is credited with: only then it is told of it. */
export const isSaleOf = (partnerId: string, { partnerId: own, credits = [] }: AcceptedSale): boolean =>
  own === partnerId || credits.some((one) => one.partnerId === partnerId);
