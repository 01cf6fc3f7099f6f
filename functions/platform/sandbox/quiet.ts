import { payoutRuns } from '../../../storage/payouts.ts';
import { jobs, sandboxDueItems } from '../../../storage/platform.ts';
import type { Context } from '../../shell/context.ts';

const working = new Set(['queued', 'running']);
const moving = new Set(['drafting', 'paying']);

/** Each job has a due item that looks after it, so those that may be under way are found without reading all. */
const jobsUnderWay = async ({ store }: Context, tenant: string, but: string): Promise<boolean> => {
  const due = await sandboxDueItems.all(store, { tenant });
  const keys = due
    .filter(({ what, subject }) => what === 'rescue-job' && subject !== but)
    .map(({ subject }) => ({ tenant, jobId: subject }));
  const found = keys.length === 0 ? [] : await jobs.readMany(store, keys);
  return found.some(({ state, task }) => working.has(state) && task.kind !== 'clock-move');
};

/** One run is open at a time, and runs sort by their month: it is among the newest. */
const payoutUnderWay = async ({ store }: Context, tenant: string): Promise<boolean> => {
  const { data } = await payoutRuns.list(store, { tenant }, { limit: 3, newestFirst: true });
  return data.some(({ state }) => moving.has(state));
};

/** Whether nothing works by itself in the sandbox but the job `but`: what waits for people does not. */
export const isQuiet = async (context: Context, tenant: string, but: string): Promise<boolean> =>
  !(await jobsUnderWay(context, tenant, but)) && !(await payoutUnderWay(context, tenant));
