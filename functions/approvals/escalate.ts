import { passTerm } from '../../domain/approvals/pass-term.ts';
import { approvals } from '../../storage/approvals.ts';
import type { DueWork } from '../platform/due.ts';
import { changeApproval } from './change.ts';
import { momentOf } from './moment.ts';

/** Reminds, asks others, or takes silence for an answer: whatever of an approval's terms is over, one after the other. */
export const escalate: DueWork = async (context, { tenant, subject: approvalId }) => {
  const key = { tenant, approvalId };
  const moment = await momentOf(context, tenant);
  for (;;) {
    const standing = await approvals.read(context.store, key);
    if (standing === undefined || passTerm(standing, moment) === undefined) return undefined;
    await changeApproval(context, key, (one) => passTerm(one, moment) ?? one);
  }
};
