import * as z from 'zod/mini';
import { type ApprovalSubject, approvalSubjects } from '../../domain/approvals/approval.ts';
import {
  type ApprovalPolicy,
  approvalPolicy,
  policyStages,
  stagesFor,
} from '../../domain/approvals/policy.ts';
import { same } from '../../domain/platform/restate.ts';
import { approvalPolicies } from '../../storage/approvals.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { approvalExample } from './approval-view.ts';

const params = z.strictObject({ subject: z.enum(approvalSubjects) });
const body = z.strictObject({ stages: policyStages });

/** Version 0 is the usual policy, which holds as long as a tenant has said nothing else. */
const policyView = z.partial(approvalPolicy, { updatedAt: true });

const example = {
  subject: 'deal' as const,
  stages: approvalExample.stages,
  version: 1,
  updatedAt: '2026-02-25T10:15:30.120Z',
};

const usual = (subject: ApprovalSubject): z.infer<typeof policyView> => ({
  subject,
  stages: [...stagesFor(subject, undefined)],
  version: 0,
});

export const readPolicy = route({
  method: 'GET',
  path: '/v1/approval-policies/{subject}',
  id: 'readApprovalPolicy',
  summary: 'Read who approves',
  description: 'Version 0 is the usual policy, which holds until you set one.',
  permission: 'approvals:read',
  params,
  status: 200,
  answer: policyView,
  errors: [],
  example: { params: { subject: 'deal' }, answer: example },
  run: async ({ params: { subject }, principal: { tenant } }, { store }) => {
    const policy = (await approvalPolicies.read(store, { tenant, subject })) ?? usual(subject);
    return { status: 200, body: policy, version: policy.version };
  },
});

export const setPolicy = route({
  method: 'PUT',
  path: '/v1/approval-policies/{subject}',
  id: 'setApprovalPolicy',
  summary: 'Set who approves',
  description:
    'Stages in order: the first is asked at once, the next one as well after termHours without an answer; the last one has no term and waits. Everybody under notify is written to. Approvals that are open keep the stages they were opened with.',
  permission: 'approvals:manage',
  params,
  body,
  status: 200,
  answer: policyView,
  errors: ['version-stale', 'busy'],
  example: { params: { subject: 'deal' }, body: { stages: example.stages }, answer: example },
  run: async ({ params: { subject }, body: { stages }, principal: { tenant }, ifMatch }, context) => {
    const { store, given } = context;
    const key = { tenant, subject };
    const policy = await untilDone('The policy', async () => {
      const standing = await approvalPolicies.read(store, key);
      const version = standing?.version ?? 0;
      mustMatch(ifMatch, version, 'The policy is');
      if (standing !== undefined && same(standing.stages, stages)) return standing;
      const next: ApprovalPolicy = { subject, stages, version: version + 1, updatedAt: given.now() };
      return (await approvalPolicies.save(store, key, next)).done ? next : undefined;
    });
    return { status: 200, body: policy, version: policy.version };
  },
});
