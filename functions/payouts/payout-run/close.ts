import { isSandbox } from '../../../domain/access/sandbox.ts';
import { addTotals } from '../../../domain/payouts/payment/order-payments.ts';
import { closeRun } from '../../../domain/payouts/run/advance-run.ts';
import type { PayoutRun, Trouble } from '../../../domain/payouts/run/payout-run.ts';
import { sumOfPages } from '../../../domain/payouts/run/run-page.ts';
import { same } from '../../../domain/platform/restate.ts';
import { step } from '../../shell/step.ts';
import { untilDone } from '../../shell/until-done.ts';
import { commitRun } from '../begin-run.ts';
import { current } from './current.ts';
import { runInput } from './input.ts';
import { pagesPassed } from './pages.ts';

/**
 * What was ordered from the bank is what the statements say, to the minor unit, and what was approved, unless partners are
 * named that something was not done for; otherwise nobody calls the run done.
 */
const mustAgree = (tenant: string, run: PayoutRun, issued: ReturnType<typeof sumOfPages>): void => {
  const ordered = addTotals(run.bankFiles.map(({ totals }) => totals));
  const stated = issued.totals;
  const isWhole = [...run.troubles, ...issued.troubles].length === 0;
  if (isWhole && !same(stated, run.totals))
    throw new Error(`${JSON.stringify(run.totals)} was approved, ${JSON.stringify(stated)} was issued`);
  // A sandbox asks no bank for anything.
  if (!isSandbox(tenant) && !same(ordered, stated))
    throw new Error(
      `the bank files order ${JSON.stringify(ordered)}, the statements pay ${JSON.stringify(stated)}`,
    );
};

/** What the bank was ordered to pay must also be settled: such a run is not done, and can be restarted. */
const mustBeSettled = (troubles: readonly Trouble[]): void => {
  const names = troubles.map((one) => `${one.partnerId}: ${one.detail}`);
  if (names.length > 0) throw new Error(`statements are not settled: ${names.join('; ')}`);
};

/** Closes a run that is paid: the next one may start. */
export const handler = step(runInput, async (context, input) => {
  const pages = await pagesPassed(context, input);
  const issued = sumOfPages(pages, 'issue');
  const run = await untilDone('The payout run', async () => {
    const started = await current(context, input);
    if (started.run.state === 'done') return started.run;
    mustAgree(input.tenant, started.run, issued);
    mustBeSettled(sumOfPages(pages, 'settle').troubles);
    const closed = closeRun(started, issued.troubles, context.given.now());
    return commitRun(context, input.tenant, started.settings, closed);
  });
  return { state: run.state };
});
