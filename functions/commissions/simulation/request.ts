import * as z from 'zod/mini';
import { planId, planTerms } from '../../../domain/commissions/plan.ts';
import { checkDraftPlan, checkDraftVersion } from '../../../domain/commissions/simulation/draft.ts';
import { DomainError } from '../../../domain/errors.ts';
import { plans } from '../../../storage/commissions.ts';
import { programs } from '../../../storage/programs.ts';
import type { Context } from '../../shell/context.ts';
import { idOf } from '../../shell/refer.ts';
import { route } from '../../shell/route.ts';
import { assignmentErrors, resolveAssignments } from '../assignment-references.ts';
import { planExample, termsExample } from '../plan-view.ts';
import { readPlan } from '../read-plan.ts';
import { newPlan } from '../save-plan.ts';
import { asked, begin, period, resolvePartners } from './begin.ts';

const answerExample = { id: 'job_01jmz4k8q2w6e0r4t8y2u6i0p4', state: 'queued' };
const terms = { ...termsExample, effectiveFrom: '2026-01-01' };

const how =
  'A job: its result is read at /v1/simulations/{jobId}. Every window that has a day in the period counts, and is taken whole, with its sales before and after the period; windows of single sales count by the day of their sale. The draft rules the days it would rule if it were saved now, so give it days of the period. Nothing is written. Needs an Idempotency-Key.';

export const simulateVersion = route({
  method: 'POST',
  path: '/v1/plans/{planId}/simulations',
  id: 'simulatePlanVersion',
  summary: 'Try a draft version of a plan on real history',
  description: `Compares what partners earn by the plan with what they would earn by it with the version. ${how}`,
  permission: 'plans:simulate',
  params: z.strictObject({ planId }),
  body: z.strictObject({ version: planTerms, ...period }),
  status: 202,
  answer: asked,
  errors: [
    'not-found',
    'plan-invalid',
    'reference-unknown',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'busy',
  ],
  example: {
    params: { planId: 'resellers' },
    body: { version: terms, from: '2026-01-01', to: '2026-06-30' },
    answer: answerExample,
  },
  run: async ({ params, body, principal, idempotencyKey }, context) => {
    const { tenant } = principal;
    const { version, from, to, partnerIds } = body;
    const saved = await readPlan(context, tenant, params.planId);
    if (saved === undefined) throw new DomainError('not-found', 'There is no such plan.');
    checkDraftVersion(version, saved.versions, { from, to });
    const about = await resolvePartners(context, tenant, partnerIds);
    const { id, programId } = saved.head;
    const task = { of: 'version' as const, programId, planId: id, plans: [id], from, to, ...about };
    return begin(
      context,
      { body, principal, idempotencyKey },
      { draft: { of: 'version', terms: version }, task },
    );
  },
});

/** Refuses plans that are not there to be replaced, or are of another program, and an id that is taken by another plan. */
const checkPlans = async (
  { store }: Context,
  tenant: string,
  {
    id,
    programId,
    replaces,
  }: { readonly id: string; readonly programId: string; readonly replaces: readonly string[] },
): Promise<void> => {
  if ((await programs.read(store, { tenant, programId })) === undefined)
    throw new DomainError('reference-unknown', 'The program does not exist.', [
      { pointer: '/plan/programId', detail: 'names no program that exists' },
    ]);
  const found = await plans.readMany(
    store,
    [...new Set([id, ...replaces])].map((one) => ({ tenant, planId: one })),
  );
  const own = new Set(found.filter((one) => one.programId === programId).map((one) => one.id));
  const fields = replaces.flatMap((one, index) =>
    own.has(one) ? [] : [{ pointer: `/replaces/${index}`, detail: 'names no plan of the program' }],
  );
  if (fields.length > 0)
    throw new DomainError('reference-unknown', 'Plans that are replaced do not exist.', fields);
  if (found.some((one) => one.id === id) && !replaces.includes(id))
    throw new DomainError('conflict', 'A plan of this id was saved before: name it in replaces.');
};

export const simulatePlan = route({
  method: 'POST',
  path: '/v1/simulations',
  id: 'simulatePlan',
  summary: 'Try a draft plan on real history',
  description: `The plan in the form in which it would be saved. Compares what partners earn by the plans it replaces with what they would earn by it; where it replaces none, it comes on top. ${how}`,
  permission: 'plans:simulate',
  body: z.strictObject({
    plan: newPlan,
    replaces: z.optional(z.array(planId).check(z.maxLength(20))),
    ...period,
  }),
  status: 202,
  answer: asked,
  errors: [
    'plan-invalid',
    'reference-unknown',
    'conflict',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'busy',
  ],
  example: {
    body: {
      plan: {
        id: 'resellers-2027',
        programId: 'resellers-2026',
        name: 'Resellers 2027',
        versions: [terms],
        assignments: planExample.assignments,
      },
      replaces: ['resellers'],
      from: '2026-01-01',
      to: '2026-06-30',
    },
    answer: answerExample,
  },
  run: async ({ body, principal, idempotencyKey }, context) => {
    const { tenant } = principal;
    const { plan, replaces = [], from, to } = body;
    const faults = assignmentErrors(plan.assignments, '/plan/assignments');
    checkDraftPlan(plan.versions, faults, { from, to });
    const programId = idOf(context.given, tenant, 'program', plan.programId);
    await checkPlans(context, tenant, { id: plan.id, programId, replaces });
    const assigned = await resolveAssignments(context, tenant, plan.assignments, '/plan/assignments');
    const about = await resolvePartners(context, tenant, body.partnerIds);
    const task = {
      of: 'plan' as const,
      programId,
      planId: plan.id,
      plans: [...replaces],
      from,
      to,
      ...about,
    };
    const draft = { of: 'plan' as const, versions: plan.versions, assignments: [...assigned] };
    return begin(context, { body, principal, idempotencyKey }, { draft, task });
  },
});
