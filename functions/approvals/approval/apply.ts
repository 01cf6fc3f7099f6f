import { approvals } from '../../../storage/approvals.ts';
import { step } from '../../shell/step.ts';
import { subjectWork } from '../subjects.ts';
import { input } from './input.ts';

/** Does what was approved or refused. What stands in the approval counts, not what the workflow was told. */
export const handler = step(input, async (context, { tenant, kind, subjectId, approvalId }) => {
  const approval = await approvals.read(context.store, { tenant, approvalId });
  if (approval === undefined || approval.state === 'open' || approval.state === 'returned')
    throw new Error(`the approval ${approvalId} is not decided`);
  const { state: outcome, decision } = approval;
  await subjectWork(kind).apply(context, tenant, subjectId, { outcome, reason: decision?.reason });
  return { outcome };
});
