import type { Asking } from '../../domain/approvals/open-approval.ts';
import { type Approver, type Rule, rulesFor } from '../../domain/approvals/policy.ts';
import type { ApprovalSubject } from '../../domain/approvals/subjects.ts';
import { approvalPolicies } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { houseOf } from './staff.ts';

/** Everybody that rules ask, also by escalation. */
const approversIn = (rules: readonly Rule[]): readonly Approver[] =>
  rules.flatMap(({ route }) =>
    'stages' in route
      ? route.stages.flatMap(({ approvers, escalate }) => [...approvers, ...(escalate?.to ?? [])])
      : [],
  );

/** People that the rules name by their ids, each once. */
export const namedIn = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(approversIn(rules).flatMap((one) => (one.who === 'person' ? [one.id] : []))),
];

/** The policy in force for a kind of subject, and who there is to be asked for this partner's. */
export const askingFor = async (
  context: Context,
  tenant: string,
  kind: ApprovalSubject,
  partnerId: string | undefined,
): Promise<Asking> => {
  const policy = await approvalPolicies.read(context.store, { tenant, subject: kind });
  const { rules, version } = rulesFor(kind, policy);
  return { rules, policyVersion: version, house: await houseOf(context, tenant, partnerId, namedIn(rules)) };
};
