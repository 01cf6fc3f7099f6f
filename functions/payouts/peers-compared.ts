import { closingWindows } from '../../domain/commissions/closing.ts';
import { businessDay, dayAfter } from '../../domain/kernel/day.ts';
import type { Started } from '../../domain/payouts/run/start-run.ts';
import { plans } from '../../storage/commissions.ts';
import { jobs } from '../../storage/platform.ts';
import { readVersions } from '../commissions/plan-cache.ts';
import type { Context } from '../shell/context.ts';

/** The peers of a window that closes with the period are still being compared: what that earns belongs to the run. */
class PeriodNotClosed extends Error {
  override readonly name = 'PeriodNotClosed';
}

/**
 * Throws `PeriodNotClosed` while partners are still compared in a window that closed with the period. Windows that closed
 * before are not looked at: a period before has waited for them.
 */
export const mustBeCompared = async (
  { store, given }: Context,
  tenant: string,
  { run, settings }: Started,
): Promise<void> => {
  const day = businessDay(run.cutOff, settings.timeZone);
  for (const { id: planId } of await plans.all(store, { tenant })) {
    const versions = await readVersions(store, tenant, planId);
    for (const { component, window } of closingWindows({ versions }, day)) {
      if ((dayAfter(window) ?? '') <= `${run.period}-01`) continue;
      const jobId = given.naturalId('job', tenant, 'window-close', planId, component, window);
      const state = (await jobs.read(store, { tenant, jobId }))?.state;
      if (state !== 'done')
        throw new PeriodNotClosed(
          `${planId}/${component} of ${window} is still being compared among the partners: start the run once more when that is done`,
        );
    }
  }
};
