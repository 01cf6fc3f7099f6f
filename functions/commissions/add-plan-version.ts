import * as z from 'zod/mini';
import { checkPlan } from '../../domain/commissions/check-plan.ts';
import { comparesPeers } from '../../domain/commissions/closing.ts';
import { planId, planTerms } from '../../domain/commissions/plan.ts';
import { DomainError } from '../../domain/errors.ts';
import { plans, planVersions, versionNumber } from '../../storage/commissions.ts';
import { route } from '../shell/route.ts';
import { watchWindows } from './close-windows.ts';
import { termsExample, versionView, viewVersion } from './plan-view.ts';
import { readPlan } from './read-plan.ts';
import { numbered } from './save-plan.ts';
import { commitTerms } from './terms.ts';

export const addPlanVersion = route({
  method: 'POST',
  path: '/v1/plans/{planId}/versions',
  id: 'addPlanVersion',
  summary: 'Add a version to a plan',
  description:
    'A saved version is never edited: a new one rules from its effectiveFrom on. One that begins in the past values the sales of its days again and posts the differences. The same version again changes nothing.',
  permission: 'plans:manage',
  params: z.strictObject({ planId }),
  body: planTerms,
  status: 201,
  answer: versionView,
  errors: ['not-found', 'plan-invalid', 'version-stale', 'busy'],
  example: {
    params: { planId: 'resellers' },
    body: { ...termsExample, effectiveFrom: '2026-07-01' },
    answer: { ...termsExample, effectiveFrom: '2026-07-01', number: 2 },
  },
  run: async ({ params, body, principal, ifMatch }, context) => {
    const { tenant, subject } = principal;
    const saved = await readPlan(context, tenant, params.planId);
    if (saved === undefined) throw new DomainError('not-found', 'There is no such plan.');
    const { head, versions } = saved;
    const hash = context.given.digest(body);
    const same = versions.findLast((one) => one.effectiveFrom === body.effectiveFrom);
    // A version has no address of its own: it is read with its plan.
    const location = `/v1/plans/${params.planId}`;
    if (same?.hash === hash) return { status: 201, body: viewVersion(same), version: head.version, location };
    if (ifMatch !== undefined && ifMatch !== head.version)
      throw new DomainError('version-stale', 'The plan has changed since.');
    checkPlan(body, versions);
    const next = numbered(context, params.planId, body, head.versions + 1);
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
