import * as z from 'zod/mini';
import { type Assignment, type PlanHead, type PlanVersion, planId } from '../../domain/commissions/plan.ts';
import { DomainError } from '../../domain/errors.ts';
import { assignments, plans, planVersions } from '../../storage/commissions.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { planExample, planView, viewPlan } from './plan-view.ts';

type SavedPlan = {
  readonly head: PlanHead;
  readonly versions: readonly PlanVersion[];
  readonly assignments: readonly Assignment[];
};

/** A plan with its versions and assignments; undefined where there is none. */
export const readPlan = async (
  { store }: Context,
  tenant: string,
  id: string,
): Promise<SavedPlan | undefined> => {
  const head = await plans.read(store, { tenant, planId: id });
  if (head === undefined) return undefined;
  const [versions, assigned] = await Promise.all([
    planVersions.all(store, { tenant, planId: id }),
    assignments.all(store, { tenant, planId: id }),
  ]);
  return { head, versions, assignments: assigned };
};

export const readPlanRoute = route({
  method: 'GET',
  path: '/v1/plans/{planId}',
  id: 'readPlan',
  summary: 'Read a plan with its versions and assignments',
  permission: 'plans:read',
  params: z.strictObject({ planId }),
  status: 200,
  answer: planView,
  errors: ['not-found'],
  example: { params: { planId: 'resellers' }, answer: planExample },
  run: async ({ params, principal }, context) => {
    const saved = await readPlan(context, principal.tenant, params.planId);
    if (saved === undefined) throw new DomainError('not-found', 'There is no such plan.');
    return {
      status: 200,
      body: viewPlan(saved.head, saved.versions, saved.assignments),
      version: saved.head.version,
    };
  },
});
