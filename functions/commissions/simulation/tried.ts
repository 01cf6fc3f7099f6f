import type * as z from 'zod/mini';
import type { Versions } from '../../../domain/commissions/contribution.ts';
import type { Plan } from '../../../domain/commissions/plan.ts';
import { draftPlan, withDraft } from '../../../domain/commissions/simulation/draft.ts';
import type { simulationTask } from '../../../domain/platform/job.ts';
import type { Draft } from './draft-file.ts';

type Task = z.infer<typeof simulationTask>;

/** What a simulation compares: the plans that are saved, and those that would rule with the draft. */
export type Tried = { readonly now: readonly Plan[]; readonly draft: readonly Plan[] };

/** `saved` are the program's plans, of which the task names those that it is about. */
export const triedOf = (task: Task, draft: Draft, saved: readonly Plan[]): Tried => {
  const now = saved.filter(({ id }) => task.plans.includes(id));
  if (draft.of === 'version') return { now, draft: now.map((plan) => withDraft(plan, draft.terms)) };
  return { now, draft: [draftPlan(task.planId, draft.versions, draft.assignments)] };
};

/** The versions of plans by their number. */
export const versionsOf = (plans: readonly Plan[]): Versions => {
  const known = new Map(
    plans.flatMap(({ id, versions }) => versions.map((one) => [`${id}\n${one.number}`, one])),
  );
  return (planId, number) => {
    const found = known.get(`${planId}\n${number}`);
    if (found === undefined) throw new Error(`plan ${planId} has no version ${number} in the simulation`);
    return found;
  };
};
