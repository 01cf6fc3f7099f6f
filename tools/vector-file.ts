import * as z from 'zod/mini';
import { assignment, planTerms } from '../domain/commissions/plan.ts';
import { dayText, decimalText, idText } from '../domain/kernel/schema.ts';

/** The form of a vector file (test/vectors/README.md). Partners' attributes and gates are as the model's conditions see them. */
const vectorSale = z.strictObject({
  id: idText,
  partnerId: idText,
  productId: idText,
  customerId: z.optional(idText),
  quantity: decimalText,
  amount: decimalText,
  cost: z.optional(decimalText),
  currency: z.string(),
  occurredAt: z.string(),
  returnOf: z.optional(idText),
  credits: z.optional(z.array(z.strictObject({ partnerId: idText, share: decimalText }))),
  attributes: z.optional(z.record(z.string(), z.union([z.string(), z.boolean()]))),
});
export type VectorSale = z.infer<typeof vectorSale>;

const change = z.union([
  z.strictObject({ correct: idText, set: z.partial(vectorSale) }),
  z.strictObject({ cancel: idText }),
]);
export type Change = z.infer<typeof change>;

export const vectorFile = z.looseObject({
  name: z.string(),
  timezone: z.string(),
  products: z.array(z.looseObject({ id: idText })),
  plan: z.strictObject({ id: idText, assignments: z.array(assignment), versions: z.array(planTerms) }),
  sales: z.array(vectorSale),
  changes: z.optional(z.array(change)),
  fxRates: z.optional(
    z.array(z.strictObject({ date: dayText, from: z.string(), to: z.string(), rate: decimalText })),
  ),
  targets: z.optional(
    z.array(z.strictObject({ partnerId: idText, metric: z.string(), month: z.string(), value: decimalText })),
  ),
  partners: z.optional(z.array(z.looseObject({ id: idText, parentId: z.optional(idText) }))),
  certificates: z.optional(
    z.array(z.strictObject({ partnerId: idText, id: z.string(), from: dayText, to: z.optional(dayText) })),
  ),
  expected: z.array(z.record(z.string(), z.string())),
  expectedHeld: z.array(z.strictObject({ sale: idText, reason: z.string() })),
});
export type VectorFile = z.infer<typeof vectorFile>;
