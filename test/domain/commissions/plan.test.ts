import { describe, expect, it } from 'vitest';
import {
  assignment,
  type Component,
  comparison,
  driverMeasure,
  measures,
  planTerms,
  component as schema,
  targetMetric,
} from '../../../domain/commissions/plan.ts';
import { windowKinds } from '../../../domain/kernel/day.ts';
import { component } from './cases.ts';

const tiers = [{ from: '0', percent: '1' }];

describe('the measure that drives', () => {
  it('is the base, the named measure, or that of the target', () => {
    expect(driverMeasure(component({ base: 'margin' }))).toBe('margin');
    expect(driverMeasure(component({ rate: { type: 'tiers', mode: 'marginal', tiers } }))).toBe('revenue');
    expect(driverMeasure(component({ rate: { type: 'steps', driver: 'sales', steps: [] } }))).toBe('sales');
    expect(
      driverMeasure(
        component({ rate: { type: 'steps', driver: 'attainment', target: 'quantity', steps: [] } }),
      ),
    ).toBe('quantity');
  });
  it('is compared with a target by attainment only', () => {
    expect(targetMetric(component())).toBeUndefined();
    expect(targetMetric(component({ rate: { type: 'steps', driver: 'sales', steps: [] } }))).toBeUndefined();
    expect(
      targetMetric(component({ rate: { type: 'steps', driver: 'attainment', target: 'margin', steps: [] } })),
    ).toBe('margin');
  });
});

describe('what a driver is compared with', () => {
  const driven = (driver: 'attainment' | 'growth' | 'peerIndex' | 'sales') =>
    component({ rate: { type: 'steps', driver, target: 'quantity', steps: [] } });
  it('is a target, the window a year earlier, or the peers; no other driver is compared', () => {
    for (const driver of ['attainment', 'growth', 'peerIndex'] as const) {
      expect(comparison(driven(driver))).toBe(driver);
      expect(driverMeasure(driven(driver))).toBe('quantity');
    }
    expect(comparison(driven('sales'))).toBeUndefined();
    expect(comparison(component())).toBeUndefined();
    expect(comparison(component({ rate: { type: 'tiers', mode: 'marginal', tiers } }))).toBeUndefined();
  });
  it('is no target of the partner where it is last year or the peers', () => {
    expect(targetMetric(driven('growth'))).toBeUndefined();
    expect(targetMetric(driven('peerIndex'))).toBeUndefined();
  });
});

describe('the form of a plan', () => {
  const terms = {
    effectiveFrom: '2024-01-01',
    currency: 'EUR',
    rounding: 'half-up',
    components: [component()],
  };
  it('is taken as the model states it', () => {
    expect(planTerms.safeParse(terms).success).toBe(true);
    expect(assignment.safeParse({ partnerId: '*', from: '2024-01-01' }).success).toBe(true);
  });
  const full = component({
    when: 'sale.amount > 1',
    requires: ['certificate:a'],
    credit: 'own',
    limits: { perSale: { min: '0', max: '1' }, perWindow: { min: '-1', max: '2' } },
    payable: { when: 'customerPaid', holdDays: 3650 },
  });
  it.each<Partial<Component>>([
    {},
    { credit: 'downline' },
    ...(['commission', 'bonus', 'spiff', 'rebate'] as const).map((kind) => ({ kind })),
    ...(['accrued', 'windowClose', 'customerPaid'] as const).map((when) => ({ payable: { when } })),
    ...measures.map((base) => ({ base })),
    ...windowKinds.map((window) => ({ window })),
    { rate: { type: 'amountPerUnit', amount: '1' } },
    ...(['marginal', 'wholeVolume'] as const).map((mode) => ({
      rate: { type: 'tiers' as const, mode, tiers: [...tiers, { from: '5', amount: '1' }] },
    })),
    ...([...measures, 'attainment', 'growth', 'peerIndex'] as const).map((driver) => ({
      rate: {
        type: 'steps' as const,
        driver,
        target: 'sales' as const,
        cumulative: true,
        steps: [{ from: '1', amount: '2' }],
      },
    })),
  ])('has room for all that a component says: %j', (over) => {
    const one = { ...full, ...over };
    expect(schema.parse(one)).toEqual(one);
  });
  it('has ids of letters, digits and a few signs', () => {
    const faults = (id: string) =>
      schema.safeParse({ ...component(), id }).error?.issues.map((one) => one.message);
    for (const id of ['a', '0', 'a.b_c-D', 'x'.repeat(64)]) expect(faults(id)).toBeUndefined();
    for (const id of ['', '-a', '.a', 'a b', 'a!', '!a', 'x'.repeat(65)])
      expect(faults(id)).toEqual(['must have 1–64 letters, digits or any of . _ -']);
  });
  it.each([
    ['a percent as binary number', { ...component(), rate: { type: 'percent', percent: 10 } }],
    ['an unknown field', { ...component(), discount: '1' }],
    ['an unknown rate', { ...component(), rate: { type: 'magic' } }],
    ['no bands', { ...component(), rate: { type: 'tiers', mode: 'marginal', tiers: [] } }],
    ['an unknown gate', { ...component(), requires: ['birthday:x'] }],
    ['negative days of hold', { ...component(), payable: { holdDays: -1 } }],
    ['days of hold without end', { ...component(), payable: { holdDays: 3651 } }],
    ['an unknown field of payable', { ...component(), payable: { days: 1 } }],
    ['an unknown field of limits', { ...component(), limits: { perDay: {} } }],
    ['an empty condition', { ...component(), when: '' }],
  ])('refuses %s', (_, value) => expect(schema.safeParse(value).success).toBe(false));
  it('refuses a plan without components', () =>
    expect(planTerms.safeParse({ ...terms, components: [] }).success).toBe(false));
});
