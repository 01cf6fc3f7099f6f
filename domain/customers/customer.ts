import * as z from 'zod/mini';
import { attributes, dayText, idText, nameText } from '../kernel/schema.ts';
import { countryCode } from '../partners/country.ts';
import { record } from '../platform/record.ts';
import { mostStates } from '../platform/restate.ts';

/** Who a customer is: what holds whatever the day. */
export const customerFacts = z.strictObject({
  name: nameText,
  country: z.optional(countryCode),
  taxId: z.optional(
    z.string().check(
      z.regex(/^[A-Z0-9][A-Z0-9 .-]{1,29}$/, {
        error: 'must have 2–30 capital letters, digits, spaces, dots or hyphens',
      }),
    ),
  ),
});

/** A customer with its attributes, each set from a day on. `partnerId` is the partner that created it. */
export const customer = z.strictObject({
  ...record,
  ...customerFacts.shape,
  partnerId: z.optional(idText),
  states: z
    .array(z.strictObject({ from: dayText, attributes }))
    .check(z.minLength(1), z.maxLength(mostStates)),
});
export type Customer = z.infer<typeof customer>;
