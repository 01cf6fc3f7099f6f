import * as z from 'zod/mini';
import { currencyCode, idText, nameText, timeZone } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';

/** What a vendor says of a program: its name, the currency it is steered in, the time zone that decides business days. */
export const programTerms = z.strictObject({
  name: nameText,
  currency: currencyCode,
  timeZone,
  /** How many days an approved deal registration is protected; 90 where nothing is said. */
  dealProtectionDays: z.optional(z.int().check(z.minimum(1), z.maximum(730))),
  tiers: z.array(z.strictObject({ id: idText, name: nameText })).check(z.maxLength(20)),
});
export type ProgramTerms = z.infer<typeof programTerms>;

/** A program of a tenant. `timeZone` never changes once set: it decides the business day of every sale. */
export const program = z.strictObject({
  ...programTerms.shape,
  ...record,
});
export type Program = z.infer<typeof program>;
