import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlanVersion } from '../../../domain/commissions/plan.ts';
import { anyPlan } from '../../kit/arbitraries.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import {
  anySale,
  fill,
  planOf,
  postedOf,
  rowsOf,
  saidOf,
  settled,
  simulated,
  terms,
  termsOf,
} from './simulating.ts';

const context = useTable();
useFiles();
let tenants = 0;
const opened = (): Promise<Road> => {
  tenants += 1;
  return openRoad(context(), `simulations-${tenants}`);
};

describe('a simulation of a version', () => {
  it('says of now what the ledger says, and of the draft what it would say if it were saved', async () => {
    const cases = fc.record({
      plan: anyPlan.filter(({ versions }: Plan) => versions.length > 1),
      sales: fc.array(anySale, { minLength: 1, maxLength: 9 }),
    });
    let different = 0;
    const property = fc.asyncProperty(cases, async ({ plan, sales }) => {
      const road = await opened();
      const saved = plan.versions.slice(0, -1);
      const draft = termsOf(plan.versions.at(-1) as PlanVersion);
      await road.must('POST /v1/plans', planOf(saved));
      await fill(road, sales);
      await settled(road, 'plan');
      const { id } = await simulated(road, '/v1/plans/plan/simulations', { version: draft });
      const rows = await rowsOf(road, id, 2);
      expect(saidOf(rows, 'now')).toEqual(await postedOf(road, ['plan']));
      await road.must('POST /v1/plans/plan/versions', draft);
      await settled(road, 'plan');
      expect(saidOf(rows, 'draft')).toEqual(await postedOf(road, ['plan']));
      different += rows.filter(({ now, draft: then }) => now.amount !== then.amount).length;
    });
    await fc.assert(property, { numRuns: 6, endOnFailure: true });
    expect(different).toBeGreaterThan(1);
  }, 240_000);

  it('takes windows that reach out of the period whole, and single sales by their day', async () => {
    const road = await opened();
    const components = [
      percent('10', { id: 'month' }),
      percent('10', { id: 'quarter', window: 'quarter' }),
      percent('10', { id: 'own', window: 'sale' }),
    ];
    await road.plan('p', components);
    for (const day of ['2026-01-05', '2026-02-03', '2026-02-20', '2026-03-09', '2026-04-01'])
      await road.report(day, { occurredAt: day });
    await road.settle();
    const version = terms(components.map((one) => ({ ...one, rate: { type: 'percent', percent: '20' } })));
    const period = { from: '2026-02-10', to: '2026-03-05' };
    const { id, result } = await simulated(road, '/v1/plans/p/simulations', { version, ...period });
    const partner = road.id('partner', 'solo');
    expect(saidOf(await rowsOf(road, id), 'draft')).toEqual([
      // February and March; the first quarter; the sale of 20 February.
      `${partner} p month 60`,
      `${partner} p own 20`,
      `${partner} p quarter 80`,
    ]);
    expect(result.totals).toMatchObject([
      {
        now: { amount: '80.00', currency: 'EUR' },
        draft: { amount: '160.00' },
        difference: { amount: '80.00' },
        winners: 1,
        losers: 0,
        unchanged: 0,
      },
    ]);
  });

  it('grows from the year before, which does not count itself', async () => {
    const road = await opened();
    const rate = {
      type: 'tiers',
      mode: 'wholeVolume',
      driver: 'growth',
      target: 'revenue',
      tiers: [{ from: '150', percent: '10' }],
    };
    await road.plan('p', [percent('1')], {
      terms: { effectiveFrom: '2025-01-01' },
      assignments: [{ partnerId: '*', from: '2025-01-01' }],
    });
    await road.report('old', { occurredAt: '2025-02-01' });
    await road.report('new', { occurredAt: '2026-02-01', amount: '150.00' });
    await road.settle();
    const version = terms([percent('1'), percent('1', { id: 'grown', rate })], '2025-01-01');
    const period = { from: '2026-02-01', to: '2026-02-28' };
    const { result } = await simulated(road, '/v1/plans/p/simulations', { version, ...period });
    expect(result.totals[0]).toMatchObject({ now: { amount: '1.50' }, draft: { amount: '16.50' } });
  });

  it('compares the peers of closed windows as they would have been compared', async () => {
    const road = await opened();
    const rate = {
      type: 'tiers',
      mode: 'wholeVolume',
      driver: 'peerIndex',
      target: 'revenue',
      tiers: [{ from: '150', percent: '10' }],
    };
    const peers = percent('1', { id: 'peers', rate, payable: { when: 'windowClose' } });
    await road.plan('p', [percent('1')]);
    await road.report('much', { occurredAt: '2026-02-01', amount: '300.00' });
    await road.report('little', { occurredAt: '2026-02-01', amount: '100.00', partnerId: 'kid-a' });
    await road.settle();
    // 400 by four partners: the mean is 100. Asked for one partner only, the others are still its peers.
    const version = terms([percent('1'), peers]);
    const period = { from: '2026-02-01', to: '2026-02-28', partnerIds: ['solo'] };
    const { id, result } = await simulated(road, '/v1/plans/p/simulations', { version, ...period });
    expect(result.partners).toBe(1);
    expect(result.totals[0]).toMatchObject({ draft: { amount: '33.00' } });
    const { id: all } = await simulated(road, '/v1/plans/p/simulations', { version });
    expect(saidOf(await rowsOf(road, id), 'draft')).toEqual(
      saidOf(await rowsOf(road, all), 'draft').filter((line) => line.startsWith(road.id('partner', 'solo'))),
    );
    await road.must('POST /v1/plans/p/versions', version);
    await settled(road, 'p');
    expect(saidOf(await rowsOf(road, all), 'draft')).toEqual(await postedOf(road, ['p']));
    // What was frozen stays, with a further version too: a late sale changes nobody's mean.
    await road.report('late', { occurredAt: '2026-02-01', amount: '500.00', partnerId: 'kid-a' });
    await road.settle();
    const { id: again } = await simulated(road, '/v1/plans/p/simulations', { version });
    expect(saidOf(await rowsOf(road, again), 'draft')).toEqual(await postedOf(road, ['p']));
    expect(saidOf(await rowsOf(road, again), 'now')).toEqual(await postedOf(road, ['p']));
  });
});
