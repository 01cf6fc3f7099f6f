import { closingWindows } from '../../domain/commissions/closing.ts';
import { businessDay } from '../../domain/kernel/day.ts';
import { endOfMonth } from '../../domain/kernel/zoned.ts';
import type { Job } from '../../domain/platform/job.ts';
import { peerMeans, plans } from '../../storage/commissions.ts';
import { jobs } from '../../storage/platform.ts';
import { programs } from '../../storage/programs.ts';
import type { Write } from '../../storage/store.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import { watchJob } from '../platform/watch-job.ts';
import type { Context } from '../shell/context.ts';
import { readVersions } from './plan-cache.ts';

/** The write by which a plan is looked at for windows that have closed: at once, and from then on after each month. */
export const watchWindows = ({ given }: Context, tenant: string, planId: string): Write => ({
  put: dueItem(tenant, 'close-windows', planId, given.now()),
});

type Closed = { readonly planId: string; readonly component: string; readonly window: string };

/** Begins the job that compares the peers of a closed window. Where it was begun before, it stands there. */
const begin = async ({ store, given }: Context, tenant: string, closed: Closed): Promise<void> => {
  const now = given.now();
  const job: Job = {
    id: given.naturalId('job', tenant, 'window-close', closed.planId, closed.component, closed.window),
    state: 'queued',
    task: { kind: 'window-close', ...closed },
    counters: {},
    turn: 1,
    requestedBy: 'close-windows',
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const writes = [jobs.creating({ tenant, jobId: job.id }, job), watchJob(tenant, job.id, now)];
  const outcome = await store.transact(writes);
  if (!outcome.done && outcome.existing === undefined)
    throw new Error(`the close of ${closed.planId} ${closed.component} ${closed.window} could not be begun`);
};

/** Closes every window of a plan that compares peers and has ended by the program's clocks; looks again after this month. */
export const closeWindows: DueWork = async (context, { tenant, subject: planId }) => {
  const { store, given } = context;
  const head = await plans.read(store, { tenant, planId });
  const program =
    head === undefined ? undefined : await programs.read(store, { tenant, programId: head.programId });
  if (program === undefined) throw new Error(`plan ${planId} or its program is not there`);
  const day = businessDay(given.now(), program.timeZone);
  const versions = await readVersions(store, tenant, planId);
  const frozen = new Set(
    (await peerMeans.all(store, { tenant, planId })).map(({ component, window }) => `${component}#${window}`),
  );
  for (const { component, window } of closingWindows({ versions }, day))
    if (!frozen.has(`${component}#${window}`)) await begin(context, tenant, { planId, component, window });
  return endOfMonth(day.slice(0, 7), program.timeZone);
};
