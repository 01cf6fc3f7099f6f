import * as z from 'zod/mini';
import { expression } from '../kernel/cel/expression.ts';
import type { Route, Rule } from './policy.ts';
import { type ApprovalSubject, nested, nounsOf, openNouns, type SubjectValues } from './subjects.ts';

/** How a condition came out. One that could not be evaluated is neither true nor false. */
const outcome = z.enum(['holds', 'does-not-hold', 'could-not-be-evaluated']);
type Outcome = z.infer<typeof outcome>;

/** The rules that were looked at, in order, up to the one that counts. */
export const looked = z.array(z.strictObject({ rule: z.string(), outcome }));

/** The rule that counts for a subject, and why. */
type Chosen = {
  readonly rule: Rule;
  readonly why: z.infer<typeof looked>;
};

/** What a condition over the subject comes to; none always holds. */
export const outcomeOf = (
  kind: ApprovalSubject,
  when: string | undefined,
  values: SubjectValues,
): Outcome => {
  if (when === undefined) return 'holds';
  const checked = expression(when, nounsOf(kind), openNouns);
  if (!('holds' in checked)) return 'could-not-be-evaluated';
  try {
    return checked.holds(nested(kind, values)) ? 'holds' : 'does-not-hold';
  } catch {
    // A value that the condition needs is not there; whoever asks decides what follows from that.
    return 'could-not-be-evaluated';
  }
};

/** Whether a rule counts. In doubt people are asked: a rule that decides by itself must hold for certain. */
const counts = (route: Route, outcome: Outcome): boolean =>
  outcome === 'holds' || (outcome === 'could-not-be-evaluated' && 'stages' in route);

/**
 * The first rule that counts for the subject. A rule whose condition could not be evaluated counts where it asks people,
 * and is passed over where it decides by itself: what is not known never approves. The rules were checked, so the last
 * one has no condition.
 */
export const chooseRoute = (kind: ApprovalSubject, rules: readonly Rule[], values: SubjectValues): Chosen => {
  const why: { rule: string; outcome: Outcome }[] = [];
  for (const rule of rules) {
    const came = outcomeOf(kind, rule.when, values);
    why.push({ rule: rule.id, outcome: came });
    if (counts(rule.route, came)) return { rule, why };
  }
  throw new Error('a policy has no rule for everything else');
};
