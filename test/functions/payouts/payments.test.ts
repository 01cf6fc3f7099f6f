import { describe, expect, it } from 'vitest';
import { answer } from '../../kit/bank-answers.ts';
import { camt053, pain002 } from '../../kit/bank-messages.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { pay, period, read, told } from './paid.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let tenants = 0;
const paid = async () => {
  tenants += 1;
  const road = await openPayingRoad(context(), `payments${tenants}`);
  return pay(road, payoutsOf(road));
};

const onStatement = async (road: Road, partner: string) =>
  (await road.must(`GET /v1/partners/${partner}/balance`)).body.balances[0].onStatement.amount;

describe('a payment', () => {
  it('is on its way once its statement is settled, as its bank file orders it', async () => {
    const { road, of } = await paid();
    expect(of('solo')).toEqual({
      id: expect.stringMatching(/^pw-[0-9a-z]{26}$/),
      runId: `payout-run_${period}`,
      partnerId: road.id('partner', 'solo'),
      amount: { amount: '12.50', currency: 'EUR' },
      payee: { holder: 'Solo', iban: 'PL27 … 5387' },
      remittance: 'Termika Gdańsk sp. z o.o. 2026-02 no. 1',
      order: 1,
      bankFile: '1',
      messageId: expect.stringMatching(/^pw-/),
      batchId: expect.stringMatching(/^pw-/),
      state: 'ordered',
      version: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    const { body } = await road.must(`GET /v1/payout-runs/${period}/bank-files/1`);
    const xml = await (await fetch(body.url)).text();
    for (const name of ['id', 'messageId', 'batchId'] as const)
      expect(xml).toContain(`>${of('solo')[name]}<`);
  });

  it('is paid, refused or returned as its bank says, and its partner is told', async () => {
    const { road, top, kid, solo } = await paid();
    const first = pain002([{ of: 'payment', id: kid, status: 'RJCT', code: 'AC04' }]);
    expect((await answer(road, first)).lines).toMatchObject([
      { line: 1, outcome: 'refused', paymentId: kid },
    ]);
    const statement = camt053([
      { id: top, amount: '30.00' },
      { id: solo, amount: '12.50' },
      { id: solo, amount: '12.50', side: 'CRDT', code: 'AM04', text: 'Konto 1234', day: '2026-12-07' },
    ]);
    const { lines, job } = await answer(road, statement);
    expect(lines.map(({ outcome, state }) => [outcome, state])).toEqual([
      ['paid', 'paid'],
      ['paid', 'paid'],
      ['returned', 'returned'],
    ]);
    expect(job).toMatchObject({
      state: 'done',
      progress: '100',
      counters: { lines: 3, paid: 2, returned: 1 },
    });
    expect(await read(road, top)).toMatchObject({ state: 'paid', bookedOn: '2026-12-04' });
    expect(await read(road, kid)).toMatchObject({
      ...{ state: 'refused', refusedOn: '2026-12-04' },
      reason: { code: 'AC04', en: "The payee's account is closed", pl: 'Rachunek odbiorcy jest zamknięty' },
    });
    expect(await read(road, solo)).toMatchObject({
      ...{ state: 'returned', bookedOn: '2026-12-04', returnedOn: '2026-12-07' },
      reason: { code: 'AM04', text: 'Konto 1234' },
    });
    expect(await Promise.all(['top', 'kid-a', 'solo'].map((one) => onStatement(road, one)))).toEqual([
      '0.00',
      '20.00',
      '12.50',
    ]);
    const letters = (await told(road)).filter(({ letter }) =>
      /przelew|transfer|came back/.test(letter.subject),
    );
    expect(letters.map(({ to, letter }) => [to, letter.subject.split(': ')[1]]).sort()).toEqual([
      ['kid-a@example.com', expect.any(String)],
      ['solo@example.com', expect.any(String)],
      ['solo@example.com', expect.any(String)],
      ['top@example.com', expect.any(String)],
    ]);
  });

  it('is listed by run, partner and state, to its own partner with what is its own to know', async () => {
    const { road, top, kid, solo } = await paid();
    await answer(
      road,
      pain002([{ of: 'payment', id: solo, status: 'RJCT', code: 'AM04', text: 'no money' }]),
    );
    const ids = async (query: string, sent = {}) =>
      (await road.must(`GET /v1/payments?${query}`, undefined, sent)).body.data.map(
        ({ id }: { id: string }) => id,
      );
    expect((await ids('state=ordered')).sort()).toEqual([top, kid].sort());
    expect((await ids('')).sort()).toEqual([top, kid].sort());
    expect(await ids('state=refused')).toEqual([solo]);
    expect(await ids('partnerId=solo&state=paid')).toEqual([]);
    expect(await ids(`runId=payout-run_${period}&state=refused`)).toEqual([solo]);
    expect(await ids('runId=2026-01')).toEqual([]);
    const as = { as: 'partner-admin', partner: 'solo' } as const;
    expect(await ids('', as)).toEqual([solo]);
    expect((await road.send(`GET /v1/payments/${top}`, undefined, as)).status).toBe(404);
    expect((await road.send('GET /v1/payments?partnerId=top', undefined, as)).status).toBe(404);
    const own = (await road.must(`GET /v1/payments/${solo}`, undefined, as)).body;
    expect(own).toMatchObject({ state: 'refused', reason: { en: 'The bank gave no reason' } });
    expect(JSON.stringify(own)).not.toMatch(/AM04|no money/);
    const { body } = await road.must('GET /v1/payments?runId=2026-02&limit=2');
    const rest = await road.must(`GET /v1/payments?runId=2026-02&limit=2&cursor=${body.next}`);
    expect([...body.data, ...rest.body.data].map(({ id }) => id).sort()).toEqual([top, kid, solo].sort());
    expect(rest.body.next).toBeNull();
  });
});
