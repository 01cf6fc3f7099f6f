import { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/kernel/day.ts';
import { isNextStart } from '../../domain/payouts/run/schedule.ts';
import { startDone } from '../../domain/payouts/set-terms.ts';
import { payoutSettingsOf } from '../../storage/payouts.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { beginRun } from './begin-run.ts';

/** How long a start waits for the run before it to be finished, before it is tried again. */
const patience = 15 * 60_000;

type Begun = 'begun' | 'settled' | 'blocked';

const begin = async (context: Context, tenant: string, period: string): Promise<Begun> => {
  try {
    await beginRun(context, tenant, { period, by: 'schedule' });
    return 'begun';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'period-settled') return 'settled';
    if (error.code === 'payout-run-open') return 'blocked';
    throw error;
  }
};

/** Starts the payout run of a month on its day, and notes the start of the next one. */
export const startScheduled: DueWork = async (context, { tenant, subject: period, at }) => {
  const { store, given } = context;
  const settings = await payoutSettingsOf.read(store, { tenant });
  if (settings === undefined || !isNextStart(settings, { at, period })) return undefined;
  const now = given.now();
  if ((await begin(context, tenant, period)) === 'blocked') return later(now, patience);
  // Read anew: the settings have just come to know of the run.
  const current = await payoutSettingsOf.read(store, { tenant });
  if (current === undefined || !isNextStart(current, { at, period })) return undefined;
  const { settings: next, start } = startDone(current, now);
  const { done } = await store.transact([
    payoutSettingsOf.replacing({ tenant }, next),
    ...(start === undefined ? [] : [{ put: dueItem(tenant, 'start-payout', start.period, start.at) }]),
  ]);
  return done ? undefined : at;
};
