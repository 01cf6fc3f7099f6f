import { describe, expect, it, vi } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { answer } from '../../kit/bank-answers.ts';
import { camt053, pain002 } from '../../kit/bank-messages.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { paymentsIn } from '../../kit/payments-in.ts';
import { usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

const period = '2026-02';
const run = `payout-run_${period}`;
let tenants = 0;

/** A road whose partners are paid, but for Solo, whose account the bank knows nothing of. */
const refused = async (tenant?: string) => {
  tenants += 1;
  const road = await openPayingRoad(context(), tenant ?? `repeats${tenants}`);
  const payouts = payoutsOf(road);
  await payouts.pay(period);
  const { body } = await road.must('GET /v1/payments?partnerId=solo');
  const solo: string = body.data[0].id;
  await answer(road, pain002([{ of: 'payment', id: solo, status: 'RJCT', code: 'AC01' }]));
  return { road, payouts, solo };
};

const finance = { as: 'finance' } as const;
const repeat = (road: Road, id: string) => road.send(`POST /v1/payments/${id}/repeat`, undefined, finance);
const file = (road: Road, headers: Record<string, string> = {}) =>
  road.send(`POST /v1/payout-runs/${period}/bank-files`, undefined, { ...finance, headers });
const fetched = async (road: Road, name: string): Promise<string> => {
  const { body } = await road.must(`GET /v1/payout-runs/${period}/bank-files/${name}`);
  return (await fetch(body.url)).text();
};
const stateOf = async (road: Road, id: string) => (await road.must(`GET /v1/payments/${id}`)).body.state;
const balance = async (road: Road) => (await road.must('GET /v1/partners/solo/balance')).body.balances[0];

const other = 'PL10105000997603123456789123';
/** Solo's account is another one, sent and confirmed. */
const changeAccount = async (road: Road): Promise<void> => {
  await road.must('PUT /v1/partners/solo/bank-account', { holder: 'Solo', iban: other });
  await road.must('POST /v1/partners/solo/bank-account/confirmation', { iban: other }, finance);
};

describe('a payment that came back', () => {
  it('is ordered again, in a bank file of its own, and paid', async () => {
    const { road, solo } = await refused();
    expect(await balance(road)).toMatchObject({
      onStatement: { amount: '12.50' },
      total: { amount: '12.50' },
    });
    const again = await repeat(road, solo);
    expect(again).toMatchObject({
      status: 201,
      headers: { Location: `/v1/payments/${solo}-2` },
      body: { id: `${solo}-2`, order: 2, repeats: solo, bankFile: 'repeat-1', state: 'ordered' },
    });
    expect(await balance(road)).toMatchObject({ onStatement: { amount: '0.00' }, total: { amount: '0.00' } });
    const written = await file(road);
    expect(written).toMatchObject({
      status: 201,
      headers: { Location: `/v1/payout-runs/${run}/bank-files/repeat-1` },
      body: {
        bankFiles: [{ attempt: 1 }],
        repeatFiles: [{ name: 'repeat-1', totals: [{ currency: 'EUR', payments: 1, amount: '12.50' }] }],
      },
    });
    const xml = await fetched(road, 'repeat-1');
    expect(paymentsIn(xml)).toEqual([{ id: `${solo}-2`, amount: '12.50' }]);
    expect(xml).toContain(`<MsgId>${again.body.messageId}<`);
    const { lines } = await answer(road, camt053([{ batch: again.body.batchId, amount: '12.50' }]));
    expect(lines).toMatchObject([{ outcome: 'paid', paymentId: `${solo}-2` }]);
    expect([await stateOf(road, solo), await stateOf(road, `${solo}-2`)]).toEqual(['refused', 'paid']);
    expect((await road.must(`GET /v1/payments/${solo}`)).body.repeatedAs).toBe(`${solo}-2`);
    await audit(road);
  });

  it('is never paid by its first order any more: what says so is shown', async () => {
    const { road, solo } = await refused();
    await repeat(road, solo);
    const late = camt053([{ id: solo, amount: '12.50', day: '2026-12-20' }]);
    expect((await answer(road, late)).lines).toMatchObject([{ outcome: 'unmatched', why: 'contradicts' }]);
    expect([await stateOf(road, solo), await stateOf(road, `${solo}-2`)]).toEqual(['refused', 'ordered']);
    await audit(road);
  });

  it('goes to the account that is in force: a changed one after its wait', async () => {
    const { road, solo } = await refused();
    await changeAccount(road);
    expect((await repeat(road, solo)).body.payee.iban).toBe('PL27 … 5387');
    await answer(road, pain002([{ of: 'payment', id: `${solo}-2`, status: 'RJCT', code: 'AC01' }]));
    vi.setSystemTime(Date.now() + 4 * 86_400_000);
    expect((await repeat(road, `${solo}-2`)).body).toMatchObject({
      id: `${solo}-3`,
      payee: { iban: 'PL10 … 9123' },
    });
    vi.useRealTimers();
  });

  it('is ordered again once, however many ask at once, and stands in one file', async () => {
    const { road, solo } = await refused();
    const asked = await Promise.all(Array.from({ length: 6 }, () => repeat(road, solo)));
    expect(asked.map(({ status, body }) => [status, body.id])).toEqual(asked.map(() => [201, `${solo}-2`]));
    const written = await Promise.all(Array.from({ length: 4 }, () => file(road)));
    expect(written.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(written.find(({ status }) => status === 409)?.body.type).toMatch(/nothing-to-repeat/);
    expect((await road.must('GET /v1/payments?partnerId=solo')).body.data).toHaveLength(2);
    expect((await repeat(road, `${solo}-2`)).body.type).toMatch(/payment-not-back/);
    await audit(road);
  });

  it('is put into the next file where one was written meanwhile', async () => {
    const { road, solo } = await refused();
    const top: string = (await road.must('GET /v1/payments?partnerId=top')).body.data[0].id;
    await answer(road, camt053([{ id: top, amount: '30.00', side: 'CRDT', code: 'AC04' }]));
    await Promise.all([repeat(road, solo), file(road), repeat(road, top), file(road)]);
    const files = [];
    for (;;) {
      const got = await file(road);
      if (got.status !== 201) break;
    }
    const { body } = await road.must(`GET /v1/payout-runs/${period}`);
    for (const { name } of body.repeatFiles) files.push(...paymentsIn(await fetched(road, name)));
    expect(files.map(({ id }) => id).sort()).toEqual([`${top}-2`, `${solo}-2`].sort());
    for (const { id } of files)
      expect((await road.must(`GET /v1/payments/${id}`)).body.state).toBe('ordered');
  });

  it('is not in the next statement: the old one owes it until it is paid', async () => {
    const { road, payouts, solo } = await refused();
    await road.report('later', { amount: '100.00' });
    await road.settle();
    await payouts.pay('2026-03');
    const next = await payouts.statement('solo', '2026-03');
    expect(next.accounts[0]).toMatchObject({ opening: { amount: '0.00' }, payment: { amount: '10.00' } });
    expect(await balance(road)).toMatchObject({ onStatement: { amount: '12.50' } });
    expect((await repeat(road, solo)).status).toBe(201);
    expect(await balance(road)).toMatchObject({ onStatement: { amount: '0.00' } });
    await audit(road);
  });

  it('is written again for the same request only', async () => {
    const { road, solo } = await refused();
    await repeat(road, solo);
    const headers = { 'idempotency-key': 'file-1' };
    const [first, second] = [await file(road, headers), await file(road, headers)];
    expect(second.body.repeatFiles).toEqual(first.body.repeatFiles);
    expect((await file(road)).status).toBe(409);
  });
});

it('in a sandbox a payment is repeated, and no bank is asked', async () => {
  const { road, solo } = await refused('repeating-test');
  expect((await repeat(road, solo)).body).toMatchObject({ id: `${solo}-2`, state: 'ordered' });
  expect((await file(road)).body.type).toMatch(/not-in-a-sandbox/);
  expect((await road.must(`GET /v1/payout-runs/${period}`)).body).toMatchObject({
    bankFiles: [],
    repeatFiles: [],
  });
});

it('only those who manage payouts order anything', async () => {
  const { road, solo } = await refused();
  for (const as of ['auditor', 'channel-manager'] as const)
    expect((await road.send(`POST /v1/payments/${solo}/repeat`, undefined, { as })).status).toBe(403);
  const partner = { as: 'partner-admin', partner: 'solo' } as const;
  expect((await road.send(`POST /v1/payments/${solo}/repeat`, undefined, partner)).status).toBe(403);
  expect((await repeat(road, 'pw-nothing')).status).toBe(404);
});
