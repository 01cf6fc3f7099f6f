import * as z from 'zod/mini';
import type { Day } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import { dayText, idText, money, nameText } from '../kernel/schema.ts';
import { deciders } from './policy.ts';

/** A time in which somebody else decides in a person's place; both days count. */
export const absence = z
  .strictObject({ from: dayText, to: dayText, deputy: idText })
  .check(z.refine(({ from, to }) => from <= to, { error: 'must not end before it begins', path: ['to'] }));

export const approverRights = {
  regions: z.array(nameText).check(z.maxLength(50)),
  /** Up to which amount, per currency, the person may decide where a policy asks for the right; none: no amount. */
  limits: z.array(money).check(z.maxLength(20)),
};

/** What is known of somebody who decides, beside their role: regions, amounts, times of absence. */
export const approverProfile = z.strictObject({
  subject: z.string(),
  ...approverRights,
  absences: z.array(absence).check(z.maxLength(50)),
  version: z.int(),
});
export type ApproverProfile = z.infer<typeof approverProfile>;

/** Who decides, in which role, with which rights. */
export const person = z.strictObject({
  subject: z.string(),
  role: z.enum(deciders),
  ...approverRights,
});
export type Person = z.infer<typeof person>;

/** A place in a stage that one person fills: a named one, or anybody of a role with the rights it asks for. */
export const seat = z.strictObject({
  person: z.optional(z.string()),
  role: z.optional(z.enum(deciders)),
  region: z.optional(z.string()),
  limit: z.optional(money),
});
export type Seat = z.infer<typeof seat>;

/** An owner may decide any amount: somebody must. */
const mayDecide = ({ role, limits }: Person, { amount, currency }: z.infer<typeof money>): boolean =>
  role === 'owner' ||
  limits.some((limit) => limit.currency === currency && dec(limit.amount).atLeast(dec(amount)));

/** Whether a person can fill a place. */
export const fitsSeat = (place: Seat, one: Person): boolean =>
  place.person === undefined
    ? place.role === one.role &&
      (place.region === undefined || one.regions.includes(place.region)) &&
      (place.limit === undefined || mayDecide(one, place.limit))
    : place.person === one.subject;

/** Who decides in a person's place on a day. */
export const deputyOf = (profile: ApproverProfile | undefined, day: Day): string | undefined =>
  profile?.absences.find(({ from, to }) => from <= day && day <= to)?.deputy;
