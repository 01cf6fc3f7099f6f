import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { admin, Disputes, finance, said } from './disputing.ts';

const context = useTable();
let road: Road;
let disputes: Disputes;
const person = { email: 'finance@vendor.example', language: 'en' };
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, disputes: { notify: [person] } });
  disputes = new Disputes(road);
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = async (sent: Promise<{ status: number; body: { type: string } }>) => {
  const { status, body } = await sent;
  return [status, body.type];
};

describe('a dispute', () => {
  it('holds its line alone, as the partner or finance opens it', async () => {
    await road.report('s-9', { amount: '60.00' });
    await road.settle();
    const [line] = (await road.lines()).filter(({ difference }) => difference.amount === '6.00');
    expect(await disputes.stands()).toBe('0.00 18.50 0.00 0.00 0.00');
    const dispute = await disputes.opened(line?.id ?? '', { more: { claimed: '3.00' } });
    expect(dispute).toMatchObject({
      ...said,
      partnerId: road.id('partner', 'solo'),
      line: { id: line?.id, component: 'share', window: '2026-02', difference: '6', currency: 'EUR' },
      side: 'partner',
      claimed: '3.00',
      held: [{ amount: '6' }],
      state: 'open',
      version: 1,
    });
    expect(dispute).not.toHaveProperty('heldLess');
    expect(await disputes.stands()).toBe('0.00 12.50 0.00 6.00 0.00');
    expect(await disputes.letters(dispute.id)).toEqual(['finance@vendor.example: A ledger line is disputed']);
    const other = await disputes.opened('1-0', { partner: 'top', sent: finance });
    expect(other).toMatchObject({ side: 'vendor', held: [{ amount: '30' }] });
    expect(await disputes.letters(other.id)).toEqual([
      'finance@vendor.example: A ledger line is disputed',
      'top@example.com: A ledger line is disputed',
    ]);
    await audit(road);
  });

  it('is one, however often it is sent; another one waits until it has ended', async () => {
    const [first, again] = [
      await disputes.opened('1-0', { key: 'k' }),
      await disputes.opened('1-0', { key: 'k' }),
    ];
    expect(again).toEqual(first);
    expect(await refused(disputes.open('1-0', { key: 'k', more: { text: 'Other.' } }))).toEqual([
      422,
      '/problems/idempotency-key-reused',
    ]);
    expect(await refused(disputes.open('1-0', { sent: finance }))).toEqual([409, '/problems/dispute-open']);
    expect((await disputes.withdraw(first.id)).status).toBe(200);
    expect((await disputes.open('1-0', { sent: finance })).status).toBe(201);
    expect(await disputes.stands()).toBe('0.00 0.00 0.00 12.50 0.00');
  });

  it('is one of those that are opened at the same moment', async () => {
    const got = await Promise.all([1, 2, 3].map(() => disputes.open('1-0')));
    expect(got.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(await disputes.stands()).toBe('0.00 0.00 0.00 12.50 0.00');
  });

  it('comes in its term, on a line that is there, with an amount in the currency', async () => {
    expect(await refused(disputes.open('1-9'))).toEqual([404, '/problems/not-found']);
    expect(await refused(disputes.open('99-0'))).toEqual([404, '/problems/not-found']);
    const more = { claimed: '1.234' };
    expect(await refused(disputes.open('1-0', { more }))).toEqual([422, '/problems/dispute-invalid']);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 86_400_000 });
    expect(await refused(disputes.open('1-0'))).toEqual([422, '/problems/dispute-too-late']);
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, disputes: { openDays: 90 } });
    expect((await disputes.open('1-0')).status).toBe(201);
  });

  it('is seen, answered and ended by those whom it concerns', async () => {
    const { id } = await disputes.opened('1-0');
    const path = `GET /v1/disputes/${id}`;
    expect((await road.send(path, undefined, admin())).status).toBe(200);
    expect((await road.send(path, undefined, { as: 'auditor' })).status).toBe(200);
    expect((await road.send(path, undefined, admin('top'))).status).toBe(404);
    expect((await road.send(path, undefined, { as: 'partner-seller', partner: 'solo' })).status).toBe(403);
    expect((await disputes.open('1-0', { partner: 'solo', sent: admin('top') })).status).toBe(404);
    expect((await disputes.answer(id, 'No.', admin('top'))).status).toBe(404);
    expect((await disputes.decide(id, undefined, admin())).status).toBe(403);
    expect(await refused(disputes.answer(id, 'No.', admin()))).toEqual([403, '/problems/dispute-not-yours']);
    expect(await refused(disputes.withdraw(id, finance))).toEqual([403, '/problems/dispute-not-yours']);
    const listed = async (query: string, sent: object) =>
      (await road.must(`GET /v1/disputes${query}`, undefined, sent)).body.data.map(
        (one: { id: string }) => one.id,
      );
    for (const query of ['', '?state=open', '?partnerId=solo', '?partnerId=solo&state=open'])
      expect(await listed(query, finance), query).toEqual([id]);
    expect(await listed('', admin())).toEqual([id]);
    expect(await listed('', admin('top'))).toEqual([]);
    await disputes.decide(id);
    expect(await listed('?state=open', finance)).toEqual([]);
    expect(await listed('?state=open', admin())).toEqual([]);
    expect(await listed('', admin())).toEqual([id]);
  });

  it('is answered once by the other side', async () => {
    const { id } = await disputes.opened('1-0');
    const got = await Promise.all([disputes.answer(id, 'Three percent.'), disputes.answer(id, 'Never.')]);
    expect(got.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const standing = await disputes.read(id);
    expect(standing).toMatchObject({ state: 'answered', version: 2 });
    expect((await disputes.answer(id, standing.answer?.text ?? '')).body).toEqual(standing);
    expect(await disputes.stands()).toBe('0.00 0.00 0.00 12.50 0.00');
  });
});

describe('the outcome', () => {
  it('that rejects it releases the line', async () => {
    const { id } = await disputes.opened('1-0');
    const { body } = await disputes.decide(id);
    expect(body).toMatchObject({ state: 'rejected', outcome: { reason: 'As we agreed.' } });
    expect((await disputes.decide(id)).body).toEqual(body);
    expect(await refused(disputes.decide(id, '1.00'))).toEqual([409, '/problems/dispute-closed']);
    expect(await refused(disputes.withdraw(id))).toEqual([409, '/problems/dispute-closed']);
    expect(await disputes.stands()).toBe('0.00 12.50 0.00 0.00 0.00');
    expect(await disputes.causes()).toEqual([`held:${id}`, `dispute:${id}`]);
    expect(await disputes.letters(id)).toContain('solo@example.com: A dispute has ended');
    await audit(road);
  });

  it('that upholds it posts the difference, whichever way it goes', async () => {
    const { id } = await disputes.opened('1-0');
    expect(await refused(disputes.decide(id, '0'))).toEqual([422, '/problems/dispute-invalid']);
    expect(await refused(disputes.decide(id, '1.005'))).toEqual([422, '/problems/dispute-invalid']);
    await disputes.decide(id, '2.50');
    expect(await disputes.stands()).toBe('0.00 15.00 0.00 0.00 0.00');
    const second = await disputes.opened('1-0', { sent: finance });
    await disputes.decide(second.id, '-10');
    expect(await disputes.stands()).toBe('0.00 5.00 0.00 0.00 0.00');
    expect((await road.lines()).map(({ difference }) => difference.amount)).toEqual(['12.50']);
  });

  it('is one of those that are given at the same moment', async () => {
    const { id } = await disputes.opened('1-0');
    const got = await Promise.all([disputes.decide(id, '1.00'), disputes.decide(id), disputes.withdraw(id)]);
    expect(got.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await disputes.causes()).length).toBe(2);
    const { state } = await disputes.read(id);
    expect(await disputes.stands()).toBe(`0.00 ${state === 'upheld' ? '13.50' : '12.50'} 0.00 0.00 0.00`);
  });
});
