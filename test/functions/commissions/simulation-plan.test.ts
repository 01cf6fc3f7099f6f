import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../kit/arbitraries.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { anySale, fill, planOf, postedOf, rowsOf, saidOf, settled, simulated, terms } from './simulating.ts';

const context = useTable();
useFiles();
let tenants = 0;
const opened = (): Promise<Road> => {
  tenants += 1;
  return openRoad(context(), `simulated-plans-${tenants}`);
};

describe('a simulation of a plan', () => {
  it('says what partners would earn by it, and what by the plans that it replaces', async () => {
    const cases = fc.record({ plan: anyPlan, sales: fc.array(anySale, { minLength: 1, maxLength: 9 }) });
    const property = fc.asyncProperty(cases, async ({ plan, sales }) => {
      const road = await opened();
      await road.plan(
        'old',
        [percent('3'), percent('1', { id: 'down', credit: 'downline', window: 'sale' })],
        {
          terms: { effectiveFrom: '2020-01-01' },
          assignments: [{ partnerId: '*', from: '2020-01-01' }],
        },
      );
      await fill(road, sales);
      const draft = planOf(plan.versions, 'new');
      const { id } = await simulated(road, '/v1/simulations', { plan: draft, replaces: ['old'] });
      const rows = await rowsOf(road, id);
      expect(saidOf(rows, 'now')).toEqual(await postedOf(road, ['old']));
      await road.must('POST /v1/plans', draft);
      await settled(road, 'new');
      expect(saidOf(rows, 'draft')).toEqual(await postedOf(road, ['new']));
      const { id: later } = await simulated(road, '/v1/simulations', { plan: { ...draft, id: 'other' } });
      expect(saidOf(await rowsOf(road, later), 'now')).toEqual([]);
    });
    await fc.assert(property, { numRuns: 4, endOnFailure: true });
  }, 240_000);

  it('counts who wins and loses, and tells what gave nothing and why', async () => {
    const road = await opened();
    await road.plan('p', [percent('10')]);
    await road.report('a', { amount: '100.00' });
    await road.report('b', { partnerId: 'kid-a', amount: '1000.00' });
    await road.report('c', { partnerId: 'kid-b', amount: '10.00' });
    await road.report('d', { currency: 'PLN' });
    await road.settle();
    const rate = { type: 'tiers', mode: 'wholeVolume', tiers: [{ from: '50', percent: '12' }] };
    const capped = percent('1', { id: 'volume', rate, limits: { perWindow: { max: '12' } } });
    const plan = {
      ...planOf([], 'q'),
      versions: [terms([capped, percent('5', { id: 'margin', base: 'margin' })])],
      assignments: [
        { partnerId: 'solo', from: '2026-01-01' },
        { partnerId: 'kid-a', from: '2026-01-01' },
      ],
    };
    const { result } = await simulated(road, '/v1/simulations', { plan, replaces: ['p'] });
    const named = (rows: readonly { name: string; difference: { amount: string } }[]) =>
      rows.map(({ name, difference }) => [name, difference.amount]);
    expect(named(result.winners)).toEqual([['Solo', '2.00']]);
    expect(named(result.losers)).toEqual([
      ['Kid A', '-88.00'],
      ['Kid B', '-1.00'],
    ]);
    expect(result.totals[0]).toMatchObject({ winners: 1, losers: 2, unchanged: 0 });
    expect(result.reasons).toEqual([
      { of: 'sales', planId: 'p', reason: 'missing-fx-rate', now: 1, draft: 0 },
      { of: 'sales', planId: 'q', reason: 'missing-fx-rate', now: 0, draft: 1 },
      { of: 'sales', planId: 'q', reason: 'not-assigned', now: 0, draft: 1 },
      { of: 'sales', planId: 'q', component: 'margin', reason: 'no-cost', now: 0, draft: 2 },
      { of: 'windows', planId: 'q', component: 'volume', reason: 'capped', now: 0, draft: 1 },
    ]);
  });
});
