import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const rebate = (id: string, rate: object, more: object = {}) => ({
  id,
  kind: 'rebate',
  base: 'revenue',
  window: 'quarter',
  rate,
  ...more,
});
const bands = [
  { from: '0', percent: '1' },
  { from: '100', percent: '2.5' },
  { from: '200', percent: '4' },
];
/** The newest line of a component, explained. */
const explained = async (road: Road, component: string, partner = 'solo') => {
  const line = (await road.lines(partner)).find((one) => one.component === component);
  return (await road.must(`GET /v1/partners/${partner}/ledger-lines/${line?.id}`)).body;
};

describe('a line explains how its amount came about', () => {
  it('by a percent, in another currency, with a limit', async () => {
    const road = await openRoad(context(), 'percent');
    await road.must('PUT /v1/exchange-rates', {
      rates: [{ from: 'PLN', to: 'EUR', date: '2026-02-08', rate: '0.23456' }],
    });
    await road.plan('p', [
      percent('7.5'),
      percent('1', { id: 'other', when: "product.category == 'Accessories'" }),
      percent('50', { id: 'capped', window: 'sale', limits: { perSale: { max: '10.00' } } }),
    ]);
    await road.report('s', { amount: '1000.01', currency: 'PLN' });
    await road.settle();
    const { line, explanation } = await explained(road, 'share');
    expect(line).toMatchObject({ before: { amount: '0.00' }, after: { amount: '17.59' }, version: 1 });
    expect(explanation).toMatchObject({
      sums: [
        {
          ...{ version: 1, effectiveFrom: '2026-01-01', base: '234.5623456', driver: '234.5623456' },
          ...{ sales: '1', units: 1 },
        },
      ],
      parts: [{ version: 1, of: '234.5623456', percent: '7.5', earns: '17.59217592' }],
      exact: '17.59217592',
      rounding: 'half-up',
      rounded: '17.59',
      amount: '17.59',
    });
    expect(explanation.sales).toMatchObject([
      {
        externalId: 's',
        counts: true,
        added: { base: '234.5623456', sales: '1' },
        after: { amount: '1000.01', currency: 'PLN', quantity: '1', day: '2026-02-10' },
        rate: { value: '0.23456', date: '2026-02-08' },
        refused: { other: 'condition-false' },
      },
    ]);
    expect((await explained(road, 'capped')).explanation).toMatchObject({
      exact: '117.2811728',
      rounded: '117.28',
      limit: { kind: 'max', at: '10.00' },
      reason: 'capped',
      amount: '10.00',
    });
    await audit(road);
  });

  it('by bands: marginal, and for the whole volume', async () => {
    const road = await openRoad(context(), 'bands');
    await road.plan('p', [
      rebate('marginal', { type: 'tiers', mode: 'marginal', tiers: bands }),
      rebate('whole', { type: 'tiers', mode: 'wholeVolume', tiers: bands }),
    ]);
    await road.report('a', { amount: '150.00' });
    await road.report('b', { amount: '100.00' });
    await road.settle();
    expect((await explained(road, 'marginal')).explanation).toMatchObject({
      parts: [
        { of: '100', percent: '1', from: '0', to: '100', earns: '1' },
        { of: '100', percent: '2.5', from: '100', to: '200', earns: '2.5' },
        { of: '50', percent: '4', from: '200', earns: '2' },
      ],
      exact: '5.5',
      amount: '5.50',
    });
    expect((await explained(road, 'whole')).explanation).toMatchObject({
      parts: [{ of: '250', percent: '4', from: '200', earns: '10' }],
      amount: '10.00',
    });
    await audit(road);
  });

  it('by steps that are reached, and by the attainment of a target', async () => {
    const road = await openRoad(context(), 'steps');
    const steps = [
      { from: '50', amount: '3.00' },
      { from: '90', amount: '4.00' },
      { from: '110', amount: '9.00' },
    ];
    const driven = { driver: 'attainment', target: 'revenue' };
    const byTarget = { type: 'tiers', mode: 'marginal', ...driven, tiers: bands };
    await road.plan('p', [
      {
        id: 'steps',
        kind: 'bonus',
        window: 'month',
        rate: { type: 'steps', ...driven, cumulative: true, steps },
      },
      rebate('target', byTarget, { window: 'month' }),
      rebate('late', { type: 'tiers', mode: 'wholeVolume', tiers: bands.slice(2) }),
    ]);
    await road.must('PUT /v1/targets', {
      targets: [{ partnerId: 'solo', metric: 'revenue', month: '2026-02', value: '80.00' }],
    });
    await road.report('s', { amount: '80.00' });
    await road.settle();
    expect((await explained(road, 'steps')).explanation).toMatchObject({
      compared: { with: 'target', sum: '80', count: 1, percent: '100', isExact: true },
      parts: [
        { from: '50', amount: '3.00', earns: '3' },
        { from: '90', amount: '4.00', earns: '4' },
      ],
      amount: '7.00',
    });
    await road.report('t', { amount: '20.00' });
    await road.settle();
    expect((await explained(road, 'target')).explanation).toMatchObject({
      compared: { with: 'target', sum: '80', reached: { of: '10000', to: '80' }, percent: '125' },
      parts: [
        { of: '80', percent: '1', earns: '0.8' },
        { of: '20', percent: '2.5', earns: '0.5' },
      ],
      exact: '1.3',
      amount: '1.30',
    });
    expect((await road.lines()).filter(({ component }) => component === 'late')).toEqual([]);
    await audit(road);
  });

  it('by two versions inside one window', async () => {
    const road = await openRoad(context(), 'versions');
    const tiered = (tiers: object[]) => rebate('tiered', { type: 'tiers', mode: 'marginal', tiers });
    await road.plan('p', [percent('10', { window: 'quarter' }), tiered(bands)]);
    const components = [percent('20', { window: 'quarter' }), tiered([{ from: '0', percent: '3' }])];
    const terms = { effectiveFrom: '2026-02-15', currency: 'EUR', rounding: 'half-even', components };
    await road.must('POST /v1/plans/p/versions', terms);
    await road.report('a', { amount: '150.05', occurredAt: '2026-02-14' });
    await road.report('b', { amount: '50.00', occurredAt: '2026-02-15' });
    await road.settle();
    expect((await explained(road, 'share')).explanation).toMatchObject({
      parts: [
        { version: 1, of: '150.05', percent: '10', earns: '15.005' },
        { version: 2, of: '50', percent: '20', earns: '10' },
      ],
      exact: '25.005',
      rounding: 'half-even',
      amount: '25.00',
    });
    expect((await explained(road, 'tiered')).explanation.parts).toMatchObject([
      { version: 1, of: '100', earns: '1' },
      { version: 1, of: '50.05', earns: '1.25125' },
      { version: 2, of: '50', percent: '3', earns: '1.5' },
    ]);
    await audit(road);
  });
});
