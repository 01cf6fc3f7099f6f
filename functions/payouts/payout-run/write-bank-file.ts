import { isSandbox } from '../../../domain/access/sandbox.ts';
import { businessDay } from '../../../domain/kernel/day.ts';
import { fileNameOf } from '../../../domain/payouts/bank/run-files.ts';
import { notYetOrdered, orderPayments } from '../../../domain/payouts/payment/order-payments.ts';
import type { PayoutRun } from '../../../domain/payouts/run/payout-run.ts';
import type { Started } from '../../../domain/payouts/run/start-run.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { partners } from '../../../storage/partners.ts';
import { payoutRuns, statements } from '../../../storage/payouts.ts';
import type { Context } from '../../shell/context.ts';
import { step } from '../../shell/step.ts';
import { writeBankFiles } from '../bank-files/write-files.ts';
import { bankId } from '../bank-ids.ts';
import { current } from './current.ts';
import { runInput } from './input.ts';

/** The run's statements in the order of the partners' ids, so that the same file has the same bytes. */
const statementsOf = async ({ store }: Context, tenant: string, runId: string) => {
  const found: Statement[] = [];
  for (let after: string | undefined; ; ) {
    const page = await partners.list(store, { tenant }, { limit: 100, after });
    const keys = page.data.map(({ id }) => ({ tenant, partnerId: id, runId }));
    found.push(...(await statements.readMany(store, keys)));
    if (page.next === undefined) break;
    after = page.next;
  }
  return found.sort((a, b) => (a.partnerId < b.partnerId ? -1 : 1));
};

/**
 * What the files order. They are dated by what changed the run last, its approval or its restart: that is the same in each
 * repetition, and no bank is asked to pay on a day that is over.
 */
const order = (context: Context, tenant: string, { run, settings }: Started, open: readonly Statement[]) => {
  if (run.approved === undefined) throw new Error(`the run ${run.id} is not approved`);
  const { updatedAt } = run;
  return orderPayments(open, {
    run,
    terms: settings,
    orderedOn: businessDay(updatedAt, settings.timeZone),
    createdAt: updatedAt,
    idOf: bankId(context, tenant),
  });
};

/**
 * Writes the order to the vendor's bank for all payments that no earlier file has: a file in each format that its accounts
 * need. They count from when the run names them, all at once; what was written and not named is written again with the
 * same bytes.
 */
export const handler = step(runInput, async (context, input) => {
  const { tenant, runId, attempt } = input;
  const started = await current(context, input);
  const { run } = started;
  // No bank is ever asked to pay what a sandbox came to; everything else goes its way there too.
  if (isSandbox(tenant)) return {};
  if (run.bankFiles.some((one) => one.attempt === attempt)) return {};
  const open = notYetOrdered(run, await statementsOf(context, tenant, runId));
  const files = order(context, tenant, started, open);
  if (files.length === 0) return {};
  const written = await writeBankFiles(
    files,
    (format) => `bank-files/${tenant}/${runId}-${fileNameOf(String(attempt), format)}`,
  );
  const next: PayoutRun = {
    ...run,
    bankFiles: [...run.bankFiles, ...written.map((file) => ({ attempt, ...file }))],
    version: run.version + 1,
    updatedAt: context.given.now(),
  };
  if (!(await payoutRuns.replace(context.store, { tenant, runId }, next)).done)
    throw new Error(`the run ${runId} was changed meanwhile`);
  return {};
});
