import { describe, expect, it } from 'vitest';
import { checkPlan, planErrors } from '../../../domain/commissions/check-plan.ts';
import type { Component, PlanVersion } from '../../../domain/commissions/plan.ts';
import { refusal } from '../sales/refusal.ts';
import { component, version } from './cases.ts';

type Rate = Component['rate'];
const tiers = [{ from: '0', percent: '1' }];
const whole: Rate = { type: 'tiers', mode: 'wholeVolume', tiers };
const faults = (next: Component, saved: Component, over: Partial<PlanVersion> = {}) =>
  planErrors(version([next], over), [version([saved])]).map(({ pointer }) => pointer);

describe('a new version', () => {
  it('may change rates, conditions, gates, limits and kind of a component', () => {
    const next = component({
      kind: 'bonus',
      when: 'sale.amount > 1',
      requires: ['certificate:a'],
      limits: { perWindow: { max: '1' } },
      rate: { type: 'percent', percent: '99' },
    });
    expect(faults(next, component())).toEqual([]);
  });

  it.each([
    ['base', { base: 'margin' }, {}, '/components/0/base'],
    ['window', { window: 'year' }, {}, '/components/0/window'],
    ['credit', { credit: 'downline' }, {}, '/components/0/credit'],
    ['rate type', { rate: whole }, {}, '/components/0/rate/type'],
    ['mode', { rate: { ...whole, mode: 'marginal' } }, { rate: whole }, '/components/0/rate/mode'],
    ['driver', { rate: { ...whole, driver: 'quantity' } }, { rate: whole }, '/components/0/rate/driver'],
    [
      'target',
      { rate: { ...whole, driver: 'attainment', target: 'margin' } },
      { rate: { ...whole, driver: 'attainment', target: 'revenue' } },
      '/components/0/rate/target',
    ],
  ] as const)('keeps the %s of a component id', (_, next, saved, pointer) => {
    const again = component(saved as Partial<Component>);
    expect(faults(component({ ...saved, ...next } as Partial<Component>), again)).toContain(pointer);
    expect(faults(again, again)).toEqual([]);
  });

  it('may say what was meant anyway', () => {
    expect(faults(component({ credit: 'own' }), component())).toEqual([]);
    expect(faults(component({ rate: { ...whole, driver: 'revenue' } }), component({ rate: whole }))).toEqual(
      [],
    );
  });

  it('is held against every saved version, not only the last', () => {
    const saved = [version([component()]), version([component({ id: 'other' })])];
    expect(planErrors(version([component({ window: 'year' })]), saved)).toHaveLength(1);
  });

  it('keeps the currency', () =>
    expect(faults(component(), component(), { currency: 'USD' })).toEqual(['/currency']));
});

describe('a plan', () => {
  it('uses a component id once', () => {
    expect(planErrors(version([component(), component()]), []).map(({ pointer }) => pointer)).toEqual([
      '/components/1/id',
    ]);
  });

  it('is refused with all its faults at once, each at its place', () => {
    const bad = version([component({ base: 'sales' }), component({ id: 'd', when: 'sale.currency > 5' })]);
    expect(refusal(() => checkPlan(bad, []))).toEqual({
      code: 'plan-invalid',
      fields: ['/components/0/base', '/components/1/when'],
    });
    expect(refusal(() => checkPlan(version([component()]), [])).code).toBe('nothing');
    expect(planErrors(bad, [], '/plan').map(({ pointer }) => pointer)).toContain('/plan/components/1/when');
  });
});
