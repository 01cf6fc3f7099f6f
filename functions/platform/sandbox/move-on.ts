import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, later } from '../../../domain/kernel/day.ts';
import { showing } from '../../../domain/platform/clock.ts';
import { clockMoveTask, type Job } from '../../../domain/platform/job.ts';
import { clocks, sandboxDueItems } from '../../../storage/platform.ts';
import { contextOf, oursOf } from '../../shell/clock.ts';
import type { Context } from '../../shell/context.ts';
import { untilDone } from '../../shell/until-done.ts';
import { doDue, worksAtOnce } from '../do-due.ts';
import { type Due, dueBy, keyOfDue } from '../due.ts';
import type { Advance, Step } from '../job-worker.ts';
import { hearing } from './hearing.ts';
import { isQuiet } from './quiet.ts';

/** How long something that was begun may take before time goes on without it. */
const patience = 60_000;
const glance = 500;
/** What was done reaches the stream and its readers meanwhile: what follows from it may be due at once. */
const settling = 1_000;
/** What is due may make other things due at the same moment. */
const mostRounds = 10;

/** What the mover leaves alone: its own job is looked after by the tick. */
type Own = (due: Due) => boolean;

/** Sets the clock to a moment, unless it shows a later one. */
const set = (context: Context, tenant: string, moment: Instant): Promise<true> =>
  untilDone('The clock', async () => {
    const standing = await clocks.read(context.store, { tenant });
    if (standing === undefined) throw new Error(`the sandbox ${tenant} has no clock`);
    const next = showing(standing, moment, oursOf(context).given.now());
    return (await clocks.replace(context.store, { tenant }, next)).done ? true : undefined;
  });

/** Things that answer a workflow: it goes on, whatever the table hears. */
const answers: ReadonlySet<string> = new Set(['answer-approval', 'answer-proof']);

/** How much was done, and whether anything may follow from it: most looks find nothing to do. */
type Done = { readonly ran: number; readonly leads: boolean };

/** Does everything due by now, and what becomes due by that; what could not be done is left to the tick. */
const doAllDue = async (context: Context, tenant: string, isOwn: Own): Promise<Done> => {
  const tried = new Set<string>();
  const { context: own, isHeard } = hearing(context);
  let ran = 0;
  let leads = false;
  for (let round = 0; round < mostRounds; round += 1) {
    const { data } = await dueBy(context.store, tenant, context.given.now(), { limit: 500 });
    const open = data.filter((due) => !isOwn(due) && !tried.has(keyOfDue(due).sk));
    if (open.length === 0) break;
    for (const due of open) {
      tried.add(keyOfDue(due).sk);
      if (await doDue(own, due, worksAtOnce)) ran += 1;
      leads ||= answers.has(due.what);
    }
  }
  return { ran, leads: leads || isHeard() };
};

/** What waits for people, or for something under way, is looked at again and again: a clock that moves need not. */
const patientLooks = 2;
/** A delivery has its own pauses, which grow: one that came late would be held against its endpoint. */
const isPatient = ({ what, again = 0 }: Due): boolean => what === 'deliver-webhook' || again <= patientLooks;

/**
 * The next moment after now at which something is due. What was looked at some times before is looked at less often the
 * longer the move goes on, and once more when it has arrived.
 */
const nextMoment = async (
  { store }: Context,
  tenant: string,
  { start, now }: { readonly start: Instant; readonly now: Instant },
  own: Own,
): Promise<Instant | undefined> => {
  const rare = later(now, (Date.parse(now) - Date.parse(start)) / 2);
  const { data } = await sandboxDueItems.list(store, { tenant }, { limit: 500, from: `${now}$` });
  return data.find((due) => !own(due) && (isPatient(due) || due.at >= rare))?.at;
};

/**
 * Waits until what was begun has ended, and meanwhile does what became due by it: a workflow may wait for an answer that
 * the tick gives. Answers how much that was.
 */
const settle = async (context: Context, tenant: string, jobId: string, own: Own): Promise<number> => {
  let ran = 0;
  for (let waited = 0; waited < patience; waited += glance) {
    ran += (await doAllDue(await contextOf(context, tenant), tenant, own)).ran;
    if (await isQuiet(context, tenant, jobId)) break;
    await pause(glance);
  }
  return ran;
};

/** How much of the way from one moment to another lies behind, as a part of one. */
const share = (start: Instant, now: Instant, end: Instant): number =>
  (Date.parse(now) - Date.parse(start)) / Math.max(1, Date.parse(end) - Date.parse(start));

/** Moments from which nothing follows, in one step: watches find nothing, a receiver that fails is tried again. */
const mostQuiet = 50;

/** Goes to the moments that come next, up to the first from which something may follow, and does what is due at them. */
const goOn = async (given: Context, tenant: string, job: Job, own: Own) => {
  const { to } = clockMoveTask.parse(job.task);
  let ran = 0;
  for (let count = 1; ; count += 1) {
    const { given: before } = await contextOf(given, tenant);
    const next = await nextMoment(given, tenant, { start: job.createdAt, now: before.now() }, own);
    const moment = next === undefined || next > to ? to : next;
    await set(given, tenant, moment);
    const done = await doAllDue(await contextOf(given, tenant), tenant, own);
    ran += done.ran;
    if (done.leads) await pause(settling);
    const isThere = moment >= to || before.now() >= to;
    if (done.leads || isThere || count === mostQuiet) return { ran, moment, isThere };
  }
};

/**
 * Moves a sandbox's clock to the next moment at which something is due, and does it, in the order of the moments. Before
 * it goes on it waits until what was begun has ended, as far as no person is asked: a payout run that is drafted, a job.
 */
export const moveOn: Advance = async (given, tenant, job): Promise<Step> => {
  const { to } = clockMoveTask.parse(job.task);
  const own: Own = ({ what, subject }) => what === 'rescue-job' && subject === job.id;
  let ran = await settle(given, tenant, job.id, own);
  const went = await goOn(given, tenant, job, own);
  ran += went.ran;
  if (went.isThere) ran += await settle(given, tenant, job.id, own);
  return {
    state: went.isThere ? 'done' : 'running',
    counters: { ran: (job.counters['ran'] ?? 0) + ran },
    progress: went.isThere ? '100' : String(Math.floor(share(job.createdAt, went.moment, to) * 100)),
  };
};
