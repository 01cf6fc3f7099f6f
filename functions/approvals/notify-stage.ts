import type { Approval } from '../../domain/approvals/approval.ts';
import { askLetter, escalationLetter } from '../../domain/approvals/approval-letters.ts';
import type { Language, Letter } from '../../domain/platform/letter.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';

const letterOf = (approval: Approval, language: Language): Letter => {
  const { id: approvalId, title, seen, dueAt, timeZone, stages, stage } = approval;
  const asked = { approvalId, title, seen, dueAt, timeZone };
  const silent = stages[stage - 1];
  if (silent === undefined) return askLetter(asked, language);
  return escalationLetter({ ...asked, role: silent.role, hours: silent.termHours ?? 0 }, language);
};

/** Writes to the people of the stage that an open approval has reached, each once per stage. */
export const notifyStage = async (context: Context, tenant: string, approval: Approval): Promise<void> => {
  if (approval.state !== 'open') return;
  const { id, stage, stages } = approval;
  const people = stages[stage]?.notify ?? [];
  await queueNotices(
    context,
    tenant,
    people.map((to) => ({ cause: `${id} stage ${stage}`, to, letter: letterOf(approval, to.language) })),
  );
};
