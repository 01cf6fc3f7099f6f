import { describe, expect, it } from 'vitest';
import { checkPlan, planErrors } from '../../../domain/commissions/check-plan.ts';
import type { Component, PlanVersion } from '../../../domain/commissions/plan.ts';
import { refusal } from '../sales/refusal.ts';
import { component, version } from './cases.ts';

type Rate = Component['rate'];
const tiers = [{ from: '0', percent: '1' }];
const whole: Rate = { type: 'tiers', mode: 'wholeVolume', tiers };
const stepped: Rate = { type: 'steps', driver: 'sales', steps: [{ from: '1', amount: '1' }] };
const faults = (next: Component, saved: Component, over: Partial<PlanVersion> = {}) =>
  planErrors(version([next], over), [version([saved])]).map(({ pointer }) => pointer);
const told = (...given: Parameters<typeof planErrors>) =>
  planErrors(...given).map(({ pointer, detail }) => `${pointer} ${detail}`);

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

  const attained = (
    rate: Extract<Rate, { type: 'tiers' | 'steps' }>,
    target: 'revenue' | 'margin',
  ): Partial<Component> => ({
    rate: { ...rate, driver: 'attainment', target },
  });

  it.each<readonly [string, Partial<Component>, Partial<Component>, readonly string[]]>([
    ['base', { base: 'margin' }, {}, ['base']],
    ['base, which drives it,', { base: 'margin' }, { rate: whole }, ['base', 'rate/driver']],
    ['window', { window: 'year' }, {}, ['window']],
    ['credit', { credit: 'downline' }, {}, ['credit']],
    ['rate type', { rate: whole }, {}, ['rate/type', 'rate/mode', 'rate/driver']],
    ['mode', { rate: { ...whole, mode: 'marginal' } }, { rate: whole }, ['rate/mode']],
    ['driver', { rate: { ...whole, driver: 'quantity' } }, { rate: whole }, ['rate/driver']],
    ['driver of steps', { rate: { ...stepped, driver: 'revenue' } }, { rate: stepped }, ['rate/driver']],
    ['target', attained(whole, 'margin'), attained(whole, 'revenue'), ['rate/target']],
    ['target of steps', attained(stepped, 'margin'), attained(stepped, 'revenue'), ['rate/target']],
  ])('keeps the %s of a component id', (_, next, saved, places) => {
    const again = component(saved);
    expect(faults(component({ ...saved, ...next }), again)).toEqual(
      places.map((place) => `/components/0/${place}`),
    );
    expect(faults(again, again)).toEqual([]);
  });

  it('tells what an id meant, and what to do', () => {
    const next = component({ window: 'year', rate: whole });
    expect(told(version([next]), [version([component()])], '/plan')).toEqual(
      ['/window is month', '/rate/type is percent', '/rate/mode is not set', '/rate/driver is not set'].map(
        (what) =>
          `/plan/components/0${what} in an earlier version of "c": give what differs a new component id`,
      ),
    );
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
    expect(told(version([component()], { currency: 'USD' }), [version([component()])])).toEqual([
      "/currency is EUR in the plan's other versions: a plan keeps its currency",
    ]));
});

describe('a plan', () => {
  it('uses a component id once', () => {
    expect(told(version([component(), component()]), [])).toEqual([
      '/components/1/id "c" is used twice: give each component its own id',
    ]);
  });

  it('is refused with all its faults at once, each at its place', () => {
    const bad = version([component({ base: 'sales' }), component({ id: 'd', when: 'sale.currency > 5' })]);
    expect(refusal(() => checkPlan(bad, []))).toEqual({
      code: 'plan-invalid',
      fields: ['/components/0/base', '/components/1/when'],
    });
    expect(() => checkPlan(bad, [])).toThrow('plan-invalid: The plan breaks a rule.');
    expect(refusal(() => checkPlan(version([component()]), [])).code).toBe('nothing');
    expect(planErrors(bad, [], '/plan').map(({ pointer }) => pointer)).toContain('/plan/components/1/when');
  });
});
