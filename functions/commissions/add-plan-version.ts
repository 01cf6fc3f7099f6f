import * as z from 'zod/mini';
import { checkPlan } from '../../domain/commissions/check-plan.ts';
import { comparesPeers } from '../../domain/commissions/closing.ts';
import { type PlanVersion, planId, planTerms } from '../../domain/commissions/plan.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { plans, planVersions, versionNumber } from '../../storage/commissions.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { watchWindows } from './close-windows.ts';
import { termsExample, versionView, viewVersion } from './plan-view.ts';
import { readPlan } from './read-plan.ts';
import { numbered } from './save-plan.ts';
import { commitTerms } from './terms.ts';

/** The version that a request has made before: the one of its key, or the last one of its day, where it says the same. */
const standing = (
  versions: readonly PlanVersion[],
  { hash, request }: Pick<PlanVersion, 'hash' | 'request'>,
  from: Day,
): PlanVersion | undefined => {
  const made = request === undefined ? undefined : versions.find((one) => one.request === request);
  if (made !== undefined && made.hash !== hash)
    throw new DomainError('idempotency-key-reused', 'The Idempotency-Key stands for another version.');
  const last = versions.findLast((one) => one.effectiveFrom === from);
  return made ?? (last?.hash === hash ? last : undefined);
};

export const addPlanVersion = route({
  method: 'POST',
  path: '/v1/plans/{planId}/versions',
  id: 'addPlanVersion',
  summary: 'Add a version to a plan',
  description:
    'A saved version is never edited: a new one rules from its effectiveFrom on. One that begins in the past values the sales of its days again and posts the differences. The same version again changes nothing; an Idempotency-Key stands for one version.',
  permission: 'plans:manage',
  params: z.strictObject({ planId }),
  body: planTerms,
  status: 201,
  answer: versionView,
  errors: ['not-found', 'plan-invalid', 'idempotency-key-reused', 'version-stale', 'busy'],
  example: {
    params: { planId: 'resellers' },
    body: { ...termsExample, effectiveFrom: '2026-07-01' },
    answer: { ...termsExample, effectiveFrom: '2026-07-01', number: 2 },
  },
  run: async ({ params, body, principal, ifMatch, idempotencyKey }, context) => {
    const { tenant, subject } = principal;
    const saved = await readPlan(context, tenant, params.planId);
    if (saved === undefined) throw new DomainError('not-found', 'There is no such plan.');
    const { head, versions } = saved;
    const request = idempotencyKey === undefined ? undefined : context.given.digest({ idempotencyKey });
    const same = standing(versions, { hash: context.given.digest(body), request }, body.effectiveFrom);
    // A version has no address of its own: it is read with its plan.
    const location = `/v1/plans/${params.planId}`;
    if (same !== undefined) return { status: 201, body: viewVersion(same), version: head.version, location };
    mustMatch(ifMatch, head.version, 'The plan is');
    checkPlan(body, versions);
    const next = { ...numbered(context, params.planId, body, head.versions + 1), request };
    const changed = {
      ...head,
      versions: next.number,
      version: head.version + 1,
      updatedAt: context.given.now(),
    };
    const key = { tenant, planId: params.planId };
    const outcome = await commitTerms(context, {
      tenant,
      subject,
      writes: [
        plans.replacing(key, changed),
        planVersions.creating({ ...key, number: versionNumber(next.number) }, next),
        ...(comparesPeers({ versions: [next] }) ? [watchWindows(context, tenant, params.planId)] : []),
      ],
      scopes: [{ of: 'all', from: body.effectiveFrom }],
    });
    if (!outcome.done) throw new DomainError('busy', 'The plan is being changed by others at this moment.');
    return { status: 201, body: viewVersion(next), version: changed.version, location };
  },
});
