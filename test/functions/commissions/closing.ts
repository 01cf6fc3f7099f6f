import { expect } from 'vitest';
import { handler } from '../../../functions/commissions/on-window-close-requested.ts';
import { peerMeans } from '../../../storage/commissions.ts';
import { jobs } from '../../../storage/platform.ts';
import type { Road } from '../../kit/road.ts';

/** What tests of windows that close have in common. */

type Worker = (
  event: unknown,
  lambda: unknown,
) => Promise<{ readonly batchItemFailures: readonly unknown[] }>;

/** A rate by how a partner's revenue compares with its peers': a tenth for who reaches their mean, a hundredth for others. */
export const rank = (more: object = {}) => ({
  id: 'rank',
  kind: 'bonus',
  base: 'revenue',
  window: 'month',
  payable: { when: 'windowClose' },
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    driver: 'peerIndex',
    target: 'revenue',
    tiers: [
      { from: '0', percent: '1' },
      { from: '100', percent: '10' },
    ],
  },
  ...more,
});

/** The jobs that close windows, oldest window first. */
export const closings = async ({ context, tenant }: Road) =>
  (await jobs.all(context.store, { tenant }))
    .flatMap((job) => (job.task.kind === 'window-close' ? [{ ...job, window: job.task.window }] : []))
    .sort((a, b) => (a.window < b.window ? -1 : 1));

/** Hands a job to its worker, as the queue does; answers whether its message has to come again. */
export const handOver = async (
  { tenant }: Road,
  job: { readonly id: string; readonly turn: number },
): Promise<boolean> => {
  const body = JSON.stringify({ detail: { tenant, jobId: job.id, turn: job.turn } });
  const event = { Records: [{ messageId: job.id, body }] };
  const answer = await (handler as unknown as Worker)(event, { getRemainingTimeInMillis: () => 600_000 });
  return answer.batchItemFailures.length > 0;
};

/** Runs every job that was begun to close a window; answers their windows. */
export const closeAll = async (road: Road): Promise<readonly string[]> => {
  const open = (await closings(road)).filter(({ state }) => state === 'queued');
  for (const job of open) expect(await handOver(road, job)).toBe(false);
  for (const { state } of await closings(road)) expect(state).toBe('done');
  return open.map(({ window }) => window);
};

/** The frozen means of a plan, by window. */
export const meansOf = async ({ context, tenant }: Road, planId = 'p') =>
  Object.fromEntries(
    (await peerMeans.all(context.store, { tenant, planId })).map(({ window, sum, count }) => [
      window,
      `${sum} / ${count}`,
    ]),
  );
