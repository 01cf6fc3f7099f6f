import { beforeEach, describe, expect, it } from 'vitest';
import { mostOpenInvoices } from '../../../domain/payouts/tax/send-invoice.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { bill, invoicesOf, letBill, send } from './invoicing.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  await letBill(road, 'solo');
});
const own = { as: 'partner-admin', partner: 'solo' } as const;
const one = bill('FV/1/2026', '10.00', '2.30');

describe('an invoice', () => {
  it('is sent once, read by its partner and the vendor, and by no other partner', async () => {
    const { status, body } = await send(road, 'solo', one);
    expect([status, body]).toMatchObject([
      201,
      {
        ...{ partnerId: road.id('partner', 'solo'), number: 'FV/1/2026', state: 'open', version: 1 },
        gross: { amount: '12.30', currency: 'EUR' },
      },
    ]);
    expect(await send(road, 'solo', one)).toMatchObject({ status: 201, body });
    for (const sent of [own, { as: 'finance' }] as const)
      expect((await road.must(`GET /v1/invoices/${body.id}`, undefined, sent)).body).toEqual(body);
    const other = { as: 'partner-admin', partner: 'top' } as const;
    expect((await road.send(`GET /v1/invoices/${body.id}`, undefined, other)).status).toBe(404);
    expect((await road.send(`POST /v1/invoices/${body.id}/withdrawal`, {}, other)).status).toBe(404);
    expect((await road.must('GET /v1/invoices', undefined, other)).body.data).toEqual([]);
    expect((await road.send('GET /v1/invoices?partnerId=solo', undefined, other)).status).toBe(404);
    const seller = { as: 'partner-seller', partner: 'solo' } as const;
    expect((await road.send('GET /v1/invoices', undefined, seller)).status).toBe(403);
  });

  it('of which a late repetition comes after its withdrawal stays withdrawn', async () => {
    const { body } = await send(road, 'solo', one);
    await road.must(`POST /v1/invoices/${body.id}/withdrawal`, {}, own);
    expect((await send(road, 'solo', one)).body).toMatchObject({ id: body.id, state: 'withdrawn' });
    expect((await send(road, 'solo', { ...one, number: 'FV/9' }, one.number)).status).toBe(422);
    await send(road, 'solo', one, 'another-key');
    expect(await invoicesOf(road, 'solo')).toEqual(['FV/1/2026 open', 'FV/1/2026 withdrawn']);
  });

  it('is taken once where it is sent twice at once under different keys', async () => {
    const got = await Promise.all(['a', 'b', 'c'].map((key) => send(road, 'solo', one, key)));
    expect(got.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(await invoicesOf(road, 'solo')).toEqual(['FV/1/2026 open']);
  });

  it('is refused with all that is wrong, and where none is awaited', async () => {
    const got = await send(road, 'solo', { ...bill('FV/2', '10.00', '0.80'), issuedOn: '2999-01-01' });
    expect([got.status, got.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      ...[422, ['/issuedOn', '/vat/amount']],
    ]);
    expect(got.body.errors[1].detail).toContain('must be 2.30: 23 % of the net amount');
    const unknown = await send(road, 'top', bill('FV/1', '10.00', '2.30'));
    expect([unknown.status, unknown.body.detail]).toEqual([422, expect.stringContaining('tax profile')]);
    await road.must('PUT /v1/payout-settings', payoutTerms);
    const untaxed = await send(road, 'solo', bill('FV/3', '10.00', '2.30'));
    expect([untaxed.status, untaxed.body.type]).toEqual([
      422,
      expect.stringContaining('invoice-not-awaited'),
    ]);
  });

  it('is one of so many that wait at most', async () => {
    for (let number = 0; number < mostOpenInvoices; number += 1)
      expect((await send(road, 'solo', bill(`FV/${number}`, '0.10', '0.02'))).status).toBe(201);
    const got = await send(road, 'solo', bill('FV/31', '0.10', '0.02'));
    expect([got.status, got.body.type]).toEqual([422, expect.stringContaining('invoices-too-many')]);
  });
});

it('invoices are listed by partner and state, those that wait for the whole program', async () => {
  await letBill(road, 'top');
  await send(road, 'solo', one);
  const second = await send(road, 'solo', bill('FV/2/2026', '1.00', '0.23'));
  await send(road, 'top', bill('1', '5.00', '1.15'), 'top-1');
  await road.must(`POST /v1/invoices/${second.body.id}/withdrawal`, {}, { as: 'finance' });
  const numbers = async (query: string) =>
    (await road.must(`GET /v1/invoices${query}`)).body.data.map(({ number }: { number: string }) => number);
  expect(await numbers('')).toEqual(['1', 'FV/1/2026']);
  expect(await numbers('?partnerId=solo')).toEqual(['FV/2/2026', 'FV/1/2026']);
  expect(await numbers('?partnerId=solo&state=withdrawn')).toEqual(['FV/2/2026']);
  expect(await numbers('?partnerId=solo&state=open')).toEqual(['FV/1/2026']);
  const { body } = await road.must('GET /v1/invoices?partnerId=solo&limit=1');
  expect((await road.must(`GET /v1/invoices?partnerId=solo&limit=1&cursor=${body.next}`)).body).toMatchObject(
    {
      ...{ data: [{ number: 'FV/1/2026' }], next: null },
    },
  );
});
