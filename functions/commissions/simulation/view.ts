import * as z from 'zod/mini';
import { DomainError } from '../../../domain/errors.ts';
import { nameText } from '../../../domain/kernel/schema.ts';
import type { Job, simulationTask } from '../../../domain/platform/job.ts';
import { partners } from '../../../storage/partners.ts';
import { jobs } from '../../../storage/platform.ts';
import type { Context } from '../../shell/context.ts';
import { comparedView } from './result.ts';

/** Names are read when they are shown: results keep ids only. */
export const partnerView = z.strictObject({ ...comparedView.shape, name: z.optional(nameText) });
type PartnerView = z.infer<typeof partnerView>;
type Row = z.infer<typeof comparedView>;

type Found = { readonly job: Job; readonly task: z.infer<typeof simulationTask> };

/** A simulation. Throws `not-found`. */
export const find = async ({ store }: Context, tenant: string, jobId: string): Promise<Found> => {
  const job = await jobs.read(store, { tenant, jobId });
  if (job?.task.kind !== 'simulation') throw new DomainError('not-found', 'There is no such simulation.');
  return { job, task: job.task };
};

/** The rows with the partners' names as they are by now. */
export const named = async (
  { store }: Context,
  tenant: string,
  rows: readonly Row[],
): Promise<PartnerView[]> => {
  const ids = [...new Set(rows.map(({ partnerId }) => partnerId))];
  const read = await partners.readMany(
    store,
    ids.map((partnerId) => ({ tenant, partnerId })),
  );
  const names = new Map(read.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const name = names.get(row.partnerId);
    return { ...row, ...(name === undefined ? {} : { name }) };
  });
};

const money = (amount: string) => ({ amount, currency: 'EUR' });
export const sidesExample = (now: string, draft: string, difference: string) => ({
  now: money(now),
  draft: money(draft),
  difference: money(difference),
});
export const rowExample = {
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  name: 'Baltic Bikes',
  ...sidesExample('2000.00', '2600.00', '600.00'),
  components: [{ planId: 'resellers', component: 'volume', ...sidesExample('2000.00', '2600.00', '600.00') }],
};
