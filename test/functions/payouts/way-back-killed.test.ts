import { expect, it, vi } from 'vitest';
import { handler } from '../../../functions/payouts/on-bank-answer-requested.ts';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { answer, linesOf, sendAnswer } from '../../kit/bank-answers.ts';
import { camt054, pain002 } from '../../kit/bank-messages.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad } from '../../kit/paying-road.ts';
import { paymentsIn } from '../../kit/payments-in.ts';
import { usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
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
const finance = { as: 'finance' } as const;
type Payment = { readonly id: string; readonly amount: { readonly amount: string }; readonly state: string };
const payments = async (road: Road): Promise<readonly Payment[]> =>
  (await road.must(`GET /v1/payments?runId=${period}`)).body.data;

let trials = 0;
/** A road whose bank was ordered to pay three partners, and has answered: one refused, two booked. */
const ordered = async () => {
  trials += 1;
  const road = await openPayingRoad(context(), `back${trials}`);
  await payoutsOf(road).pay(period);
  const { body } = await road.must('GET /v1/payments?partnerId=solo');
  const solo: string = body.data[0].id;
  const others = (await payments(road)).filter(({ id }) => id !== solo);
  const refusal = await sendAnswer(
    road,
    pain002([{ of: 'payment', id: solo, status: 'RJCT', code: 'AC01' }]),
  );
  const bookings = others.map(({ id, amount }) => ({ id, amount: amount.amount }));
  const booked = await sendAnswer(road, camt054(bookings));
  return { road, solo, refusal, booked };
};

/** All that follows, in order; each can be done once more at any time, and answers whether it came to its end. */
const roadBack = ({ road, solo, refusal, booked }: Awaited<ReturnType<typeof ordered>>) => [
  () => hand(road, refusal, handler),
  () => hand(road, booked, handler),
  async () => (await road.send(`POST /v1/payments/${solo}/repeat`, undefined, finance)).status < 300,
  async () => {
    const { status, body } = await road.send(`POST /v1/payout-runs/${period}/bank-files`, undefined, {
      ...finance,
      headers: { 'idempotency-key': 'the-file' },
    });
    return status < 300 || String(body.type).endsWith('nothing-to-repeat');
  },
];

/** Goes the road back through a death at a write, counted from 1 over all; answers how many writes there were. */
const through = async (write: number, when: 'before' | 'after'): Promise<number> => {
  life.context = undefined;
  const trial = await ordered();
  const { store, given } = context();
  const faulty = crashing(store, write, when);
  life.context = { store: faulty.store, given };
  for (const step of roadBack(trial)) {
    const isDone = await step().catch(() => false);
    if (!faulty.crashed()) expect(isDone).toBe(true);
    if (!faulty.crashed()) continue;
    // Another process does it once more, and does the rest.
    life.context = undefined;
    expect(await step()).toBe(true);
  }
  life.context = undefined;
  await mustHaveArrived(trial);
  return faulty.writes();
};

/** The second order alone is out and is in one file; booked, everybody has what was due, once, and nothing is left. */
const mustHaveArrived = async ({ road, solo, refusal, booked }: Awaited<ReturnType<typeof ordered>>) => {
  expect(await linesOf(road, refusal)).toMatchObject([{ outcome: 'refused', paymentId: solo }]);
  expect((await linesOf(road, booked)).map(({ outcome }) => outcome)).toEqual(['paid', 'paid']);
  const { body: run } = await road.must(`GET /v1/payout-runs/${period}`);
  expect(run.repeatFiles).toMatchObject([{ totals: [{ payments: 1, amount: due.solo }] }]);
  const { body } = await road.must(`GET /v1/payout-runs/${period}/bank-files/repeat-1`);
  const again = paymentsIn(await (await fetch(body.url)).text());
  expect(again).toEqual([{ id: `${solo}-2`, amount: due.solo }]);
  await answer(road, camt054(again));
  const paid = (await payments(road)).filter(({ state }) => state === 'paid');
  expect(paid.map(({ amount }) => amount.amount).sort()).toEqual(Object.values(due).sort());
  for (const partner of Object.keys(due)) {
    const { balances } = (await road.must(`GET /v1/partners/${partner}/balance`)).body;
    expect(balances[0]).toMatchObject({ onStatement: { amount: '0.00' }, total: { amount: '0.00' } });
  }
};

it('the way back from the bank pays everybody once, wherever its process ends', async () => {
  const writes = await through(Number.POSITIVE_INFINITY, 'before');
  expect(writes).toBeGreaterThan(5);
  for (let write = 1; write <= writes; write += 1)
    for (const when of ['before', 'after'] as const) await through(write, when);
}, 240_000);
