import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../../domain/kernel/day.ts';
import { showing } from '../../../domain/platform/clock.ts';
import { clockMoveTask } from '../../../domain/platform/job.ts';
import { clocks, sandboxDueItems } from '../../../storage/platform.ts';
import { contextOf, oursOf } from '../../shell/clock.ts';
import type { Context } from '../../shell/context.ts';
import { untilDone } from '../../shell/until-done.ts';
import { doDue, worksAtOnce } from '../do-due.ts';
import { type Due, dueBy, keyOfDue } from '../due.ts';
import type { Advance, Step } from '../job-worker.ts';
import { isQuiet } from './quiet.ts';

/** How long something that was begun may take before time goes on without it. */
const patience = 60_000;
const glance = 500;
/** What was done reaches the stream and its readers meanwhile: what follows from it may be due at once. */
const settling = 1_000;
/** What is due may make other things due at the same moment. */
const mostRounds = 10;

const settle = async (context: Context, tenant: string, jobId: string): Promise<void> => {
  for (let waited = 0; waited < patience; waited += glance) {
    if (await isQuiet(context, tenant, jobId)) return;
    await pause(glance);
  }
};

/** Sets the clock to a moment, unless it shows a later one. */
const set = (context: Context, tenant: string, moment: Instant): Promise<true> =>
  untilDone('The clock', async () => {
    const standing = await clocks.read(context.store, { tenant });
    if (standing === undefined) throw new Error(`the sandbox ${tenant} has no clock`);
    const next = showing(standing, moment, oursOf(context).given.now());
    return (await clocks.replace(context.store, { tenant }, next)).done ? true : undefined;
  });

/** Does everything due by now, and what becomes due by that; what could not be done is left to the tick. */
const doAllDue = async (context: Context, tenant: string, own: (due: Due) => boolean): Promise<number> => {
  const tried = new Set<string>();
  let ran = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const { data } = await dueBy(context.store, tenant, context.given.now(), { limit: 500 });
    const open = data.filter((due) => !own(due) && !tried.has(keyOfDue(due).sk));
    if (open.length === 0) return ran;
    for (const due of open) {
      tried.add(keyOfDue(due).sk);
      if (await doDue(context, due, worksAtOnce)) ran += 1;
    }
  }
  return ran;
};

/** The next moment after now at which something is due. */
const nextMoment = async (
  { store }: Context,
  tenant: string,
  after: Instant,
  own: (due: Due) => boolean,
): Promise<Instant | undefined> => {
  const { data } = await sandboxDueItems.list(store, { tenant }, { limit: 500, from: `${after}$` });
  return data.find((due) => !own(due))?.at;
};

/**
 * Moves a sandbox's clock to the next moment at which something is due, and does it, in the order of the moments. Before
 * it goes on it waits until what was begun has ended, as far as no person is asked: a payout run that is drafted, a job.
 */
export const moveOn: Advance = async (given, tenant, job): Promise<Step> => {
  const { to } = clockMoveTask.parse(job.task);
  const own = ({ what, subject }: Due): boolean => what === 'rescue-job' && subject === job.id;
  await settle(given, tenant, job.id);
  const before = (await contextOf(given, tenant)).given.now();
  const next = await nextMoment(given, tenant, before, own);
  const moment = next === undefined || next > to ? to : next;
  await set(given, tenant, moment);
  const there = await contextOf(given, tenant);
  const ran = await doAllDue(there, tenant, own);
  if (ran > 0) await pause(settling);
  const isThere = moment >= to || before >= to;
  if (isThere) await settle(given, tenant, job.id);
  return {
    state: isThere ? 'done' : 'running',
    counters: { ran: (job.counters['ran'] ?? 0) + ran },
    ...(isThere ? { progress: '100' } : {}),
  };
};
