import { describe, expect, it } from 'vitest';
import { jobs } from '../../../storage/platform.ts';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const terms = (components: readonly object[], effectiveFrom: string) => ({
  effectiveFrom,
  currency: 'EUR',
  rounding: 'half-up',
  components,
});
const settled = async (road: Road, ...partners: string[]): Promise<readonly (string | undefined)[]> => {
  await road.settle();
  await audit(road);
  return Promise.all(partners.map((partner) => road.owed(partner)));
};

describe('sales are valued again', () => {
  it('where a plan is saved for days that are past', async () => {
    const road = await openRoad(context(), 'late-plan');
    await Promise.all(['a', 'b', 'c'].map((id) => road.report(id)));
    await road.report('before', { occurredAt: '2025-12-31' });
    expect(await settled(road, 'solo')).toEqual([undefined]);
    await road.plan('p', [percent('10')]);
    expect(await settled(road, 'solo')).toEqual(['30.00']);
  });

  it('where a version begins in the past: the difference is posted, nothing is edited', async () => {
    const road = await openRoad(context(), 'late-version');
    await road.plan('p', [percent('10')]);
    await road.report('early', { occurredAt: '2026-02-14' });
    await road.report('late', { occurredAt: '2026-02-15' });
    expect(await settled(road, 'solo')).toEqual(['20.00']);
    const [line] = await road.lines();
    await road.must('POST /v1/plans/p/versions', terms([percent('15')], '2026-02-15'));
    expect(await settled(road, 'solo')).toEqual(['25.00']);
    const lines = await road.lines();
    expect(lines[0]).toMatchObject({ version: 2, before: { amount: '20.00' }, after: { amount: '25.00' } });
    expect(lines.slice(1)).toEqual([line]);
    // One between the two, without a component that is there: what it gave is taken back.
    await road.must('POST /v1/plans/p/versions', terms([percent('1', { id: 'other' })], '2026-02-01'));
    expect(await settled(road, 'solo')).toEqual(['16.00']);
  });

  it('where an assignment is added, and where it ends', async () => {
    const road = await openRoad(context(), 'assigned');
    await road.plan('p', [percent('10')], { assignments: [{ partnerId: 'kid-a', from: '2026-01-01' }] });
    for (const day of ['01', '14', '15'])
      for (const partnerId of ['solo', 'kid-a'])
        await road.report(`${partnerId}-${day}`, { partnerId, occurredAt: `2026-02-${day}` });
    expect(await settled(road, 'solo', 'kid-a')).toEqual([undefined, '30.00']);
    const assign = (partnerId: string, from: string, to?: string) =>
      road.must('PUT /v1/plans/p/assignments', {
        assignments: [{ partnerId, from, ...(to === undefined ? {} : { to }) }],
      });
    await assign('solo', '2026-02-14');
    expect(await settled(road, 'solo', 'kid-a')).toEqual(['20.00', '30.00']);
    await assign('solo', '2026-02-14', '2026-02-15');
    await assign('kid-a', '2026-01-01', '2026-02-14');
    expect(await settled(road, 'solo', 'kid-a')).toEqual(['10.00', '10.00']);
    const jobsBefore = (await jobs.all(context().store, { tenant: 'assigned' })).length;
    await assign('kid-a', '2026-01-01', '2026-02-14');
    expect(await jobs.all(context().store, { tenant: 'assigned' })).toHaveLength(jobsBefore);
    await assign('*', '2026-02-01');
    expect(await settled(road, 'solo', 'kid-a')).toEqual(['30.00', '30.00']);
  });

  it('where a parent is assigned after its children sold', async () => {
    const road = await openRoad(context(), 'late-parent');
    const downline = percent('5', { id: 'down', credit: 'downline' });
    await road.plan('p', [percent('10'), downline], {
      assignments: [{ partnerId: 'kid-a', from: '2026-01-01' }],
    });
    await road.report('s', { partnerId: 'kid-a' });
    expect(await settled(road, 'kid-a', 'top')).toEqual(['10.00', undefined]);
    await road.must('PUT /v1/plans/p/assignments', {
      assignments: [{ partnerId: 'top', from: '2026-01-01' }],
    });
    expect(await settled(road, 'kid-a', 'top')).toEqual(['10.00', '5.00']);
  });

  it('where a partner’s tier changes, from its day on', async () => {
    const road = await openRoad(context(), 'tier');
    await road.plan('p', [
      percent('5'),
      percent('10', { id: 'gold', when: "partner.tier == 'gold'" }),
      percent('1', { id: 'down', credit: 'downline' }),
    ]);
    for (const day of ['09', '10', '11']) {
      await road.report(`s-${day}`, { occurredAt: `2026-02-${day}` });
      await road.report(`k-${day}`, { partnerId: 'kid-a', occurredAt: `2026-02-${day}` });
    }
    expect(await settled(road, 'solo', 'top')).toEqual(['15.00', '3.00']);
    const change = { name: 'Solo', country: 'PL', effectiveFrom: '2026-02-10' };
    await road.must('PUT /v1/partners/solo', { ...change, tier: 'gold' });
    expect(await settled(road, 'solo', 'top')).toEqual(['35.00', '3.00']);
    // It gets a parent later on: the sales since then count there too.
    await road.must('PUT /v1/partners/solo', {
      ...change,
      tier: 'gold',
      parentId: 'top',
      effectiveFrom: '2026-02-11',
    });
    expect(await settled(road, 'solo', 'top')).toEqual(['35.00', '4.00']);
  });

  it('where a product’s category changes, from its day on', async () => {
    const road = await openRoad(context(), 'category');
    await road.plan('p', [percent('10', { when: "product.category == 'Bikes'" })]);
    for (const day of ['09', '10']) await road.report(`s-${day}`, { occurredAt: `2026-02-${day}` });
    await road.report('other', { productId: 'helmet' });
    expect(await settled(road, 'solo')).toEqual(['20.00']);
    await road.must('PUT /v1/products/bike', {
      name: 'Bike',
      category: 'Other',
      effectiveFrom: '2026-02-10',
    });
    expect(await settled(road, 'solo')).toEqual(['10.00']);
    await road.must('PUT /v1/products/helmet', {
      name: 'Helmet',
      category: 'Bikes',
      effectiveFrom: '2026-01-01',
    });
    expect(await settled(road, 'solo')).toEqual(['20.00']);
  });

  it('where a customer’s attributes change', async () => {
    const road = await openRoad(context(), 'customer');
    await road.plan('p', [percent('10', { when: "customer.country == 'DE'" })]);
    await road.report('s', { customerId: 'velo' });
    expect(await settled(road, 'solo')).toEqual([undefined]);
    await road.must('PUT /v1/customers/velo', { name: 'Velo', country: 'DE' });
    expect(await settled(road, 'solo')).toEqual(['10.00']);
  });
});
