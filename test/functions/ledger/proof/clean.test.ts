import { beforeEach, describe, expect, it } from 'vitest';
import { saleKey, sales } from '../../../../storage/sales.ts';
import { proofOf } from '../../../kit/proving.ts';
import { openRoad, percent, type Road } from '../../../kit/road.ts';
import { useTable } from '../../../kit/table.ts';
import { Disputes } from '../disputing.ts';
import { journalOf } from './spoiling.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
});

const proven = { outcome: 'proven', found: 0, findings: [] };

/** Components of every kind: shared and own windows, everything that waits, everything that is compared. */
const components = [
  percent('10'),
  percent('1.5', { id: 'down', credit: 'downline', window: 'quarter' }),
  percent('2', { id: 'held', window: 'month', payable: { holdDays: 3650 } }),
  percent('3', { id: 'closing', window: 'year', payable: { when: 'windowClose' } }),
  percent('4', { id: 'paid', window: 'month', payable: { when: 'customerPaid' } }),
  percent('5', { id: 'each', window: 'sale', payable: { when: 'customerPaid', holdDays: 3650 } }),
  percent('6', { id: 'one', kind: 'spiff', window: 'sale', limits: { perSale: { max: '4.00' } } }),
  {
    id: 'goal',
    kind: 'bonus',
    window: 'month',
    rate: {
      type: 'steps',
      driver: 'attainment',
      target: 'revenue',
      steps: [
        { from: '0', amount: '1.00' },
        { from: '100', amount: '50.00' },
      ],
    },
  },
  {
    id: 'grown',
    kind: 'bonus',
    window: 'month',
    rate: { type: 'steps', driver: 'growth', target: 'revenue', steps: [{ from: '110', amount: '25.00' }] },
  },
  {
    id: 'bands',
    kind: 'rebate',
    base: 'revenue',
    window: 'programme',
    rate: {
      type: 'tiers',
      mode: 'wholeVolume',
      tiers: [
        { from: '0', percent: '1' },
        { from: '500', percent: '2.5' },
      ],
    },
  },
];

const pay = async (externalId: string, paidOn: string) => {
  const key = saleKey(road.tenant, road.id('sale', externalId));
  const found = await sales.read(road.context.store, key);
  if (found?.status !== 'accepted') throw new Error('there is no such sale');
  await sales.replace(road.context.store, key, { ...found, paidOn, version: found.version + 1 });
};

describe('a ledger that is right', () => {
  it('is proven where nothing was sold yet', async () => {
    expect(await proofOf(road)).toMatchObject({ ...proven, sales: 0, partners: 4, windows: 0, entries: 0 });
  });

  it('is proven with components of every kind, through corrections, returns and payments', async () => {
    await road.plan('all', components, {
      terms: { effectiveFrom: '2024-01-01' },
      assignments: [{ partnerId: '*', from: '2024-01-01' }],
    });
    await road.must('PUT /v1/targets', {
      targets: ['2026-02', '2026-03'].map((month) => ({
        partnerId: 'solo',
        metric: 'revenue',
        month,
        value: '150.00',
        revision: 1,
      })),
    });
    await road.must('PUT /v1/exchange-rates', {
      rates: [{ from: 'PLN', to: 'EUR', date: '2026-02-09', rate: '0.2347', revision: 1 }],
    });
    await road.report('s-1');
    await road.report('s-2', {
      partnerId: 'kid-a',
      amount: '333.33',
      credits: [
        { partnerId: 'kid-a', share: '60' },
        { partnerId: 'kid-b', share: '33.3' },
      ],
    });
    await road.report('s-3', { currency: 'PLN', amount: '999.99' });
    await road.report('s-4', { occurredAt: '2025-02-11', amount: '50.00' });
    await road.settle();
    await road.correct('s-1', 1, { amount: '120.00', occurredAt: '2026-03-01' });
    await road.giveBack('r-2', 's-2', { amount: '-20.01', quantity: '0' });
    await road.report('s-5', { amount: '77.77' });
    await pay('s-2', '2026-02-25');
    await road.settle();
    await road.must('POST /v1/sales/s-3/cancellation');
    await pay('s-5', '2026-02-26');
    await road.settle();
    expect((await journalOf(road)).length).toBeGreaterThan(2);
    const verdict = await proofOf(road);
    expect(verdict.findings).toEqual([]);
    expect(verdict).toMatchObject({ ...proven, sales: 5, partners: 4 });
    expect(verdict.windows).toBeGreaterThan(30);
  });

  it('is proven while lines are disputed, and after', async () => {
    await road.plan('some', components.slice(0, 6));
    await road.report('s-1');
    await road.report('s-2', { amount: '250.00' });
    await pay('s-1', '2026-02-25');
    await road.settle();
    const disputes = new Disputes(road);
    const opened = [];
    for (const { id } of await road.lines()) opened.push(await disputes.opened(id));
    expect(opened.some(({ held }) => held.length > 0)).toBe(true);
    expect(await proofOf(road)).toMatchObject(proven);
    await disputes.decide(opened[0]?.id ?? '', '-1.23');
    await disputes.withdraw(opened[1]?.id ?? '');
    await road.report('s-3', { amount: '-1.00', quantity: '0' });
    await road.settle();
    expect(await proofOf(road)).toMatchObject(proven);
  });

  it('is proven where windows were put aside and came back', async () => {
    await road.plan('resellers', [percent('10')], {
      terms: { effectiveFrom: '2020-01-01' },
      assignments: [{ partnerId: '*', from: '2020-01-01' }],
    });
    const months = Array.from(
      { length: 30 },
      (_, index) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    for (const month of months) {
      await road.report(`s-${month}`, { occurredAt: `${month}-05` });
      await road.flow();
    }
    await road.correct('s-2022-01', 1, { occurredAt: '2022-01-05', amount: '1.11' });
    await road.settle();
    expect(await proofOf(road)).toMatchObject({ ...proven, sales: 30, windows: 30 });
  });

  it('is proven after terms have changed', async () => {
    await road.plan('resellers', [percent('10')]);
    await road.report('s-1');
    await road.settle();
    await road.must('POST /v1/plans/resellers/versions', {
      effectiveFrom: '2026-02-01',
      currency: 'EUR',
      rounding: 'half-up',
      components: [percent('12')],
    });
    await road.settle();
    expect(await proofOf(road)).toMatchObject(proven);
  });
});
