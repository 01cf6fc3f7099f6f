import * as z from 'zod/mini';
import { dayText, decimalText, idText } from '../kernel/schema.ts';

/** Why a component, or a plan, gave nothing for a sale (commission-model, Contributions). */
const refusals = [
  'condition-false',
  'condition-error',
  'gate-missing',
  'no-cost',
  'not-assigned',
  'no-version',
  'missing-fx-rate',
] as const;
export const refusal = z.enum(refusals);
export type Refusal = z.infer<typeof refusal>;

/**
 * What was decided of a sale for one earner and plan: the version in force, the rate and its date where the currency
 * differs, the components that count and those that do not, with the reason. The amounts follow from it by arithmetic,
 * so they are not kept here. `child` names whose sale it is where a parent earns by it.
 */
const decision = z.strictObject({
  partnerId: idText,
  planId: z.string(),
  version: z.int(),
  share: z.optional(decimalText),
  child: z.optional(idText),
  rate: z.optional(z.strictObject({ value: decimalText, date: dayText })),
  on: z.array(z.string()),
  off: z.optional(z.record(z.string(), refusal)),
});
export type Decision = z.infer<typeof decision>;

/** A plan that gave an earner nothing as a whole, and why. */
const exclusion = z.strictObject({
  planId: z.string(),
  partnerId: z.optional(idText),
  reason: refusal,
});
export type Exclusion = z.infer<typeof exclusion>;

export const valuation = z.strictObject({
  decisions: z.array(decision),
  excluded: z.optional(z.array(exclusion)),
  /** Plans that wait for something before the sale can count there. */
  held: z.optional(z.array(z.strictObject({ planId: z.string(), reason: refusal }))),
});
export type Valuation = z.infer<typeof valuation>;
