import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { isOut, type Payment } from '../../../domain/payouts/payment/payment.ts';
import { handler } from '../../../functions/payouts/on-bank-answer-requested.ts';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { readAll } from '../../../functions/shell/files.ts';
import { entries } from '../../../storage/ledger.ts';
import { payments, payoutRuns } from '../../../storage/payouts.ts';
import { linesOf, sendAnswer } from '../../kit/bank-answers.ts';
import { camt053, pain002 } from '../../kit/bank-messages.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad } from '../../kit/paying-road.ts';
import { paymentsIn } from '../../kit/payments-in.ts';
import { usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { runs } from '../../kit/runs.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';

/** What the functions of this process get as their context: a store that may crash, or the real one. */
const life = vi.hoisted((): { context: Context | undefined } => ({ context: undefined }));
vi.mock('../../../functions/shell/context.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/context.ts')>();
  return { ...real, context: () => life.context ?? real.context() };
});

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
vi.spyOn(logger, 'warn').mockImplementation(() => undefined);

const period = '2026-02';
const partnersOf = Object.keys(due) as (keyof typeof due)[];

/** Does something whose process may end at a write, and then once more with one that lives. */
const throughDeath = async (dies: number, work: () => Promise<unknown>): Promise<void> => {
  if (dies > 0) {
    const { store, given } = context();
    life.context = { store: crashing(store, dies, dies % 2 === 0 ? 'before' : 'after').store, given };
    // Whatever it answered, nobody is there to hear it.
    await work().catch(() => undefined);
    life.context = undefined;
  }
  await work();
};

/** Most of it happens to one partner, so that its orders get far. */
const anyPartner = fc.oneof(
  { weight: 4, arbitrary: fc.constant('solo' as const) },
  fc.constantFrom(...partnersOf),
);

/** Which of a partner's orders: the last, more often than the first. */
const nth = fc.constantFrom(0, -1, -1);

/** What a bank or finance may do next. */
const saying = fc.record({
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('booked' as const, 'rejected' as const) },
    fc.constant('returned' as const),
  ),
  partner: anyPartner,
  nth,
  day: fc.constantFrom('2026-12-04', '2026-12-05', '2026-12-06'),
});
const command = fc.record({
  does: fc.oneof(
    { weight: 4, arbitrary: fc.record({ answer: fc.array(saying, { minLength: 1, maxLength: 3 }) }) },
    { weight: 3, arbitrary: fc.record({ repeat: anyPartner, nth }) },
    { weight: 1, arbitrary: fc.constant({ file: true as const }) },
  ),
  dies: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 })),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** All orders of the tenant, by partner, in their order. */
const ordersOf = async ({ tenant }: Road): Promise<ReadonlyMap<string, readonly Payment[]>> => {
  const all = await payments.all(context().store, { tenant });
  return Map.groupBy(
    all.toSorted((a, b) => a.order - b.order),
    ({ partnerId }) => partnerId,
  );
};

const orderOf = async (road: Road, partner: string, nth: number): Promise<Payment> => {
  const all = (await ordersOf(road)).get(road.id('partner', partner)) ?? [];
  const found = all.at(nth);
  if (found === undefined) throw new Error(`${partner} has no payment`);
  return found;
};

type Said = typeof saying extends fc.Arbitrary<infer S> ? S : never;

const read = async (road: Road, said: readonly Said[], dies: number): Promise<void> => {
  for (const { what, partner, nth, day } of said) {
    const { id, amount } = await orderOf(road, partner, nth);
    const side = what === 'returned' ? ('CRDT' as const) : ('DBIT' as const);
    const xml =
      what === 'rejected'
        ? pain002([{ of: 'payment', id, status: 'RJCT', code: 'AC01' }], { day })
        : camt053([{ id, amount, side, day }]);
    const jobId = await sendAnswer(road, xml);
    await throughDeath(dies, () => hand(road, jobId, handler));
    const before = await ordersOf(road);
    // The same file once more.
    await hand(road, await sendAnswer(road, xml), handler);
    expect(await ordersOf(road)).toEqual(before);
    expect(await linesOf(road, jobId)).toHaveLength(1);
  }
};

const obey = async (road: Road, { does, dies }: Command): Promise<void> => {
  if ('answer' in does) return read(road, does.answer, dies);
  if ('file' in does) {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    return throughDeath(dies, () =>
      road.send(`POST /v1/payout-runs/${period}/bank-files`, undefined, { headers }),
    );
  }
  const { id } = await orderOf(road, does.repeat, does.nth);
  return throughDeath(dies, () => road.send(`POST /v1/payments/${id}/repeat`));
};

/** Each partner's money is where the last of its orders says, once; and no bank is asked twice for an order. */
const mustHold = async (road: Road): Promise<void> => {
  const { store } = context();
  const { tenant } = road;
  const all = await ordersOf(road);
  for (const [partner, amount] of Object.entries(due)) {
    const partnerId = road.id('partner', partner);
    const orders = all.get(partnerId) ?? [];
    expect(orders.map(({ order }) => order)).toEqual(orders.map((_, index) => index + 1));
    const out = orders.filter(({ state }) => isOut(state));
    expect(out.length).toBeLessThanOrEqual(1);
    // Only the last can be out, and each that has another behind it came back.
    for (const one of orders.slice(0, -1))
      expect([isOut(one.state), one.repeatedAs]).not.toContain(undefined);
    if (out.length === 1) expect(out).toEqual(orders.slice(-1));
    const journal = await entries.all(store, { tenant, partnerId });
    const postings = journal.flatMap((entry) => entry.postings);
    expect(sumText('0', ...postings.map((one) => one.amount))).toBe('0');
    const paid = sumText('0', ...postings.filter((one) => one.account === 'paid').map((one) => one.amount));
    const stated = journal.at(-1)?.balances[0]?.stated ?? '';
    expect([
      sumText(stated, paid === '0' ? '0' : paid.replace('-', '')),
      journal.at(-1)?.balances[0]?.payable,
    ]).toEqual([sumText(amount), '0']);
    expect(stated === '0').toBe(out.length === 1);
  }
  const run = await payoutRuns.read(store, { tenant, runId: `payout-run_${period}` });
  const files = [...(run?.bankFiles ?? []), ...(run?.repeatFiles ?? [])];
  const ordered = await Promise.all(
    files.map(async ({ object }) => paymentsIn(new TextDecoder().decode(await readAll(object)))),
  );
  const ids = ordered.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = [...all.values()].flat().map(({ id }) => id);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
};

let tenants = 0;

it('whatever banks say and finance repeats, however often and wherever the process ends, nobody is paid twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 14 }), async (commands) => {
      tenants += 1;
      life.context = undefined;
      const road = await openPayingRoad(context(), `any-answer${tenants}`);
      await payoutsOf(road).pay(period);
      await mustHold(road);
      for (const one of commands) await obey(road, one);
      await mustHold(road);
    }),
    { numRuns: runs(8) },
  );
}, 240_000);
