import type { Instant } from '../kernel/day.ts';

/** What a tenant, and each credential of it, may ask for in a minute; an operator sets others where they are needed. */
export const usualLimits = { perTenant: 12_000, perKey: 1_200 } as const;

/**
 * Requests that one instance has counted ahead of their coming, of one minute. Counting each by itself would write an
 * item for each request; so an instance takes some at once, and answers for them from its memory.
 */
export type Lease = {
  readonly minute: string;
  /** All that were counted by anybody, as far as this instance knows. */
  readonly counted: number;
  /** Those of this instance that have not come yet. */
  readonly left: number;
};

/** The minute that a request is counted in. */
export const minuteOf = (now: Instant): string => now.slice(0, 16);

/** Whole seconds until the next minute begins, at least one. */
export const secondsLeft = (now: Instant): number => 60 - Math.floor(Number(now.slice(17, 19)));

/** How many are taken at once: so many that counting costs little, so few that some instances do not take all. */
export const portionOf = (limit: number): number => Math.max(1, Math.min(50, Math.floor(limit / 40)));

/** The lease after a portion was counted; `sum` is the count that came out. What is above the limit is nobody's. */
export const leased = (minute: string, sum: number, portion: number, limit: number): Lease => ({
  minute,
  counted: sum,
  left: Math.max(0, Math.min(portion, limit - (sum - portion))),
});

/** Whether a lease of this minute says that nothing is left for anybody. */
export const isSpent = (lease: Lease, limit: number): boolean => lease.left === 0 && lease.counted >= limit;

/** How many requests are left in the minute, as far as is known. */
export const remaining = ({ counted, left }: Lease, limit: number): number =>
  Math.max(0, limit - counted) + left;
