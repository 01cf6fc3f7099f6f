import middy from '@middy/core';
import { type DueKind, dueItems } from '../../storage/platform.ts';
import { answerDecided } from '../approvals/answer.ts';
import { escalate } from '../approvals/escalate.ts';
import { closeWindows } from '../commissions/close-windows.ts';
import { endProtection } from '../deals/end-protection.ts';
import { lookAfterDeal } from '../deals/look-after-deal.ts';
import { watchDispute } from '../ledger/disputes/tell.ts';
import { mature } from '../ledger/mature.ts';
import { answerProof } from '../ledger/proof/answer-proof.ts';
import { startScheduled } from '../payouts/start-scheduled.ts';
import { type Context, context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { units } from '../shell/units.ts';
import { wakeDue } from '../webhooks/due-deliveries.ts';
import type { Due, DueWork } from './due.ts';
import { lookAfterJob } from './watch-job.ts';

/** Read at once; what is left over is done by the next round, and at last by the next minute. */
const pageSize = 100;
const rounds = 20;

const work: Readonly<Record<DueKind, DueWork>> = {
  'rescue-job': lookAfterJob,
  'escalate-approval': escalate,
  'answer-approval': answerDecided,
  'watch-deal': lookAfterDeal,
  'expire-deal': endProtection,
  'start-payout': startScheduled,
  mature,
  'close-windows': closeWindows,
  'watch-dispute': watchDispute,
  'answer-proof': answerProof,
  ...wakeDue,
};

/** The next look is written before the present one is removed: a crash between looks twice, never not at all. */
const doOne = async (given: Context, due: Due): Promise<void> => {
  const at = await work[due.what](given, due);
  if (at === due.at) return;
  const { tenant, id } = due;
  if (at !== undefined) await given.store.put(dueItems.item({ at, tenant, id }, { ...due, at }));
  await given.store.remove(dueItems.key({ at: due.at, tenant, id }));
};

/** Does what is due by now; answers how much that was. What fails stays due. */
export const everyMinute = async (
  given: Context,
): Promise<{ readonly done: number; readonly failed: number }> => {
  const now = given.given.now();
  let done = 0;
  let failed = 0;
  let after: string | undefined;
  for (let round = 0; round < rounds; round += 1) {
    // A sort key is an instant and '#…': the character behind '#' closes the range after the present moment.
    const page = await dueItems.list(given.store, {}, { limit: pageSize, to: `${now}$`, after });
    await inParallel(page.data, 8, async (due) => {
      try {
        await doOne(given, due);
        done += 1;
      } catch (error) {
        failed += 1;
        const { tenant, what, subject } = due;
        logger.error('something due could not be done', { tenant, what, subject, error });
      }
    });
    after = page.next;
    if (after === undefined) break;
  }
  return { done, failed };
};

export const handler = middy(() => everyMinute(context())).use(units());
