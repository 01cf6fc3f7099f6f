import { describe, expect, it } from 'vitest';
import { handler } from '../../../functions/payouts/on-bank-answer-requested.ts';
import { jobs } from '../../../storage/platform.ts';
import { answer, sendAnswer } from '../../kit/bank-answers.ts';
import { camt053, camt054, pain002 } from '../../kit/bank-messages.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';
import { pay, read, told } from './paid.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let tenants = 0;
const paid = async () => {
  tenants += 1;
  const road = await openPayingRoad(context(), `answers${tenants}`);
  return pay(road, payoutsOf(road));
};

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
        { id: `INV-${'1'.repeat(3000)}`, amount: '500.00', side: 'CRDT' },
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
    expect(lines[2]).toMatchObject({
      ...{ fact: { sum: { amount: '30.01' } }, ordered: { amount: '30.00', currency: 'EUR' } },
      remedy: { en: expect.stringContaining('EUR\u00a030.00 was ordered, the bank says EUR\u00a030.01') },
    });
    expect(lines.map(({ remedy }) => remedy === undefined)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
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
    const ordered = { amount: '42.50', currency: 'EUR' };
    expect(wrong.lines).toMatchObject([{ outcome: 'unmatched', why: 'other-amount', ordered }]);
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

  it('is read step by step where it is long, each line once', async () => {
    const { road, top, solo } = await paid();
    const others = Array.from({ length: 420 }, (_, index) => ({ id: `INV-${index}`, amount: '1.00' }));
    const xml = camt053([
      { id: top, amount: '30.00' },
      ...others,
      { id: solo, amount: '12.50' },
      { id: top, amount: '30.00' },
    ]);
    const { job, jobId } = await answer(road, xml);
    expect(job).toMatchObject({
      ...{ state: 'done', progress: '100' },
      counters: { lines: 423, paid: 2, repeated: 1, unmatched: 420 },
    });
    const { body } = await road.must(`GET /v1/bank-answers/${jobId}/lines?limit=200&outcome=paid`);
    expect(body.data).toMatchObject([{ line: 1, paymentId: top }]);
    const again = await answer(road, xml);
    expect(again.job.counters).toMatchObject({ paid: 0, repeated: 3, unmatched: 420 });
  });

  it('that is replaced while it is read fails, and so does one that is gone', async () => {
    const { road, top } = await paid();
    const { context: given, tenant } = road;
    const begun = async (cursor: string, object?: string) => {
      const jobId = await sendAnswer(road, camt053([{ id: top, amount: '30.00' }]));
      const job = await jobs.read(given.store, { tenant, jobId });
      if (job === undefined) throw new Error('the job is gone');
      const task = object === undefined ? job.task : { ...job.task, object };
      await jobs.replace(given.store, { tenant, jobId }, { ...job, cursor, task, version: job.version + 1 });
      await hand(road, jobId, handler);
      return (await road.must(`GET /v1/jobs/${jobId}`)).body;
    };
    expect((await begun('{"sha256":"other","done":0}')).failure).toMatch(/replaced while it was read/);
    expect((await begun('{"sha256":"other","done":0}', 'nowhere')).failure).toMatch(/no longer there/);
    expect((await read(road, top)).state).toBe('ordered');
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
