import fc from 'fast-check';
import { expect } from 'vitest';
import type { PlanVersion } from '../../../domain/commissions/plan.ts';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { closeWindows } from '../../../functions/commissions/close-windows.ts';
import { handler } from '../../../functions/commissions/on-simulation-requested.ts';
import { handler as closeHandler } from '../../../functions/commissions/on-window-close-requested.ts';
import { entries } from '../../../storage/ledger.ts';
import { jobs } from '../../../storage/platform.ts';
import { units } from '../../kit/arbitraries.ts';
import { partnerNames, type Road } from '../../kit/road.ts';

type Worker = (event: unknown, lambda: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;

/** Hands the job to a worker, which has so many milliseconds; answers whether the worker took it. */
export const hand = async (
  { context, tenant }: Road,
  jobId: string,
  worker: unknown = handler,
  left = 600_000,
): Promise<boolean> => {
  const job = await jobs.read(context.store, { tenant, jobId });
  if (job === undefined) throw new Error('the job is gone');
  const body = JSON.stringify({ detail: { tenant, jobId, turn: job.turn } });
  const event = { Records: [{ messageId: jobId, body }] };
  const answer = await (worker as Worker)(event, { getRemainingTimeInMillis: () => left });
  return answer.batchItemFailures.length === 0;
};

let keys = 0;
/** Asks for a simulation; answers the job's id. */
export const request = async (road: Road, path: string, body: object): Promise<string> => {
  keys += 1;
  const headers = { 'idempotency-key': `key-${keys}` };
  const { body: asked } = await road.must(`POST ${path}`, body, { headers });
  return asked.id;
};

export const history = { from: '2020-01-01', to: '2099-12-31' };

/** What the worker makes of it. */
export const simulated = async (road: Road, path: string, body: object, worker: unknown = handler) => {
  const id = await request(road, path, { ...history, ...body });
  expect(await hand(road, id, worker)).toBe(true);
  const { body: read } = await road.must(`GET /v1/simulations/${id}`);
  expect(read.state).toBe('done');
  return read;
};

type Amount = { readonly amount: string };
type Row = {
  readonly partnerId: string;
  readonly now: Amount;
  readonly draft: Amount;
  readonly components: readonly {
    readonly planId: string;
    readonly component: string;
    readonly now: Amount;
    readonly draft: Amount;
  }[];
};

/** All rows of a simulation, page by page. */
export const rowsOf = async (road: Road, id: string, limit = 200): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let cursor = ''; ; ) {
    const more = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await road.must(`GET /v1/simulations/${id}/partners?limit=${limit}${more}`);
    rows.push(...body.data);
    if (body.next === null) return rows;
    cursor = body.next;
  }
};

/** What a side says, by partner, plan and component; nothing where that is zero. */
export const saidOf = (rows: readonly Row[], side: 'now' | 'draft'): readonly string[] =>
  rows
    .flatMap(({ partnerId, components }) =>
      components.map((one) => [`${partnerId} ${one.planId} ${one.component}`, sumText(one[side].amount)]),
    )
    .flatMap(([key, amount]) => (amount === '0' ? [] : [`${key} ${amount}`]))
    .sort();

/** What the ledger says, in the same words. */
export const postedOf = async (road: Road, plans: readonly string[]): Promise<readonly string[]> => {
  const sums = new Map<string, string>();
  for (const name of partnerNames) {
    const partnerId = road.id('partner', name);
    const journal = await entries.all(road.context.store, { tenant: road.tenant, partnerId });
    for (const { planId, component, difference } of journal.flatMap(({ lines }) => lines)) {
      if (!plans.includes(planId)) continue;
      const key = `${partnerId} ${planId} ${component}`;
      sums.set(key, sumText(sums.get(key) ?? '0', difference));
    }
  }
  return [...sums].flatMap(([key, amount]) => (amount === '0' ? [] : [`${key} ${amount}`])).sort();
};

/** A version in the form in which it is sent. */
export const termsOf = ({ effectiveFrom, currency, rounding, components }: PlanVersion) => ({
  effectiveFrom,
  currency,
  rounding,
  components,
});
/** A plan of versions, for everybody. */
export const planOf = (versions: readonly PlanVersion[], id = 'plan') => ({
  id,
  programId: 'prog',
  name: id,
  versions: versions.map(termsOf),
  assignments: [{ partnerId: '*', from: '2020-01-01' }],
});
/** Components as a version. */
export const terms = (components: readonly object[], effectiveFrom = '2026-01-01') => ({
  effectiveFrom,
  currency: 'EUR',
  rounding: 'half-up',
  components,
});
/** Sales of two years. */
export const anySale = fc
  .record({
    productId: fc.constantFrom('bike', 'helmet'),
    quantity: units(5, 0),
    amount: units(30_000, 2, 1),
    cost: fc.option(units(9_000, 2), { nil: undefined }),
    partnerId: fc.constantFrom('solo', 'kid-a', 'kid-b', 'top'),
    occurredAt: fc.constantFrom('2023-02-10', '2024-02-05', '2024-02-20', '2024-03-01', '2024-09-09'),
    credits: fc.option(
      fc.constant([
        { partnerId: 'kid-a', share: '33.3' },
        { partnerId: 'kid-b', share: '50' },
      ]),
      { nil: undefined },
    ),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

/** Reports sales, and sets targets for their busiest month. */
export const fill = async (road: Road, sales: readonly object[]): Promise<void> => {
  for (const [index, one] of sales.entries()) await road.report(`s${index}`, one);
  for (const metric of ['revenue', 'quantity'])
    await road.must('PUT /v1/targets', {
      targets: partnerNames.map((partnerId) => ({ partnerId, metric, month: '2024-02', value: '30' })),
    });
  await road.settle();
};

/** Everything that is in flight comes to rest, and the windows of the plan that have ended are closed. */
export const settled = async (road: Road, planId: string): Promise<void> => {
  const { context, tenant } = road;
  await road.settle();
  const due = { id: 'due', at: context.given.now(), tenant, what: 'close-windows', subject: planId } as const;
  await closeWindows(context, due);
  for (const { id, state, task } of await jobs.all(context.store, { tenant }))
    if (task.kind === 'window-close' && state === 'queued')
      expect(await hand(road, id, closeHandler)).toBe(true);
};
