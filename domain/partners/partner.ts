import * as z from 'zod/mini';
import { inForce } from '../kernel/dated.ts';
import type { Day } from '../kernel/day.ts';
import { attributes, dayText, emailText, idText, nameText } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { mostStates } from '../platform/restate.ts';
import { countryCode } from './country.ts';
import { holding, mostHoldings } from './gate.ts';

/** Who a partner is: what holds whatever the day. */
export const partnerFacts = z.strictObject({
  name: nameText,
  country: z.optional(countryCode),
  language: z.enum(['pl', 'en']),
  /** Where statements and notices go; a partner without one gets none. */
  email: z.optional(emailText),
});

/** Where a partner stands in the program: what sales of a day are valued by. */
export const standing = z.strictObject({
  tier: z.optional(idText),
  parentId: z.optional(idText),
  attributes,
});
export type Standing = z.infer<typeof standing>;

/** A partner with its standings, each from a day on, and what it holds. */
export const partner = z.strictObject({
  ...record,
  ...partnerFacts.shape,
  status: z.literal('active'),
  standing: z
    .array(z.strictObject({ from: dayText, ...standing.shape }))
    .check(z.minLength(1), z.maxLength(mostStates)),
  /** Certificates and agreements: what components require. Kept with the partner, so that valuing reads nothing more. */
  holdings: z.optional(z.array(holding).check(z.maxLength(mostHoldings))),
});
export type Partner = z.infer<typeof partner>;

/** The partner's standing on a day; before its first one: no tier, no parent, no attributes. */
export const standingOn = ({ standing: all }: Pick<Partner, 'standing'>, day: Day): Standing => {
  const found = inForce(all, day);
  if (found === undefined) return { attributes: {} };
  const { from: _, ...rest } = found;
  return rest;
};
