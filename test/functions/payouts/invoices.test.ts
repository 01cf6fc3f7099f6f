import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mostOpenInvoices } from '../../../domain/payouts/tax/send-invoice.ts';
import { logger } from '../../../functions/shell/context.ts';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad, statedTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { figuresOf } from './figures.ts';
import { bill, invoicesOf, letBill, send } from './invoicing.ts';
import { filesOf, journalOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);

let road: Road;
let payouts: Payouts;
/** Solo has earned 12.50, and is paid by its own invoices. */
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  await letBill(road, 'solo');
});
const told = async (period: string) => figuresOf(await payouts.statement('solo', period));
const account = async (period: string) => (await payouts.statement('solo', period)).accounts[0];
const sent = async (...args: Parameters<typeof bill>): Promise<string> => {
  const got = await send(road, 'solo', bill(...args));
  expect(got.status, got.text).toBe(201);
  return got.body.id;
};
const money = (amount: string) => ({ amount, currency: 'EUR' });
const withdraw = (id: string) =>
  road.send(`POST /v1/invoices/${id}/withdrawal`, {}, { as: 'partner-admin', partner: 'solo' });

describe('a partner that makes out its own invoices', () => {
  it('is paid what it has invoiced, and told what is missing', async () => {
    const id = await sent('FV/1/2026', '10.00', '2.30');
    await payouts.pay('2026-02');
    expect(await told('2026-02')).toBe('0.00 | earned 12.50 | payment 12.30 | 2.50 (invoice-missing)');
    expect(await account('2026-02')).toMatchObject({
      tax: { net: money('10.00'), invoices: [{ id, number: 'FV/1/2026', net: money('10.00') }] },
      awaited: { net: money('2.50'), vat: money('0.58') },
    });
    expect(await invoicesOf(road, 'solo')).toEqual(['FV/1/2026 paid payout-run_2026-02']);
    expect(await filesOf(road, '2026-02')).toEqual([['12.30']]);
    await sent('FV/2/2026', '2.50', '0.58');
    await road.must('PUT /v1/payout-settings', { ...(await statedTerms(road)), minimums: [] });
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('2.50 | payment 3.08 | 0.00');
    const journal = await journalOf(road, 'solo');
    const moved = journal.flatMap(({ transfers = [] }) => transfers);
    expect(moved.filter(({ to }) => to === 'stated').map(({ from, amount }) => `${from} ${amount}`)).toEqual([
      'payable 10',
      'vat 2.3',
      'payable 2.5',
      'vat 0.58',
    ]);
    await audit(road);
  });

  it('sees in its overview for what an invoice is awaited, and no more once it is sent', async () => {
    const next = async () => {
      const own = { as: 'partner-admin', partner: 'solo' } as const;
      const { body } = await road.must('GET /v1/partners/solo/payout-overview', undefined, own);
      return body.currencies[0].next;
    };
    expect(await next()).toMatchObject({
      ...{ payment: money('0.00'), closing: money('12.50'), carriedOver: 'invoice-missing' },
      awaited: { net: money('12.50'), vat: money('2.88') },
    });
    await sent('FV/1/2026', '12.50', '2.88');
    expect(await next()).toEqual({
      ...{ payment: money('15.38'), net: money('12.50'), vat: money('2.88'), withheld: money('0.00') },
      closing: money('0.00'),
    });
  });

  it('waits with an invoice for more than there is', async () => {
    await sent('FV/1/2026', '20.00', '4.60');
    await payouts.pay('2026-02');
    expect(await told('2026-02')).toBe('0.00 | earned 12.50 | 12.50 (invoice-exceeds)');
    await road.report('s-9', { amount: '75.00' });
    await road.settle();
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('12.50 | earned 7.50 | payment 24.60 | 0.00');
  });

  it('whose invoice is withdrawn while its statement is approved stands over, and is paid by another one', async () => {
    const id = await sent('FV/1/2026', '12.50', '2.88');
    await payouts.begin('2026-02');
    expect((await withdraw(id)).body).toMatchObject({ state: 'withdrawn', version: 2 });
    const run = await payouts.decide('2026-02', 'approved');
    expect(run.troubles).toMatchObject([{ step: 'issue', partnerId: road.id('partner', 'solo') }]);
    expect(run.troubles[0]?.detail).toContain('FV/1/2026 was withdrawn since the statement was drafted');
    expect((await send(road, 'solo', bill('fv/1/2026', '12.50', '2.87'), 'again')).status).toBe(201);
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | earned 12.50 | payment 15.37 | 0.00');
    const runId = 'payout-run_2026-03';
    expect(await invoicesOf(road, 'solo')).toEqual([`fv/1/2026 paid ${runId}`, 'FV/1/2026 withdrawn']);
    await audit(road);
  });

  it('is paid by as many invoices as may wait, in the one transaction that issues its statement', async () => {
    for (let number = 0; number < mostOpenInvoices; number += 1) await sent(`FV/${number}`, '0.40', '0.09');
    await payouts.pay('2026-02');
    expect(await told('2026-02')).toBe('0.00 | earned 12.50 | payment 14.70 | 0.50 (invoice-missing)');
    const { body } = await road.must('GET /v1/invoices?state=open');
    expect(body.data).toEqual([]);
    await audit(road);
  });

  it('is not paid by an invoice twice, however often the steps are done', async () => {
    const id = await sent('FV/1/2026', '10.00', '2.30');
    await payouts.begin('2026-02');
    await payouts.decide('2026-02', 'refused');
    await payouts.again('2026-02');
    await payouts.decide('2026-02', 'approved');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('2.50 | 2.50 (below-minimum)');
    expect((await withdraw(id)).body).toMatchObject({ type: expect.stringContaining('invoice-paid') });
    const again = await send(road, 'solo', bill('FV / 1 / 2026', '2.50', '0.58'), 'other');
    expect([again.status, again.body.errors[0].pointer]).toEqual([409, '/number']);
  });
});
