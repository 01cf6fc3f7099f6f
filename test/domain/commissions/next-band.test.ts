import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextBand } from '../../../domain/commissions/next-band.ts';
import type { Component } from '../../../domain/commissions/plan.ts';
import { type Reference, reference } from '../../../domain/commissions/rates/segment.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { decimalsOf } from '../../../domain/kernel/money.ts';
import { runs } from '../../kit/runs.ts';
import { component, priced, version } from './cases.ts';

const tiers = (over: object = {}): Component['rate'] => ({
  type: 'tiers',
  mode: 'wholeVolume',
  tiers: [
    { from: '0', percent: '5' },
    { from: '50000', percent: '7' },
    { from: '90000.5', percent: '9' },
  ],
  ...over,
});
const steps = (over: object = {}): Component['rate'] => ({
  type: 'steps',
  driver: 'sales',
  steps: [
    { from: '0', amount: '10' },
    { from: '3', amount: '50' },
  ],
  ...over,
});
const next = (one: Component, driver: string, against?: Reference, currency = 'EUR') => {
  const found = nextBand({ component: one, currency, driver: dec(driver), against });
  return found === undefined ? undefined : { ...found, more: text(found.more) };
};

describe('the next band', () => {
  it('tells how much more is needed, and what everything earns then', () => {
    const one = component({ rate: tiers() });
    expect(next(one, '43800')).toEqual({
      measure: 'revenue',
      more: '6200',
      from: '50000',
      effect: 'whole',
      base: 'revenue',
      percent: '7',
    });
    // On the bound the upper band holds: the next is the one after it.
    expect(next(one, '50000')).toMatchObject({ more: '40000.5', percent: '9' });
    expect(next(one, '90000.5')).toBeUndefined();
    // Below zero the first band holds already, because it starts at 0.
    expect(next(one, '-100')).toMatchObject({ more: '50100', percent: '7' });
  });

  it('says of marginal bands that what lies above earns the rate', () => {
    const one = component({ rate: tiers({ mode: 'marginal' }) });
    expect(next(one, '10')).toMatchObject({ effect: 'above', percent: '7' });
    const units = component({
      base: 'quantity',
      rate: tiers({ tiers: [{ from: '2.5', amount: '4' }] }),
    });
    expect(next(units, '0')).toEqual({
      measure: 'quantity',
      more: '2.5',
      from: '2.5',
      effect: 'whole',
      base: 'quantity',
      amount: '4',
    });
    // A first band above zero is still ahead of who is below it.
    expect(next(units, '-1')).toMatchObject({ more: '3.5' });
  });

  it('of steps is the step that is not reached, or what comes on top', () => {
    const { base: _, ...stepped } = component({ rate: steps() });
    expect(next(stepped, '1')).toEqual({
      measure: 'sales',
      more: '2',
      from: '3',
      effect: 'step',
      amount: '50',
    });
    expect(next(stepped, '-1')).toMatchObject({ more: '1', amount: '10' });
    expect(next(stepped, '3')).toBeUndefined();
    // What steps pay is of no base, also where the component has one.
    expect(next(component({ rate: steps() }), '1')).toEqual(next(stepped, '1'));
    const added = { ...stepped, rate: steps({ cumulative: true }) };
    expect(next(added, '1')).toMatchObject({ effect: 'added' });
  });

  it('scales with a target, a year before or the mean of peers, rounded up to what can be sold', () => {
    const one = component({
      rate: tiers({ driver: 'attainment', target: 'revenue', tiers: [{ from: '110', percent: '7' }] }),
    });
    expect(next(one, '100', reference(dec('333.33')))).toMatchObject({
      compared: 'attainment',
      from: '110',
      // 366.663 is needed: 266.66 would not do.
      more: '266.67',
    });
    const peers = component({
      rate: steps({ driver: 'peerIndex', target: 'sales', steps: [{ from: '150', amount: '5' }] }),
    });
    // One and a half times 10 / 3.
    expect(next(peers, '0', { sum: dec('10'), count: 3 })).toMatchObject({
      compared: 'peerIndex',
      more: '5',
    });
    expect(next(peers, '0', { sum: dec('11'), count: 3 })).toMatchObject({ more: '6' });
    expect(next(component({ rate: tiers() }), '49999.999', undefined, 'JPY')).toMatchObject({ more: '1' });
    const units = component({
      base: 'quantity',
      rate: steps({ driver: 'attainment', target: 'quantity', steps: [{ from: '33.333', amount: '5' }] }),
    });
    expect(next(units, '0', reference(dec('1')))).toMatchObject({ measure: 'quantity', more: '0.33333' });
  });

  it('is none where nothing is compared, and where a rate has no bands', () => {
    const grown = component({
      rate: tiers({ driver: 'growth', target: 'revenue', tiers: [{ from: '110', percent: '7' }] }),
    });
    expect(next(grown, '5')).toBeUndefined();
    expect(next(grown, '5', reference(dec('0')))).toBeUndefined();
    expect(next(grown, '5', reference(dec('-3')))).toBeUndefined();
    expect(next(component(), '5')).toBeUndefined();
    // Nothing drives these.
    const { base: _, ...baseless } = component({ rate: steps({ driver: undefined }) });
    expect(next(baseless, '1')).toBeUndefined();
  });

  it('is reached by what it says, and by no minor unit less', () => {
    const froms = fc
      .uniqueArray(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 4 })
      .map((all) => all.sort((a, b) => a - b).map((from) => (from / 10).toFixed(1)));
    const against = fc.option(
      fc.record({ sum: fc.integer({ min: 1, max: 9_999 }), count: fc.integer({ min: 1, max: 7 }) }),
      { nil: undefined },
    );
    const drivers = fc.integer({ min: -2_000, max: 60_000 }).map((cents) => (cents / 100).toFixed(2));
    fc.assert(
      fc.property(froms, against, drivers, fc.boolean(), (all, mean, driver, isSteps) => {
        const compared =
          mean === undefined ? undefined : { sum: dec(String(mean.sum)).percent(), count: mean.count };
        const driven = compared === undefined ? {} : { driver: 'peerIndex', target: 'revenue' };
        const places = all.map((from, index) => ({ from, amount: String(index + 1) }));
        const bands = all.map((from, index) => ({ from, percent: String(index + 1) }));
        const rate = isSteps
          ? steps({ driver: 'revenue', ...driven, steps: places })
          : tiers({ ...driven, tiers: bands });
        const one = component({ rate, payable: { when: 'windowClose' } });
        const found = nextBand({ component: one, currency: 'EUR', driver: dec(driver), against: compared });
        if (found === undefined) return;
        const holds = (sum: string) =>
          dec(priced([version([one])], [{ base: sum }], compared).parts.at(-1)?.from ?? '-1');
        const reached = dec(driver).plus(found.more);
        // Bands that are narrower than a minor unit may be passed with it.
        expect(holds(text(reached)).atLeast(dec(found.from))).toBe(true);
        expect(found.more.decimalPlaces()).toBeLessThanOrEqual(decimalsOf('EUR'));
        expect(holds(text(reached.minus(dec('0.01')))).lessThan(dec(found.from))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
