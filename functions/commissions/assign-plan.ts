import * as z from 'zod/mini';
import { assignment, planId } from '../../domain/commissions/plan.ts';
import { DomainError } from '../../domain/errors.ts';
import type { RevaluationScope } from '../../domain/platform/job.ts';
import { assignments, plans } from '../../storage/commissions.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
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

export const assignPlan = route({
  method: 'PUT',
  path: '/v1/plans/{planId}/assignments',
  id: 'assignPlan',
  summary: 'Assign partners to a plan',
  description:
    'Each assignment is known by its partner and from: sent again with another `to`, it ends there. "*" assigns everybody. Sales of the days concerned are valued again and differences posted.',
  permission: 'plans:manage',
  params: z.strictObject({ planId }),
  body: list,
  status: 200,
  answer: list,
  errors: ['not-found', 'plan-invalid', 'reference-unknown', 'busy'],
  example: { params: { planId: 'resellers' }, body: example, answer: example },
  run: async ({ params, body, principal }, context) => {
    const { tenant, subject } = principal;
    const faults = assignmentErrors(body.assignments, '/assignments');
    if (faults.length > 0) throw new DomainError('plan-invalid', 'The assignments break a rule.', faults);
    if ((await plans.read(context.store, { tenant, planId: params.planId })) === undefined)
      throw new DomainError('not-found', 'There is no such plan.');
    const assigned = await resolveAssignments(context, tenant, body.assignments);
    const keys = assigned.map((one) => ({
      tenant,
      planId: params.planId,
      partnerId: one.partnerId,
      from: one.from,
    }));
    const known = await assignments.readMany(context.store, keys);
    const standing = (partnerId: string, from: string) =>
      known.find((one) => one.partnerId === partnerId && one.from === from);
    const changed = assigned.filter((one) => {
      const was = standing(one.partnerId, one.from);
      return was === undefined || was.to !== one.to;
    });
    const wide = await concernsOthers(context, tenant, params.planId);
    const scopes = changed.map(
      ({ partnerId, from }): RevaluationScope =>
        wide || partnerId === '*' ? { of: 'all', from } : { of: 'partner', partnerId, from },
    );
    const writes = changed.map((one) => {
      const was = standing(one.partnerId, one.from);
      const key = { tenant, planId: params.planId, partnerId: one.partnerId, from: one.from };
      const next = { ...one, planId: params.planId, version: (was?.version ?? 0) + 1 };
      return assignments.saving(key, next);
    });
    const outcome =
      changed.length === 0 ? { done: true } : await commitTerms(context, { tenant, subject, writes, scopes });
    if (!outcome.done) throw new DomainError('busy', 'The plan is being changed by others at this moment.');
    return { status: 200, body: { assignments: [...assigned] } };
  },
});
