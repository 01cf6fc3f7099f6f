import { type Instant, later } from '../kernel/day.ts';
import type { TaskRule } from './task-rule.ts';

const day = 86_400_000;

/**
 * What a rule looks at: when it was touched last, whether anything can still become of it, and whether it is one of those
 * that the rule speaks of.
 */
export type Watched = { readonly touchedAt: Instant; readonly isOpen: boolean; readonly isMeant: boolean };

type Rule = Pick<TaskRule, 'status' | 'trigger'>;

/**
 * What follows from a look at something that was touched at `since` when the look was asked for: a task to give, one to
 * take back since it is touched or over by now, and when to look again.
 */
type Look = {
  readonly gives?: true;
  readonly takesBack?: true;
  readonly next?: { readonly since: Instant; readonly at: Instant };
};

/** When something touched at a moment is looked at next: always after whole terms, so that two looks meet in one. */
export const nextLook = (
  { trigger }: Rule,
  touchedAt: Instant,
  now: Instant,
): { readonly since: Instant; readonly at: Instant } => {
  const term = trigger.untouchedDays * day;
  const over = Math.max(0, Math.floor((Date.parse(now) - Date.parse(touchedAt)) / term));
  return { since: touchedAt, at: later(touchedAt, (over + 1) * term) };
};

/** Looks at what a rule watches. Touches move no timer: a look that comes after one counts anew from it. */
export const lookAtUntouched = (
  rule: Rule | undefined,
  watched: Watched | undefined,
  since: Instant,
  now: Instant,
): Look => {
  if (rule?.status !== 'active') return {};
  if (watched === undefined || !watched.isOpen) return { takesBack: true };
  const next = nextLook(rule, watched.touchedAt, now);
  const isOver = later(watched.touchedAt, rule.trigger.untouchedDays * day) <= now;
  return {
    ...(isOver && watched.isMeant ? { gives: true } : {}),
    ...(watched.touchedAt === since ? {} : { takesBack: true }),
    next,
  };
};
