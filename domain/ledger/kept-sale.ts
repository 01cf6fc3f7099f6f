import * as z from 'zod/mini';
import { refusal } from '../commissions/valuation.ts';
import { dayText, exactText } from '../kernel/schema.ts';

/**
 * What was decided of a sale for the partner by one plan. Components stand by their place in the saved version, which
 * never changes. `child` names whose sale it is, where a parent earns by it.
 */
const keptDecision = z.strictObject({
  planId: z.string(),
  version: z.int(),
  share: z.optional(exactText),
  child: z.optional(z.string()),
  rate: z.optional(z.strictObject({ value: exactText, date: dayText })),
  on: z.array(z.int()),
  off: z.optional(z.partialRecord(refusal, z.array(z.int()))),
});
export type KeptDecision = z.infer<typeof keptDecision>;

/**
 * A form of a sale, its returns taken off; `returned` is what those take back, zero or below. `cost` stands there only where a margin counted. `empty`: nothing was left, so
 * that it counts as no sale.
 */
const keptForm = z.strictObject({
  day: dayText,
  quantity: exactText,
  amount: exactText,
  currency: z.string(),
  returned: z.optional(z.strictObject({ quantity: exactText, amount: exactText })),
  cost: z.optional(exactText),
  paidOn: z.optional(dayText),
  empty: z.optional(z.literal(true)),
  decisions: z.array(keptDecision),
});
export type KeptForm = z.infer<typeof keptForm>;

/** Why a plan counts a form of a sale no more, or not yet; `elsewhere`: it counts for another partner or program. */
export const absences = [...refusal.options, 'cancelled', 'elsewhere'] as const;

/**
 * What an entry keeps of a sale it takes in: the form that came and the one that went, so that its lines stay explained
 * whatever becomes of the sale. `absent` are the plans that wait for something, and those that counted the old form only.
 */
export const keptSale = z.strictObject({
  came: z.optional(keptForm),
  went: z.optional(keptForm),
  absent: z.optional(z.array(z.strictObject({ planId: z.string(), reason: z.enum(absences) }))),
});
export type KeptSale = z.infer<typeof keptSale>;
