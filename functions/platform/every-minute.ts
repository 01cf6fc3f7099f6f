import middy from '@middy/core';
import { clocks } from '../../storage/platform.ts';
import { ahead } from '../shell/clock.ts';
import { type Context, context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { units } from '../shell/units.ts';
import { doDue } from './do-due.ts';
import { dueBy } from './due.ts';

/** Read at once; what is left over is done by the next round, and at last by the next minute. */
const pageSize = 100;
const rounds = 20;

type Done = { readonly done: number; readonly failed: number };

/** Does what is due by a clock: of all live tenants, or of one sandbox. */
const doAll = async (given: Context, sandbox: string | undefined): Promise<Done> => {
  const now = given.given.now();
  let done = 0;
  let failed = 0;
  let after: string | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const page = await dueBy(given.store, sandbox, now, { limit: pageSize, after });
    await inParallel(page.data, 8, async (due) => {
      if (await doDue(given, due)) done += 1;
      else failed += 1;
    });
    after = page.next;
    if (after === undefined) break;
  }
  return { done, failed };
};

/** Runs what the next minute tries again by itself; that it failed is told and holds up nobody. */
const tried = async (work: () => Promise<unknown>, tenant?: string): Promise<void> => {
  try {
    await work();
  } catch (error) {
    logger.error('what is due in sandboxes could not be read', { tenant, error });
  }
};

/** A sandbox that can't be looked after holds up no other, and least of all those who pay. */
const doSandboxes = async (given: Context): Promise<void> => {
  for (const { tenant, ahead: milliseconds } of await clocks.all(given.store, {}))
    await tried(() => doAll(ahead(given, milliseconds), tenant), tenant);
};

/** Does what is due by now; answers how much that was among the live tenants. What fails stays due. */
export const everyMinute = async (given: Context): Promise<Done> => {
  const done = await doAll(given, undefined);
  await tried(() => doSandboxes(given));
  return done;
};

export const handler = middy(() => everyMinute(context())).use(units());
