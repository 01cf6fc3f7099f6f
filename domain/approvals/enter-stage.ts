import type { Instant } from '../kernel/day.ts';
import type { Calendar } from '../platform/calendar.ts';
import { afterWorkingHours } from '../platform/working-time.ts';
import type { Answered, Approval, AskedStage, Term } from './approval.ts';
import { isSatisfied } from './standing.ts';

/** When something happens, and by whose working hours terms are counted. */
export type Moment = { readonly now: Instant; readonly calendar: Calendar | undefined };

const order = { remind: 0, escalate: 1, silence: 2 } as const;

const termsOf = (stage: AskedStage, { now, calendar }: Moment): readonly Term[] => {
  const { remindAfterHours, escalate, silence } = stage;
  const at = (hours: number) => afterWorkingHours(calendar, now, hours);
  return [
    ...remindAfterHours.map((hours) => ({ at: at(hours), what: 'remind' as const })),
    ...(escalate === undefined ? [] : [{ at: at(escalate.afterHours), what: 'escalate' as const }]),
    ...(silence === undefined ? [] : [{ at: at(silence.afterHours), what: 'silence' as const }]),
  ].toSorted((a, b) => (a.at === b.at ? order[a.what] - order[b.what] : a.at < b.at ? -1 : 1));
};

/** The approval with these terms before it, and the moment of the next. */
export const withTerms = (approval: Approval, terms: readonly Term[]): Approval => {
  const { dueAt: _, ...rest } = approval;
  const [next] = terms;
  return { ...rest, terms: [...terms], ...(next === undefined ? {} : { dueAt: next.at }) };
};

/** Who brought it to its end, as it is told. */
const decisionOf = ({ by, as, reason }: Answered, now: Instant): NonNullable<Approval['decision']> => ({
  by,
  ...(as === undefined || as.subject === by ? {} : { for: as.subject }),
  ...(as === undefined ? {} : { role: as.role }),
  at: now,
  ...(reason === undefined ? {} : { reason }),
});

/** The approval at its end, which `last` brought about. */
export const ended = (
  approval: Approval,
  state: 'approved' | 'refused',
  last: Answered | undefined,
  now: Instant,
): Approval => ({
  ...withTerms(approval, []),
  state,
  ...(last === undefined ? {} : { decision: decisionOf(last, now) }),
});

/**
 * The approval in the first stage from `index` on that still needs somebody; at its end where none does. Whoever has
 * approved what the stage tests, and nothing of it got worse, is not asked again.
 */
export const enterStage = (approval: Approval, index: number, moment: Moment): Approval => {
  const stage = approval.stages[index];
  if (stage === undefined) {
    const last = approval.answers.findLast(({ outcome }) => outcome === 'approved');
    return ended({ ...approval, stage: Math.max(0, index - 1) }, 'approved', last, moment.now);
  }
  const entered = { ...approval, state: 'open' as const, stage: index, escalated: false, reminders: 0 };
  return isSatisfied(entered)
    ? enterStage(entered, index + 1, moment)
    : withTerms(entered, termsOf(stage, moment));
};

/** The same approval as changed now. */
export const touched = (approval: Approval, now: Instant): Approval => ({
  ...approval,
  version: approval.version + 1,
  updatedAt: now,
});
