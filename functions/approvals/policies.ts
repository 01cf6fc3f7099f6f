import * as z from 'zod/mini';
import { checkPolicy } from '../../domain/approvals/check-policy.ts';
import {
  type ApprovalPolicy,
  approvalPolicy,
  policyRules,
  type Rule,
  rulesFor,
} from '../../domain/approvals/policy.ts';
import { type ApprovalSubject, approvalSubjects } from '../../domain/approvals/subjects.ts';
import { DomainError } from '../../domain/errors.ts';
import { same } from '../../domain/platform/restate.ts';
import { approvalPolicies, approvalPolicyVersions } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { policyExample, rulesExample } from './policy-example.ts';
import { namedIn } from './policy-of.ts';
import { subjectOf } from './staff.ts';

const params = z.strictObject({ subject: z.enum(approvalSubjects) });
const at = { params: { subject: 'deal' as const } };

/** Version 0 is the usual policy, which holds as long as a tenant has said nothing else. */
const policyView = z.partial(approvalPolicy, { updatedAt: true });

const usual = (subject: ApprovalSubject): z.infer<typeof policyView> => ({
  subject,
  rules: [...rulesFor(subject, undefined).rules],
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
  example: { ...at, answer: policyExample },
  run: async ({ params: { subject }, principal: { tenant } }, { store }) => {
    const policy = (await approvalPolicies.read(store, { tenant, subject })) ?? usual(subject);
    return { status: 200, body: policy, version: policy.version };
  },
});

/** Versions sort as numbers do. */
const numberText = (version: number): string => String(version).padStart(6, '0');

export const listPolicyVersions = route({
  method: 'GET',
  path: '/v1/approval-policies/{subject}/versions',
  id: 'listApprovalPolicyVersions',
  summary: 'List the versions of a policy',
  description: 'In order, as they were set. An approval says by which one it was asked for.',
  permission: 'approvals:read',
  params,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(policyView),
  errors: ['cursor-invalid'],
  example: { ...at, answer: { data: [policyExample], next: null } },
  run: async ({ params: { subject }, query, principal: { tenant } }, { store }) => {
    const scope = `approval-policy:${tenant}:${subject}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey()) };
    const { data, next } = await approvalPolicyVersions.list(store, { tenant, subject }, page);
    return pageAnswer(scope, data, next);
  },
});

/** Refuses people who are not there: whoever is named would be asked in vain. */
const mustBeThere = async (context: Context, tenant: string, rules: readonly Rule[]): Promise<void> => {
  const named = namedIn(rules);
  const found = await Promise.all(named.map((id) => subjectOf(context, tenant, id)));
  const missing = named.filter((_, index) => found[index] === undefined);
  if (missing.length > 0)
    throw new DomainError(
      'reference-unknown',
      'The policy names somebody who is not there.',
      missing.map((id) => ({
        pointer: '/rules',
        detail: `${id} is nobody of the vendor who may decide: use the id of a member or of an API key`,
      })),
    );
};

export const setPolicy = route({
  method: 'PUT',
  path: '/v1/approval-policies/{subject}',
  id: 'setApprovalPolicy',
  summary: 'Set who approves',
  description:
    'Rules in order; the first whose condition holds decides the route, and the last one has no condition. A route is a list of stages that follow each other, or an automatic decision with its reason. In a stage everybody is asked at once; need of them must approve (all, where it is left out). Conditions are CEL over the subject, its partner and its customer, and are checked here. Each version is kept. Approvals that are open keep their stages until they are submitted again.',
  permission: 'approvals:manage',
  params,
  body: z.strictObject({ rules: policyRules }),
  status: 200,
  answer: policyView,
  errors: ['policy-invalid', 'reference-unknown', 'version-stale', 'busy'],
  example: { ...at, body: { rules: rulesExample }, answer: policyExample },
  run: async ({ params: { subject }, body: { rules }, principal, ifMatch }, context) => {
    const { tenant, subject: setBy } = principal;
    const { store, given } = context;
    checkPolicy(subject, rules);
    await mustBeThere(context, tenant, rules);
    const key = { tenant, subject };
    const policy = await untilDone('The policy', async () => {
      const standing = await approvalPolicies.read(store, key);
      const version = (standing?.version ?? 0) + 1;
      mustMatch(ifMatch, version - 1, 'The policy is');
      if (standing !== undefined && same(standing.rules, rules)) return standing;
      const next: ApprovalPolicy = { subject, rules, version, setBy, updatedAt: given.now() };
      const { done } = await store.transact([
        approvalPolicies.saving(key, next),
        { put: approvalPolicyVersions.item({ ...key, number: numberText(version) }, next) },
      ]);
      return done ? next : undefined;
    });
    return { status: 200, body: policy, version: policy.version };
  },
});
