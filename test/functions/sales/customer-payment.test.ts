import { describe, expect, it } from 'vitest';
import { percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { customerPaid, opened, pay, undo } from './paying.ts';

const context = useTable();

describe('the payment of a customer', () => {
  it('stands in the sale, for the vendor and for the partner whose sale it is', async () => {
    const road = await opened(context(), 'view', percent('10', customerPaid()));
    const first = await road.report('s');
    expect(first.body).not.toHaveProperty('paidOn');
    const { body, headers } = await pay(road, 's', '2026-02-20');
    expect([body.paidOn, headers['ETag']]).toEqual(['2026-02-20', '"2"']);
    expect((await pay(road, 's', '2026-02-20')).headers['ETag']).toBe('"2"');
    expect((await road.must('GET /v1/sales/s')).body.paidOn).toBe('2026-02-20');
    const own = { as: 'partner-seller' as const, partner: 'solo' };
    expect((await road.must('GET /v1/sales/s', undefined, own)).body.paidOn).toBe('2026-02-20');
    // The report that comes once more is the same report, and so is a correction's.
    expect((await road.report('s')).body.paidOn).toBe('2026-02-20');
    await road.correct('s', 1, { amount: '50.00' });
    expect((await road.correct('s', 1, { amount: '50.00' })).body).toMatchObject({
      paidOn: '2026-02-20',
      amount: '50.00',
    });
    await road.settle();
    expect((await road.must('GET /v1/sales?partnerId=solo')).body.data).toMatchObject([
      { externalId: 's', paidOn: '2026-02-20' },
    ]);
    expect((await undo(road, 's')).body).not.toHaveProperty('paidOn');
    expect((await undo(road, 's')).headers['ETag']).toBe('"4"');
  });

  it('is told by the vendor only, of a sale that counts, on a day that can be', async () => {
    const road = await opened(context(), 'refused', percent('10'));
    await road.report('s');
    await road.giveBack('r', 's', { amount: '-1.00' });
    await road.giveBack('early', 'not-come');
    await road.report('gone');
    await road.must('POST /v1/sales/gone/cancellation');
    const told = async (sale: string, paidOn = '2026-02-20', sent = {}) => {
      const { body } = await road.send(`PUT /v1/sales/${sale}/customer-payment`, { paidOn }, sent);
      return [body.type?.replace('/problems/', ''), body.errors?.[0]?.pointer];
    };
    expect(await told('s', '2026-02-20', { as: 'partner-admin', partner: 'solo' })).toEqual([
      'forbidden',
      undefined,
    ]);
    expect(await told('s', '2026-02-09')).toEqual(['payment-invalid', '/paidOn']);
    expect(await told('s', '2999-01-01')).toEqual(['payment-invalid', '/paidOn']);
    expect(await told('r')).toEqual(['payment-invalid', undefined]);
    expect(await told('gone')).toEqual(['sale-cancelled', undefined]);
    expect(await told('not-come')).toEqual(['not-found', undefined]);
    expect(await told('nothing')).toEqual(['not-found', undefined]);
    expect(await told('s', '2026-02-20', { headers: { 'if-match': '"9"' } })).toEqual([
      'version-stale',
      undefined,
    ]);
    for (const sale of ['r', 'gone', 'not-come'])
      expect((await road.send(`DELETE /v1/sales/${sale}/customer-payment`)).status).toBeGreaterThan(399);
    expect(await told('s', '2026-02-10', { as: 'finance' })).toEqual([undefined, undefined]);
  });
});
