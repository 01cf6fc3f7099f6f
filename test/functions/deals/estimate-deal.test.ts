import { describe, expect, it } from 'vitest';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { line } from '../commissions/estimating.ts';

const context = useTable();
let tenants = 0;
const opened = (): Promise<Road> => {
  tenants += 1;
  return openRoad(context(), `estimated-deals-${tenants}`);
};

describe('a deal', () => {
  const register = (road: Road, externalId: string, more: object = {}) =>
    road.must('POST /v1/deals', {
      externalId,
      title: externalId,
      programId: 'prog',
      partnerId: 'solo',
      customerId: 'velo',
      productIds: ['bike'],
      value: { amount: '1000.00', currency: 'EUR' },
      expectedClose: '2099-05-05',
      ...more,
    });

  it('is estimated by its value, on the day on which it would close', async () => {
    const road = await opened();
    const perUnit = { id: 'units', kind: 'spiff', base: 'quantity', window: 'month' };
    await road.plan('p', [percent('10'), { ...perUnit, rate: { type: 'amountPerUnit', amount: '3' } }]);
    await register(road, 'd1');
    const total = async (line: string, sent = {}) => {
      const got = await road.must(line, undefined, sent);
      return [got.body.closesOn, got.body.partners[0].totals[0].amount];
    };
    expect(await total('GET /v1/deals/d1/estimate')).toEqual(['2099-05-05', '100.00']);
    expect(await total('GET /v1/deals/d1/estimate?quantity=4&closesOn=2026-06-01')).toEqual([
      '2026-06-01',
      '112.00',
    ]);
    const as = (partner: string) => ({ as: 'partner-admin', partner }) as const;
    expect(await total('GET /v1/deals/d1/estimate', as('solo'))).toEqual(['2099-05-05', '100.00']);
    expect((await road.send('GET /v1/deals/d1/estimate', undefined, as('kid-a'))).status).toBe(404);
  });

  it('of several products needs their lines', async () => {
    const road = await opened();
    await road.plan('p', [percent('10', { when: "product.id != '' && customer.country == 'PL'" })]);
    await register(road, 'd2', { productIds: ['bike', 'helmet'] });
    const got = await road.send('GET /v1/deals/d2/estimate');
    expect([got.status, got.body.type]).toEqual([422, '/problems/estimate-needs-lines']);
    const lines = [line('700'), line('300', { productId: 'helmet' })];
    const { body } = await road.must('POST /v1/estimates', { dealId: 'd2', lines });
    expect([body.closesOn, body.partners[0].totals]).toEqual([
      '2099-05-05',
      [{ amount: '100.00', currency: 'EUR' }],
    ]);
    const twice = await road.send('POST /v1/estimates', { dealId: 'd2', lines, currency: 'EUR' });
    expect(twice.body.errors).toEqual([{ pointer: '/currency', detail: "is the deal's: leave it out" }]);
    const as = { as: 'partner-admin', partner: 'kid-a' } as const;
    const others = await road.send('POST /v1/estimates', { dealId: 'd2', lines }, as);
    expect(others.body.errors[0].pointer).toBe('/dealId');
  });
});
