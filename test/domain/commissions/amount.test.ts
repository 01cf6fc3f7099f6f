import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../domain/commissions/amount.ts';
import type { Component } from '../../../domain/commissions/plan.ts';
import { type Reference, reference } from '../../../domain/commissions/rates/segment.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { component, planOf, priced, sums, version, versionsIn, worth } from './cases.ts';

const perWindow = (min?: string, max?: string): Component =>
  component({
    limits: { perWindow: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } },
  });

describe('rounding', () => {
  it('happens once, after all parts', () => {
    const tenth = [version([component()]), version([component()], { effectiveFrom: '2024-01-10' })];
    const amount = priced(tenth, [{ base: '0.04' }, { base: '0.04' }]);
    expect([text(amount.exact), text(amount.rounded), text(amount.amount)]).toEqual([
      '0.008',
      '0.01',
      '0.01',
    ]);
  });

  it('follows the plan: ties away from zero or to the even cent', () => {
    const rounded = (base: string, rounding: 'half-up' | 'half-even') =>
      text(priced([version([component()], { rounding })], [{ base }]).amount);
    expect([rounded('0.25', 'half-up'), rounded('0.25', 'half-even')]).toEqual(['0.03', '0.02']);
    expect([rounded('-0.25', 'half-up'), rounded('-0.25', 'half-even')]).toEqual(['-0.03', '-0.02']);
  });

  it('follows the currency', () => {
    expect(text(priced([version([component()], { currency: 'JPY' })], [{ base: '15' }]).amount)).toBe('2');
  });

  it('is that of the newest version that contributes', () => {
    const versions = [
      version([component()]),
      version([component()], { effectiveFrom: '2024-01-10', rounding: 'half-even' }),
    ];
    expect(text(priced(versions, [{ base: '0.20' }, { base: '0.05' }]).amount)).toBe('0.02');
    expect(text(priced(versions, [{ base: '0.25' }, { units: 0 }]).amount)).toBe('0.03');
  });
});

describe('limits', () => {
  it('cap and lift the rounded amount, and say which did', () => {
    expect(priced([version([perWindow('5', '20')])], [{ base: '500' }])).toMatchObject({
      reason: 'capped',
      limit: { kind: 'max', at: '20' },
    });
    expect(priced([version([perWindow('5', '20')])], [{ base: '1' }]).limit).toEqual({
      kind: 'min',
      at: '5',
    });
    expect(priced([version([perWindow('5', '20')])], [{ base: '100' }]).limit).toBeUndefined();
    expect(worth(perWindow('5', '20'), { base: '500' })).toBe('20');
    expect(worth(perWindow('5', '20'), { base: '-500' })).toBe('5');
  });

  it('come after rounding', () => expect(worth(perWindow(undefined, '0.01'), { base: '0.05' })).toBe('0.01'));

  it('promise a floor only while sales count', () => {
    expect(worth(perWindow('5'), { base: '0', sales: '0' })).toBe('0');
    expect(worth(perWindow('5'), { base: '0', sales: '1' })).toBe('5');
  });

  it('cap also where no sale counts', () =>
    expect(worth(perWindow(undefined, '3'), { base: '100', sales: '0' })).toBe('3'));

  it('are per sale in the window of a sale, and only there', () => {
    const limits = { perSale: { max: '1' }, perWindow: { max: '2' } };
    expect(worth(component({ window: 'sale', limits }), { base: '100' })).toBe('1');
    expect(worth(component({ window: 'month', limits }), { base: '100' })).toBe('2');
  });

  it('are those of the newest version that contributes', () => {
    const versions = [
      version([perWindow(undefined, '3')]),
      version([perWindow(undefined, '7')], { effectiveFrom: '2024-01-10' }),
    ];
    expect(text(priced(versions, [{ base: '100' }, { base: '100' }]).amount)).toBe('7');
    expect(text(priced(versions, [{ base: '100' }, { units: 0, sales: '0' }]).amount)).toBe('3');
  });
});

describe('a target', () => {
  const attained = component({
    limits: { perWindow: { min: '5' } },
    rate: {
      type: 'tiers',
      mode: 'wholeVolume',
      driver: 'attainment',
      target: 'revenue',
      tiers: [{ from: '0', percent: '10' }],
    },
  });
  it('that is missing makes zero, without limits', () => {
    const amount = priced([version([attained])], [{ base: '100' }]);
    expect([text(amount.amount), amount.reason, amount.limit]).toEqual(['0', 'no-target', undefined]);
  });
  it('that is there brings the limits back', () => expect(worth(attained, { base: '1' }, '100')).toBe('5'));
});

describe('a window a year earlier, or the peers', () => {
  const compared = (driver: 'growth' | 'peerIndex') =>
    component({
      limits: { perWindow: { min: '5' } },
      payable: { when: 'windowClose' },
      rate: {
        type: 'tiers',
        mode: 'wholeVolume',
        driver,
        target: 'revenue',
        tiers: [{ from: '120', percent: '10' }],
      },
    });
  const of = (driver: 'growth' | 'peerIndex', base: string, against?: Reference) => {
    const { amount, reason, limit } = priced([version([compared(driver)])], [{ base }], against);
    return [text(amount), reason, limit?.kind];
  };
  const last = (sum: string) => reference(dec(sum));

  it('is what the driver is measured in percent of', () => {
    expect(of('growth', '120', last('100'))).toEqual(['12', undefined, undefined]);
    expect(of('growth', '119.99', last('100'))).toEqual(['5', 'below-first-tier', 'min']);
    expect(of('peerIndex', '120', { sum: dec('300'), count: 3 })).toEqual(['12', undefined, undefined]);
    expect(of('peerIndex', '120', { sum: dec('300.01'), count: 3 })).toEqual([
      '5',
      'below-first-tier',
      'min',
    ]);
  });
  it('that has nothing above zero is no baseline: nothing is earned, and no limit holds', () => {
    for (const driver of ['growth', 'peerIndex'] as const)
      for (const sum of ['0', '-7'])
        expect(of(driver, '120', last(sum))).toEqual(['0', 'no-baseline', undefined]);
    expect(of('growth', '120')).toEqual(['0', 'no-baseline', undefined]);
  });
  it('that is not known yet, as peers are before the close, earns nothing and says so', () =>
    expect(of('peerIndex', '120')).toEqual(['0', 'window-open', undefined]));
});

describe('the newest version', () => {
  const wide = (percent: string, effectiveFrom: string) =>
    version([component({ rate: { type: 'percent', percent } })], { effectiveFrom });
  it('is the one that takes effect last, not the one that was saved last', () => {
    expect(
      priced([wide('10', '2024-02-01'), wide('10', '2024-01-01')], [{ base: '1' }, { base: '1' }]).version,
    ).toBe(1);
  });
  it('is, of two that take effect together, the one saved later', () => {
    expect(
      priced([wide('10', '2024-02-01'), wide('10', '2024-02-01')], [{ base: '1' }, { base: '1' }]).version,
    ).toBe(2);
  });
});

describe('a window', () => {
  const plan = planOf(version([component()]));
  it('that nothing contributes to has no amount', () => {
    const empty = { planId: 'plan', component: 'c', window: '2024-01', sums: sums(1, { units: 0 }) };
    expect(amountOf(empty, versionsIn(plan))).toBeUndefined();
  });
  it('of a component that its version does not have is a fault, not nothing', () => {
    const odd = { planId: 'plan', component: 'x', window: '2024-01', sums: sums(1, { base: '1' }) };
    expect(() => amountOf(odd, versionsIn(plan))).toThrow(/no component x/);
  });
  it('whose sales were all returned stands in the first band, not below it', () => {
    const tiers = component({
      rate: { type: 'tiers', mode: 'marginal', tiers: [{ from: '0', percent: '5' }] },
    });
    const amount = priced([version([tiers])], [{ base: '0', sales: '0' }]);
    expect([text(amount.amount), amount.reason]).toEqual(['0', undefined]);
  });
});
