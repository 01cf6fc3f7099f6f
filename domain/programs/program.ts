import * as z from 'zod/mini';
import { currencyCode, idText, nameText, timeZone } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { dealRules } from './deal-rules.ts';

/** What a vendor says of a program: its name, the currency it is steered in, the time zone that decides business days. */
export const programTerms = z.strictObject({
  name: nameText,
  currency: currencyCode,
  timeZone,
  ...dealRules,
  tiers: z.array(z.strictObject({ id: idText, name: nameText })).check(z.maxLength(20)),
});
export type ProgramTerms = z.infer<typeof programTerms>;

/** A program of a tenant. `timeZone` never changes once set: it decides the business day of every sale. */
export const program = z.strictObject({
  ...programTerms.shape,
  ...record,
});
export type Program = z.infer<typeof program>;
