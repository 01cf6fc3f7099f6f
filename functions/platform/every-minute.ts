import middy from '@middy/core';
import { rescueJob } from '../../domain/platform/rescue-job.ts';
import { dueItems, jobs } from '../../storage/platform.ts';
import { type Context, context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { units } from '../shell/units.ts';

/** Read at once; what is left over is done by the next round, and at last by the next minute. */
const pageSize = 100;
const rounds = 20;

type Due = Awaited<ReturnType<typeof dueItems.list>>['data'][number];
const keyOf = ({ at, tenant, id }: Due) => ({ at, tenant, id });

/** The next look is written before the present one is removed: a crash between looks twice, never not at all. */
const lookAgain = async ({ store }: Context, due: Due, at: string | undefined): Promise<void> => {
  if (at !== undefined) await store.put(dueItems.item({ ...keyOf(due), at }, { ...due, at }));
  if (at !== due.at) await store.remove(dueItems.key(keyOf(due)));
};

const rescue = async (given: Context, due: Due): Promise<void> => {
  const { tenant, subject: jobId } = due;
  const job = await jobs.read(given.store, { tenant, jobId });
  const { job: next, lookAgainAt } = job === undefined ? {} : rescueJob(job, given.given.now());
  // Where the job changed meanwhile it lives, and the due item stays for the next minute.
  if (next !== undefined && !(await jobs.replace(given.store, { tenant, jobId }, next)).done) return;
  await lookAgain(given, due, lookAgainAt);
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
        await rescue(given, due);
        done += 1;
      } catch (error) {
        failed += 1;
        logger.error('something due could not be done', {
          tenant: due.tenant,
          what: due.what,
          subject: due.subject,
          error,
        });
      }
    });
    after = page.next;
    if (after === undefined) break;
  }
  return { done, failed };
};

export const handler = middy(() => everyMinute(context())).use(units());
