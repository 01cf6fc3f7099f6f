import * as z from 'zod/mini';
import { DomainError } from '../errors.ts';
import { type Instant, later } from '../kernel/day.ts';
import { idText, instantText } from '../kernel/schema.ts';

/** A sandbox's clock: so many milliseconds ahead of ours. `move` is the job that moved it last, or moves it now. */
export const clock = z.strictObject({
  tenant: z.string(),
  ahead: z.int().check(z.nonnegative()),
  move: z.optional(idText),
  version: z.int(),
});
export type Clock = z.infer<typeof clock>;

/** What a sandbox did when its time had come. */
export const clockRun = z.strictObject({
  id: z.string(),
  at: instantText,
  what: z.string(),
  subject: z.string(),
  outcome: z.enum(['done', 'failed']),
});
export type ClockRun = z.infer<typeof clockRun>;

/** How far a clock is moved at most: over ten years nobody waits for an answer. */
const furthest = 3_660 * 86_400_000;

/** The moment on a clock. */
export const momentOn = ({ ahead }: Pick<Clock, 'ahead'>, ours: Instant): Instant => later(ours, ahead);

/** The clock when it shows `moment`; it never goes back. `ours` is the time without it. */
export const showing = (standing: Clock, moment: Instant, ours: Instant): Clock => ({
  ...standing,
  ahead: Math.max(standing.ahead, Date.parse(moment) - Date.parse(ours)),
  version: standing.version + 1,
});

/** Refuses a move that goes back, or too far. `now` is what the clock shows. */
export const checkMove = (to: Instant, now: Instant): void => {
  if (Date.parse(to) < Date.parse(now))
    throw new DomainError('clock-goes-back', `The clock shows ${now}.`, [
      { pointer: '/to', detail: `must not be before ${now}: what happened stays in the past` },
    ]);
  if (Date.parse(to) > Date.parse(now) + furthest)
    throw new DomainError('malformed', 'The clock would be moved too far.', [
      { pointer: '/to', detail: `must be at most ten years after ${now}` },
    ]);
};
