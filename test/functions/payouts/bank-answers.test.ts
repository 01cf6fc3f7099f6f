import { describe, expect, it } from 'vitest';
import { handler } from '../../../functions/payouts/on-bank-answer-requested.ts';
import { notices } from '../../../storage/platform.ts';
import { answer, camt053, camt054, pain002, sendAnswer } from '../../kit/bank-answers.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

const period = '2026-02';
let tenants = 0;

/** A road whose partners are paid; the ids of their payments. */
const paid = async () => {
  tenants += 1;
  const road = await openPayingRoad(context(), `answers${tenants}`);
  await payoutsOf(road).pay(period);
  const { body } = await road.must(`GET /v1/payments?runId=${period}`);
  const of = (partner: string) =>
    body.data.find((one: { partnerId: string }) => one.partnerId === road.id('partner', partner));
  return { road, of, top: of('top').id, kid: of('kid-a').id, solo: of('solo').id };
};

const read = async (road: Road, id: string) => (await road.must(`GET /v1/payments/${id}`)).body;
const onStatement = async (road: Road, partner: string) =>
  (await road.must(`GET /v1/partners/${partner}/balance`)).body.balances[0].onStatement.amount;
const told = async ({ context: { store }, tenant }: Road) =>
  (await notices.all(store, { tenant })).filter(({ attachments }) => attachments.length === 0);

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

describe("a bank's answer", () => {
  it('that comes again, or says the same in another message, changes nothing', async () => {
    const { road, top, kid } = await paid();
    const entries = [
      { id: top, amount: '30.00' },
      { id: kid, amount: '20.00', side: 'CRDT', code: 'AC06' } as const,
    ];
    await answer(road, camt053(entries));
    const before = [await read(road, top), await read(road, kid), await told(road)];
    for (const xml of [camt053(entries), camt054([...entries, ...entries])])
      expect((await answer(road, xml)).lines.every(({ outcome }) => outcome === 'repeated')).toBe(true);
    expect([await read(road, top), await read(road, kid), await told(road)]).toEqual(before);
  });

  it('shows what is of no payment, or can not be of it', async () => {
    const { road, top, solo } = await paid();
    const { lines, job } = await answer(
      road,
      camt053([
        { id: 'INV-17', amount: '500.00', side: 'CRDT' },
        { amount: '7.15' },
        { id: top, amount: '30.01' },
        { id: top, amount: '30.00', currency: 'PLN' },
        { id: solo, amount: '12.50', status: 'PDNG' },
        { batch: 'pw-nothing', amount: '1.00' },
      ]),
    );
    expect(lines.map(({ outcome, why, state }) => [outcome, why, state])).toEqual([
      ['unmatched', 'unknown-id', undefined],
      ['unmatched', 'no-id', undefined],
      ['unmatched', 'other-amount', 'ordered'],
      ['unmatched', 'other-currency', 'ordered'],
      ['accepted', undefined, 'ordered'],
      ['unmatched', 'unknown-id', undefined],
    ]);
    expect(job.counters).toMatchObject({ lines: 6, unmatched: 5, accepted: 1, paid: 0 });
    expect((await read(road, top)).version).toBe(1);
    const { body } = await road.must(`GET /v1/bank-answers/${job.id}/lines?outcome=accepted`);
    expect(body.data).toHaveLength(1);
  });

  it('may speak of a whole file or batch', async () => {
    const { road, of, top, kid, solo } = await paid();
    const { messageId, batchId } = of('top');
    const going = await answer(road, pain002([{ of: 'file', id: messageId, status: 'ACTC' }]));
    expect(going.lines).toMatchObject([{ outcome: 'accepted' }]);
    // One was refused before the others were booked as one sum.
    await answer(road, pain002([{ of: 'payment', id: kid, status: 'RJCT', code: 'AC01' }]));
    const wrong = await answer(road, camt053([{ batch: batchId, amount: '42.49' }]));
    expect(wrong.lines).toMatchObject([{ outcome: 'unmatched', why: 'other-amount' }]);
    const { lines } = await answer(road, camt053([{ batch: batchId, amount: '42.50' }]));
    expect(lines.map(({ line, outcome, paymentId }) => [line, outcome, paymentId])).toEqual(
      [top, solo].sort().map((id) => [1, 'paid', id]),
    );
    const states = await Promise.all([top, kid, solo].map(async (id) => (await read(road, id)).state));
    expect(states).toEqual(['paid', 'refused', 'paid']);
  });

  it('may refuse all of them at once', async () => {
    const { road, of } = await paid();
    const { messageId } = of('top');
    const refusal = pain002([{ of: 'file', id: messageId, status: 'RJCT', code: 'AM04' }]);
    expect((await answer(road, refusal)).job.counters).toMatchObject({ lines: 1, refused: 3 });
    expect((await answer(road, refusal)).job.counters).toMatchObject({ refused: 0, repeated: 3 });
    const { body } = await road.must('GET /v1/payments?state=refused');
    expect(body.data).toHaveLength(3);
  });

  it('that can not be read fails as a job, in words', async () => {
    const { road } = await paid();
    const { job, lines } = await answer(road, 'MT940');
    expect(job).toMatchObject({ state: 'failed', failure: expect.stringContaining('it is no XML') });
    expect(lines).toEqual([]);
  });

  it('of another tenant is of nobody here', async () => {
    const [one, two] = [await paid(), await paid()];
    const { lines } = await answer(two.road, camt053([{ id: one.top, amount: '30.00' }]));
    expect(lines).toMatchObject([{ outcome: 'unmatched', why: 'unknown-id' }]);
    expect((await read(one.road, one.top)).state).toBe('ordered');
  });

  it('is announced, uploaded and started once', async () => {
    const { road, top } = await paid();
    const ask = (fileName: string) =>
      road.send('POST /v1/bank-answers', { fileName }, { headers: { 'idempotency-key': 'one' } });
    const { body } = await ask('a.xml');
    expect((await ask('a.xml')).body.id).toBe(body.id);
    expect((await ask('b.xml')).body.type).toMatch(/idempotency-key-reused/);
    const start = (id: string) => road.send(`POST /v1/bank-answers/${id}/start`);
    expect((await start(body.id)).body.type).toMatch(/bank-answer-missing/);
    expect((await start('job_nothing')).status).toBe(404);
    const id = await sendAnswer(road, camt053([{ id: top, amount: '30.00' }]));
    expect((await start(id)).body).toEqual({ id, state: 'queued' });
    expect(await hand(road, id, handler)).toBe(true);
    expect((await start(id)).body).toEqual({ id, state: 'done' });
    const as = { as: 'partner-admin', partner: 'solo' } as const;
    expect((await road.send(`GET /v1/bank-answers/${id}/lines`, undefined, as)).status).toBe(403);
  });
});
