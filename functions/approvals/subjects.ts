import type { ApprovalSubject } from '../../domain/approvals/subjects.ts';
import { dealSubject } from '../deals/deal-subject.ts';
import { requestSubject } from './request-subject.ts';
import type { SubjectWork } from './subject-work.ts';

/** What the approval workflow does for each kind of subject. A payout run asks in a workflow of its own. */
const own: Partial<Record<ApprovalSubject, SubjectWork>> = { deal: dealSubject };

/** The work for a kind: of its own area, or of whoever requested approval of what stands elsewhere. */
export const subjectWork = (kind: ApprovalSubject): SubjectWork => own[kind] ?? requestSubject;
