import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../domain/commissions/plan.ts';
import { anyPlan, units } from '../../kit/arbitraries.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { asked, compare, line, shares, toldIn } from './estimating.ts';

const context = useTable();
let tenants = 0;
const opened = (): Promise<Road> => {
  tenants += 1;
  return openRoad(context(), `estimates-${tenants}`);
};

const save = (road: Road, { versions }: Pick<Plan, 'versions'>) =>
  road.must('POST /v1/plans', {
    id: 'plan',
    programId: 'prog',
    name: 'plan',
    versions: versions.map(({ effectiveFrom, currency, rounding, components }) => ({
      effectiveFrom,
      currency,
      rounding,
      components,
    })),
    assignments: [{ partnerId: '*', from: '2020-01-01' }],
  });

const target = (road: Road, metric: string, month: string, value: string) =>
  road.must('PUT /v1/targets', {
    targets: ['solo', 'kid-a', 'top'].map((partnerId) => ({ partnerId, metric, month, value })),
  });

const anyLine = fc
  .record({
    productId: fc.constantFrom('bike', 'helmet'),
    quantity: units(5, 0),
    amount: units(30_000, 2, 1),
    cost: fc.option(units(9_000, 2), { nil: undefined }),
  })
  .map(({ cost, ...rest }) => (cost === undefined ? rest : { ...rest, cost }));
const anySale = fc.record({
  line: anyLine,
  partnerId: fc.constantFrom('solo', 'kid-a', 'kid-b', 'top'),
  occurredAt: fc.constantFrom('2023-02-10', '2024-02-05', '2024-02-20', '2024-03-01'),
});
describe('an estimate', () => {
  it('equals what is posted when the sale is reported, for any plan and any history', async () => {
    const cases = fc.record({
      plan: anyPlan,
      before: fc.array(anySale, { maxLength: 5 }),
      lines: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
      partnerId: fc.constantFrom('solo', 'kid-a', 'top'),
      closesOn: fc.constantFrom('2024-02-20', '2024-02-05'),
      credits: fc.option(fc.constant(shares), { nil: undefined }),
    });
    let earned = 0;
    const property = fc.asyncProperty(
      cases,
      async ({ plan, before, lines, partnerId, closesOn, credits }) => {
        const road = await opened();
        await save(road, plan);
        await target(road, 'revenue', '2024-02', '300');
        await target(road, 'quantity', '2024-02', '7');
        for (const [index, { line: content, ...sold }] of before.entries())
          await road.report(`old-${index}`, { ...content, ...sold });
        await road.settle();
        const wish = asked(lines, { partnerId, closesOn, ...(credits === undefined ? {} : { credits }) });
        earned += toldIn(await compare(road, wish)).length;
      },
    );
    await fc.assert(property, { numRuns: 15, endOnFailure: true });
    expect(earned).toBeGreaterThan(5);
  }, 240_000);

  it('knows growth, other currencies, holds, and what waits', async () => {
    const road = await opened();
    const tiers = { type: 'tiers', mode: 'wholeVolume', tiers: [{ from: '110', percent: '8' }] };
    const components = [
      percent('3', { id: 'grown', rate: { ...tiers, driver: 'growth', target: 'revenue' } }),
      percent('2', { id: 'late', payable: { when: 'windowClose', holdDays: 30 } }),
    ];
    await road.plan('p', components, {
      terms: { effectiveFrom: '2023-01-01' },
      assignments: [{ partnerId: '*', from: '2023-01-01' }],
    });
    await road.report('last-year', { amount: '100.00', occurredAt: '2098-02-03' });
    await road.report('this-year', { amount: '109.99', occurredAt: '2099-02-03' });
    await road.settle();
    const rate = { from: 'PLN', to: 'EUR', date: '2099-02-18', rate: '0.25', revision: 1 };
    await road.must('PUT /v1/exchange-rates', { rates: [rate] });
    await road.settle();
    const zlotys = asked([line('0.04')], { currency: 'PLN', closesOn: '2099-02-20' });
    const { body: held } = await road.must('POST /v1/estimates', { ...zlotys, closesOn: '2099-02-27' });
    expect(held.held).toEqual([{ line: 0, planId: 'p', reason: 'missing-fx-rate' }]);
    expect(held.partners).toEqual([{ partnerId: road.id('partner', 'solo'), totals: [], earned: [] }]);
    const told = await compare(road, zlotys);
    expect(told.partners[0]?.totals).toEqual([{ amount: '8.80', currency: 'EUR' }]);
    const shown = told.partners[0]?.earned;
    expect(shown).toMatchObject([
      { component: 'grown', before: { amount: '0.00' }, after: { amount: '8.80' }, exact: '8.8' },
      { component: 'late', difference: { amount: '0.00' } },
    ]);
    expect(shown?.[0]).not.toHaveProperty('next');
    const { body: later } = await road.must(
      'POST /v1/estimates',
      asked([line('50')], { closesOn: '2099-02-20' }),
    );
    expect(later.partners[0].earned[1]).toMatchObject({ account: 'accrued', until: '2099-03-31' });
  });
});
