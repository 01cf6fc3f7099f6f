import * as z from 'zod/mini';
import { planErrors } from '../../domain/commissions/check-plan.ts';
import { comparesPeers } from '../../domain/commissions/closing.ts';
import {
  type Assignment,
  assignment,
  type PlanHead,
  type PlanTerms,
  type PlanVersion,
  planId,
  planTerms,
} from '../../domain/commissions/plan.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { idText, nameText } from '../../domain/kernel/schema.ts';
import { assignments, plans, planVersions, versionNumber } from '../../storage/commissions.ts';
import { programs } from '../../storage/programs.ts';
import type { Write } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { assignmentErrors, resolveAssignments } from './assignment-references.ts';
import { watchWindows } from './close-windows.ts';
import { planExample, planView, termsExample, viewPlan } from './plan-view.ts';
import { readPlan } from './read-plan.ts';
import { commitTerms } from './terms.ts';

/** A plan in the form of the commission model, with the program it belongs to. */
export const newPlan = z.strictObject({
  id: planId,
  programId: idText,
  name: nameText,
  versions: z.array(planTerms).check(z.minLength(1), z.maxLength(50)),
  assignments: z.array(assignment).check(z.maxLength(40)),
});
type NewPlan = z.infer<typeof newPlan>;

const faults = (body: NewPlan): readonly FieldError[] => [
  ...body.versions.flatMap((terms, index, all) =>
    planErrors(terms, all.slice(0, index), `/versions/${index}`),
  ),
  ...assignmentErrors(body.assignments, '/assignments'),
];

/** A version with its number and the digest by which a repetition is known. */
export const numbered = ({ given }: Context, id: string, terms: PlanTerms, number: number): PlanVersion => ({
  ...terms,
  planId: id,
  number,
  hash: given.digest(terms),
  recordedAt: given.now(),
});

const repeated = (
  body: NewPlan,
  saved: { readonly head: PlanHead; readonly versions: readonly PlanVersion[] },
  { given }: Context,
): boolean => {
  const { bodyHash } = saved.head;
  if (bodyHash !== undefined) return bodyHash === given.digest(body);
  return (
    saved.head.name === body.name &&
    body.versions.every((terms, index) => saved.versions[index]?.hash === given.digest(terms))
  );
};

type Saved = {
  readonly head: PlanHead;
  readonly versions: readonly PlanVersion[];
  readonly assigned: readonly Assignment[];
};

/** Everything that a new plan writes. */
const writesOf = (
  context: Context,
  tenant: string,
  { head: { id: planId }, ...saved }: Saved,
): readonly Write[] => [
  ...saved.versions.map((one) =>
    planVersions.creating({ tenant, planId, number: versionNumber(one.number) }, one),
  ),
  ...(comparesPeers(saved) ? [watchWindows(context, tenant, planId)] : []),
  ...saved.assigned.map((one) =>
    assignments.creating(
      { tenant, planId, partnerId: one.partnerId, from: one.from },
      { ...one, planId, version: 1 },
    ),
  ),
];

export const savePlan = route({
  method: 'POST',
  path: '/v1/plans',
  id: 'savePlan',
  summary: 'Save a commission plan',
  description:
    'The plan in the form of the commission model: versions with their components, and who is assigned. Conditions are checked; every fault is answered at once with its place. Sales of the days it rules are valued by it, also those accepted before.',
  permission: 'plans:manage',
  body: newPlan,
  status: 201,
  answer: planView,
  errors: ['plan-invalid', 'reference-unknown', 'conflict', 'busy'],
  example: {
    body: {
      id: 'resellers',
      programId: 'resellers-2026',
      name: 'Resellers 2026',
      versions: [termsExample],
      assignments: [{ partnerId: '*', from: '2026-01-01' }],
    },
    answer: planExample,
  },
  run: async ({ body, principal }, context) => {
    const { tenant, subject } = principal;
    const { store, given } = context;
    const found = faults(body);
    if (found.length > 0) throw new DomainError('plan-invalid', 'The plan breaks a rule.', found);
    const programId = idOf(given, tenant, 'program', body.programId);
    if ((await programs.read(store, { tenant, programId })) === undefined)
      throw new DomainError('reference-unknown', 'The program does not exist.', [
        { pointer: '/programId', detail: 'names no program that exists' },
      ]);
    const assigned = await resolveAssignments(context, tenant, body.assignments);
    const now = given.now();
    const head: PlanHead = {
      id: body.id,
      programId,
      name: body.name,
      versions: body.versions.length,
      bodyHash: given.digest(body),
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const versions = body.versions.map((terms, index) => numbered(context, body.id, terms, index + 1));
    const from = versions.map((one) => one.effectiveFrom).reduce((first, day) => (day < first ? day : first));
    const outcome = await commitTerms(context, {
      tenant,
      subject,
      writes: [
        plans.creating({ tenant, planId: body.id }, head),
        ...writesOf(context, tenant, { head, versions, assigned }),
      ],
      scopes: [{ of: 'all', from }],
    });
    const location = `/v1/plans/${body.id}`;
    if (outcome.done) return { status: 201, body: viewPlan(head, versions, assigned), version: 1, location };
    const saved = await readPlan(context, tenant, body.id);
    if (saved === undefined)
      throw new DomainError('busy', 'The terms are being changed by others at this moment.');
    if (!repeated(body, saved, context))
      throw new DomainError('conflict', 'A plan of this id was saved before with other content.');
    return {
      status: 201,
      body: viewPlan(saved.head, saved.versions, saved.assignments),
      version: saved.head.version,
      location,
    };
  },
});
