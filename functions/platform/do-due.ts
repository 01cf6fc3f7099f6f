import { isSandbox } from '../../domain/access/sandbox.ts';
import type { ClockRun } from '../../domain/platform/clock.ts';
import { clockRuns, type DueKind } from '../../storage/platform.ts';
import { escalate } from '../approvals/escalate.ts';
import { lookAfterRequest } from '../approvals/look-after-request.ts';
import { tellDue } from '../approvals/tell.ts';
import { closeWindows } from '../commissions/close-windows.ts';
import { settleMerge } from '../customers/settle-merge.ts';
import { remindOfEnd, stall } from '../deals/deal-timers.ts';
import { endProtection } from '../deals/end-protection.ts';
import { lookAfterDeal } from '../deals/look-after-deal.ts';
import { watchDispute } from '../ledger/disputes/tell.ts';
import { mature } from '../ledger/mature.ts';
import { answerProof } from '../ledger/proof/answer-proof.ts';
import { startScheduled } from '../payouts/start-scheduled.ts';
import { type Context, logger } from '../shell/context.ts';
import { spreadRule } from '../tasks/spread-rule.ts';
import { watchTask } from '../tasks/watch-task.ts';
import { watchUntouched } from '../tasks/watch-untouched.ts';
import { deliverDue, wakeDue } from '../webhooks/due-deliveries.ts';
import { type Due, type DueWork, itemOfDue, keyOfDue } from './due.ts';
import { lookAfterJob } from './watch-job.ts';

/** What is done with each kind of due thing. */
type Works = Readonly<Record<DueKind, DueWork>>;

const works: Works = {
  'rescue-job': lookAfterJob,
  'escalate-approval': escalate,
  'answer-approval': tellDue,
  'watch-deal': lookAfterDeal,
  'watch-request': lookAfterRequest,
  'expire-deal': endProtection,
  'remind-deal': remindOfEnd,
  'stall-deal': stall,
  'start-payout': startScheduled,
  mature,
  'close-windows': closeWindows,
  'watch-dispute': watchDispute,
  'watch-task': watchTask,
  'watch-untouched': watchUntouched,
  'spread-task-rule': spreadRule,
  'answer-proof': answerProof,
  'settle-merge': settleMerge,
  ...wakeDue,
};

/** The same for who moves a clock and waits for what follows: webhooks are delivered at once. */
export const worksAtOnce: Works = { ...works, ...deliverDue };

/** The next look is written before the present one is removed: a crash between looks twice, never not at all. */
const doOne = async (given: Context, due: Due, doing: Works): Promise<void> => {
  const at = await doing[due.what](given, due);
  if (at === due.at) return;
  if (at !== undefined) await given.store.put(itemOfDue({ ...due, at, again: (due.again ?? 0) + 1 }));
  await given.store.remove(keyOfDue(due));
};

/** A sandbox keeps what it did, for whoever moved its clock. */
const note = async (given: Context, due: Due, outcome: ClockRun['outcome']): Promise<void> => {
  const { id, tenant, at, what, subject } = due;
  if (isSandbox(tenant))
    await given.store.put(clockRuns.item({ tenant, at, id }, { id, at, what, subject, outcome }));
};

/** Does one due thing; says whether it could be done. What fails stays due. */
export const doDue = async (given: Context, due: Due, doing: Works = works): Promise<boolean> => {
  try {
    await doOne(given, due, doing);
    await note(given, due, 'done');
    return true;
  } catch (error) {
    const { tenant, what, subject } = due;
    logger.error('something due could not be done', { tenant, what, subject, error });
    await note(given, due, 'failed');
    return false;
  }
};
