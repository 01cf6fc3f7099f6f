import type { ApprovalSubject } from '../../domain/approvals/approval.ts';
import { dealSubject } from '../deals/deal-subject.ts';
import type { SubjectWork } from './subject-work.ts';

/** The subjects that the approval workflow decides. A payout run asks in a workflow of its own. */
export const subjects = { deal: dealSubject } as const satisfies Partial<
  Record<ApprovalSubject, SubjectWork>
>;
