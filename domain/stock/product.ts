import * as z from 'zod/mini';
import { attributes, dayText, money, nameText } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { mostStates } from '../platform/restate.ts';

/** What a product is, whatever the day. What it costs the vendor is for the vendor's eyes only. */
export const productFacts = z.strictObject({ name: nameText, cost: z.optional(money) });

/** What sales of a day are valued by. */
export const productState = z.strictObject({ category: z.optional(nameText), attributes });
export type ProductState = z.infer<typeof productState>;

/** A product with its category and attributes, each set from a day on. */
export const product = z.strictObject({
  ...record,
  ...productFacts.shape,
  states: z
    .array(z.strictObject({ from: dayText, ...productState.shape }))
    .check(z.minLength(1), z.maxLength(mostStates)),
});
export type Product = z.infer<typeof product>;
