import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const settled = async (road: Road, partner = 'solo'): Promise<string | undefined> => {
  await road.settle();
  await audit(road);
  return road.owed(partner);
};
const rate = (road: Road, date: string, value: string, revision = 1) =>
  road.must('PUT /v1/exchange-rates', {
    rates: [{ from: 'PLN', to: 'EUR', date, rate: value, revision }],
  });
const target = (road: Road, month: string, value: string, revision = 1) =>
  road.must('PUT /v1/targets', {
    targets: [{ partnerId: 'solo', metric: 'revenue', month, value, revision }],
  });

describe('an exchange rate', () => {
  it('that arrives late takes a held sale up; a nearer one re-prices', async () => {
    const road = await openRoad(context(), 'held');
    await road.plan('eur', [percent('10')]);
    await road.plan('pln', [percent('1')], { terms: { currency: 'PLN' } });
    const sold = await road.report('s', { currency: 'PLN', occurredAt: '2026-02-10' });
    expect(sold.body.held).toEqual([{ planId: 'eur', reason: 'missing-fx-rate' }]);
    await road.settle();
    expect(await road.lines()).toMatchObject([{ planId: 'pln', after: { amount: '1.00' } }]);
    await rate(road, '2026-02-02', '0.5');
    await rate(road, '2026-02-11', '0.9');
    await settled(road);
    expect(await road.lines()).toHaveLength(1);
    await rate(road, '2026-02-03', '0.2');
    await settled(road);
    expect((await road.lines())[0]).toMatchObject({ planId: 'eur', after: { amount: '2.00' } });
    expect((await road.send('GET /v1/sales/s')).body.held).toBeUndefined();
    await rate(road, '2026-02-09', '0.25');
    await settled(road);
    expect((await road.lines())[0]).toMatchObject({ before: { amount: '2.00' }, after: { amount: '2.50' } });
    await rate(road, '2026-02-05', '0.1');
    await rate(road, '2026-02-09', '0.26', 2);
    await settled(road);
    expect((await road.lines())[0]).toMatchObject({ before: { amount: '2.50' }, after: { amount: '2.60' } });
  });

  it('that comes between a sale and its journal entry is not missed', async () => {
    const road = await openRoad(context(), 'between');
    await road.plan('eur', [percent('10')]);
    await road.settle();
    await road.report('s', { currency: 'PLN' });
    await rate(road, '2026-02-10', '0.2');
    // The rate's own job passes before the sale is known as one that it concerns.
    await road.revalue();
    expect(await settled(road)).toBe('2.00');
  });

  it('finds a sale that was corrected into its currency or its days', async () => {
    const road = await openRoad(context(), 'into');
    await road.plan('eur', [percent('10')]);
    await road.report('s');
    await road.report('t', { currency: 'PLN', occurredAt: '2026-04-10' });
    expect(await settled(road)).toBe('10.00');
    await road.correct('s', 1, { currency: 'PLN' });
    await road.correct('t', 1, { currency: 'PLN', occurredAt: '2026-02-12' });
    expect(await settled(road)).toBe('0.00');
    await rate(road, '2026-02-10', '0.3');
    expect(await settled(road)).toBe('6.00');
  });
});

describe('a target', () => {
  const quarter = {
    id: 'q',
    kind: 'bonus',
    window: 'quarter',
    rate: {
      type: 'steps',
      driver: 'attainment',
      target: 'revenue',
      steps: [
        { from: '80', amount: '5.00' },
        { from: '100', amount: '20.00' },
      ],
    },
  };

  it('that comes late measures; a higher revision measures again', async () => {
    const road = await openRoad(context(), 'targets');
    await road.plan('p', [quarter]);
    await road.report('a');
    await road.report('b', { occurredAt: '2026-03-31' });
    expect(await settled(road)).toBeUndefined();
    await target(road, '2026-01', '100');
    await target(road, '2026-02', '50');
    expect(await settled(road)).toBeUndefined();
    await target(road, '2026-03', '50');
    expect(await settled(road)).toBe('20.00');
    await target(road, '2026-03', '100', 2);
    expect(await settled(road)).toBe('5.00');
    expect((await road.lines())[0]).toMatchObject({
      window: '2026-Q1',
      causes: ['target:revenue:2026-03@2'],
    });
    await target(road, '2026-03', '100.01', 3);
    expect(await settled(road)).toBe('0.00');
  });

  it('is the earning partner’s, in windows that were put aside long ago too', async () => {
    const road = await openRoad(context(), 'aside');
    await road.plan('p', [quarter, percent('1')]);
    await road.report('first');
    await road.settle();
    for (let month = 1; month <= 14; month += 1) {
      const occurredAt = `202${month > 12 ? 8 : 7}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-05`;
      await road.report(`m${month}`, { occurredAt });
      await road.flow();
    }
    for (const month of ['2026-01', '2026-02', '2026-03']) await target(road, month, '30');
    await settled(road);
    expect((await road.lines())[0]).toMatchObject({ window: '2026-Q1', after: { amount: '20.00' } });
  });
});
