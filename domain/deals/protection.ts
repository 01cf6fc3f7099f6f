import { addDays, type Day, type Instant } from '../kernel/day.ts';
import { instantAt } from '../kernel/zoned.ts';
import type { Claim, Deal } from './deal.ts';

/** A protection that runs to the end of a day, by the clocks of a zone. */
export const protection = (lastDay: Day, timeZone: string) => ({
  lastDay,
  until: instantAt(addDays(lastDay, 1), '00:00', timeZone),
});

/** The moments at which a partner is told that its protection will end: in the morning, before so many days. */
export const remindersOf = (
  { protectedUntil }: Pick<Deal, 'protectedUntil'>,
  reminderDays: readonly number[],
  timeZone: string,
  now: Instant,
): readonly Instant[] =>
  protectedUntil === undefined
    ? []
    : [...new Set(reminderDays)]
        .map((days) => instantAt(addDays(protectedUntil, -days), '08:00', timeZone))
        .filter((at) => at > now)
        .sort();

/** The claims of a deal on its products, as the next versions of what stands there. */
export const claimsFor = (
  deal: Deal,
  standing: readonly Claim[],
  { lastDay, until }: ReturnType<typeof protection>,
): readonly Claim[] =>
  deal.productIds.map((productId) => ({
    customerId: deal.customerId,
    productId,
    dealId: deal.id,
    partnerId: deal.partnerId,
    lastDay,
    until,
    version: (standing.find((one) => one.productId === productId)?.version ?? 0) + 1,
  }));
