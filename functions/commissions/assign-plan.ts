import * as z from 'zod/mini';
import { type Assignment, assignment, type PlanHead, planId } from '../../domain/commissions/plan.ts';
import { DomainError } from '../../domain/errors.ts';
import type { RevaluationScope } from '../../domain/platform/job.ts';
import { assignments, plans } from '../../storage/commissions.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { assignmentErrors, resolveAssignments } from './assignment-references.ts';
import { readVersions } from './plan-cache.ts';
import { commitTerms } from './terms.ts';

const list = z.strictObject({ assignments: z.array(assignment).check(z.minLength(1), z.maxLength(40)) });
const example = { assignments: [{ partnerId: 'baltic-bikes', from: '2026-02-01', to: '2026-08-01' }] };

/** Whether a partner can earn by sales that its own journal has not seen: those of its children. */
const concernsOthers = async ({ store }: Context, tenant: string, planId: string): Promise<boolean> =>
  (await readVersions(store, tenant, planId)).some(({ components }) =>
    components.some(({ credit }) => credit === 'downline'),
  );

type Wish = { readonly tenant: string; readonly planId: string; readonly assigned: readonly Assignment[] };

/** Those of the assignments that are not as they stand, each as its next version. */
const changedOf = async ({ store }: Context, { tenant, planId, assigned }: Wish) => {
  const keys = assigned.map(({ partnerId, from }) => ({ tenant, planId, partnerId, from }));
  const known = await assignments.readMany(store, keys);
  return assigned.flatMap((one) => {
    const was = known.find(({ partnerId, from }) => partnerId === one.partnerId && from === one.from);
    if (was !== undefined && was.to === one.to) return [];
    return [{ ...one, planId, version: (was?.version ?? 0) + 1 }];
  });
};

/** Assigns, as the plan's next version; nothing where others change the plan at this moment. */
const assign = async (
  context: Context,
  { wish, subject, ifMatch }: { wish: Wish; subject: string; ifMatch: number | undefined },
): Promise<PlanHead | undefined> => {
  const { tenant, planId } = wish;
  const key = { tenant, planId };
  const head = await plans.read(context.store, key);
  if (head === undefined) throw new DomainError('not-found', 'There is no such plan.');
  mustMatch(ifMatch, head.version, 'The plan is');
  const changed = await changedOf(context, wish);
  if (changed.length === 0) return head;
  const wide = await concernsOthers(context, tenant, planId);
  const next = { ...head, version: head.version + 1, updatedAt: context.given.now() };
  const outcome = await commitTerms(context, {
    tenant,
    subject,
    writes: [
      plans.replacing(key, next),
      ...changed.map((one) => assignments.saving({ ...key, partnerId: one.partnerId, from: one.from }, one)),
    ],
    scopes: changed.map(
      ({ partnerId, from }): RevaluationScope =>
        wide || partnerId === '*' ? { of: 'all', from } : { of: 'partner', partnerId, from },
    ),
  });
  return outcome.done ? next : undefined;
};

export const assignPlan = route({
  method: 'PUT',
  path: '/v1/plans/{planId}/assignments',
  id: 'assignPlan',
  summary: 'Assign partners to a plan',
  description:
    'Each assignment is known by its partner and from: sent again with another `to`, it ends there. "*" assigns everybody. Sales of the days concerned are valued again and differences posted. With If-Match it is done only to the version of the plan that you read.',
  permission: 'plans:manage',
  params: z.strictObject({ planId }),
  body: list,
  status: 200,
  answer: list,
  errors: ['not-found', 'plan-invalid', 'reference-unknown', 'version-stale', 'busy'],
  example: { params: { planId: 'resellers' }, body: example, answer: example },
  run: async ({ params, body, principal, ifMatch }, context) => {
    const { tenant, subject } = principal;
    const faults = assignmentErrors(body.assignments, '/assignments');
    if (faults.length > 0) throw new DomainError('plan-invalid', 'The assignments break a rule.', faults);
    if ((await plans.read(context.store, { tenant, planId: params.planId })) === undefined)
      throw new DomainError('not-found', 'There is no such plan.');
    const assigned = await resolveAssignments(context, tenant, body.assignments);
    const wish = { tenant, planId: params.planId, assigned };
    const head = await untilDone('The plan', () => assign(context, { wish, subject, ifMatch }));
    return { status: 200, body: { assignments: [...assigned] }, version: head.version };
  },
});
