import * as z from 'zod/mini';
import { isSandbox } from '../../domain/access/sandbox.ts';
import { DomainError } from '../../domain/errors.ts';
import { businessDay } from '../../domain/kernel/day.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { filesIn } from '../../domain/payouts/bank/run-files.ts';
import { orderRepeats } from '../../domain/payouts/payment/order-repeats.ts';
import type { Payment } from '../../domain/payouts/payment/payment.ts';
import {
  nextRepeatFile,
  nextRepeatNumber,
  type PayoutRun,
  repeatFileName,
} from '../../domain/payouts/run/payout-run.ts';
import { paymentPlaces, payments, payoutRuns } from '../../storage/payouts.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { bankId } from './bank-ids.ts';
import { settingsOf } from './begin-run.ts';
import { fileList } from './payment-places.ts';
import { runExample, runView, viewRun } from './run-view.ts';
import { findRun } from './runs.ts';

/** What was put into the run's next file, in the order of the ids. */
const repeatedIn = async (
  { store }: Context,
  tenant: string,
  run: PayoutRun,
): Promise<readonly Payment[]> => {
  const list = fileList(run.id, nextRepeatFile(run));
  const places = await paymentPlaces.all(store, { tenant, list });
  const keys = places.map(({ paymentId }) => ({ tenant, paymentId }));
  return (await payments.readMany(store, keys)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/**
 * Writes the run's next files of repeated payments, one in each format, and the run that names them: from then on they
 * count. What is put into them meanwhile changes the run, so that this is done again. Objects are named by their content:
 * no two files share one.
 * Undefined where others changed the run.
 */
const writeNext = async (
  context: Context,
  tenant: string,
  run: PayoutRun,
  request: string | undefined,
): Promise<PayoutRun | undefined> => {
  const now = context.given.now();
  const terms = await settingsOf(context, tenant);
  const repeated = await repeatedIn(context, tenant, run);
  const orderedOn = businessDay(now, terms.timeZone);
  // By what was put into it last, so that a repetition makes the same bytes; but no bank pays on a day that is over.
  const createdAt = repeated.map((one) => one.createdAt).reduce((a, b) => (a > b ? a : b), '');
  const given = { run, terms, orderedOn, createdAt, idOf: bankId(context, tenant) };
  // Loaded where it is wanted: letters of all scripts weigh more than the rest of the API.
  const { writeBankFiles } = await import('./bank-files/write-files.ts');
  const written = await writeBankFiles(
    orderRepeats(repeated, given),
    (_, sha256) => `bank-files/${tenant}/${run.id}-repeat-${sha256}`,
  );
  const number = nextRepeatNumber(run);
  const asked = request === undefined ? {} : { request };
  const next: PayoutRun = {
    ...run,
    repeatFiles: [...(run.repeatFiles ?? []), ...written.map((file) => ({ number, ...file, ...asked }))],
    version: run.version + 1,
    updatedAt: now,
  };
  const { done } = await payoutRuns.replace(context.store, { tenant, runId: run.id }, next);
  return done ? next : undefined;
};

/** The name of the file that was written last, the first of its order. */
const lastName = (run: PayoutRun): string => {
  const last = repeatFileName(nextRepeatNumber(run) - 1);
  return filesIn(run).find(({ order }) => order === last)?.name ?? last;
};

const example = {
  ...runExample,
  repeatFiles: [
    {
      name: 'repeat-1',
      format: 'pain.001' as const,
      sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      totals: [{ currency: 'PLN', payments: 2, amount: '12000.00' }],
    },
  ],
  version: 6,
};

export const writeRepeatFile = route({
  method: 'POST',
  path: '/v1/payout-runs/{id}/bank-files',
  id: 'writeRepeatFile',
  summary: 'Write a bank file of repeated payments',
  description:
    'Orders all payments of the run that were ordered again since its last bank file; each stands in one file. The new file is the last of repeatFiles, and is fetched by its name; where accounts differ in their format, there is one of each. With an Idempotency-Key, the same request again writes no other file.',
  permission: 'payouts:manage',
  params: z.strictObject({ id: idText }),
  status: 201,
  answer: runView,
  errors: [
    'not-found',
    'nothing-to-repeat',
    'payment-not-payable',
    'payouts-not-set',
    'not-in-a-sandbox',
    'busy',
  ],
  example: { params: { id: '2026-01' }, answer: example },
  run: async ({ params: { id }, principal: { tenant, subject: by }, idempotencyKey }, context) => {
    const request =
      idempotencyKey === undefined ? undefined : context.given.digest({ idempotencyKey, by, id });
    const run = await untilDone('The payout run', async () => {
      const standing = await findRun(context, tenant, id);
      if (isSandbox(tenant))
        throw new DomainError('not-in-a-sandbox', 'No bank is ever asked to pay what a sandbox came to.');
      const isKnown = (standing.repeatFiles ?? []).some((one) => one.request === request);
      return request !== undefined && isKnown ? standing : writeNext(context, tenant, standing, request);
    });
    return {
      status: 201,
      body: viewRun(run),
      version: run.version,
      location: `/v1/payout-runs/${run.id}/bank-files/${lastName(run)}`,
    };
  },
});
