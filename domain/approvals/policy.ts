import * as z from 'zod/mini';
import { instantText } from '../kernel/schema.ts';
import { type ApprovalStage, type ApprovalSubject, approvalStage, approvalSubjects } from './approval.ts';

/** All stages but the last have a term, after which the next one is asked too; the last one waits. */
export const policyStages = z
  .array(approvalStage)
  .check(z.minLength(1), z.maxLength(5))
  .check(
    z.refine(
      (stages) =>
        stages.every(({ termHours }, at) => (termHours === undefined) === (at === stages.length - 1)),
      { error: 'must have termHours in every stage but the last, which waits' },
    ),
  );

/** Who approves subjects of a kind. */
export const approvalPolicy = z.strictObject({
  subject: z.enum(approvalSubjects),
  stages: policyStages,
  version: z.int(),
  updatedAt: instantText,
});
export type ApprovalPolicy = z.infer<typeof approvalPolicy>;

/** Who approves as long as a tenant has said nothing else. Nobody is written to then: see the list of open approvals. */
const usual: Readonly<Record<ApprovalSubject, ApprovalStage[]>> = {
  deal: [
    { role: 'channel-manager', notify: [], termHours: 48 },
    { role: 'owner', notify: [] },
  ],
  'payout-run': [
    { role: 'finance', notify: [], termHours: 72 },
    { role: 'owner', notify: [] },
  ],
};

/** The stages that a subject of a kind passes: the tenant's policy, or the usual one where it has none. */
export const stagesFor = (
  subject: ApprovalSubject,
  policy: ApprovalPolicy | undefined,
): readonly ApprovalStage[] => policy?.stages ?? usual[subject];
