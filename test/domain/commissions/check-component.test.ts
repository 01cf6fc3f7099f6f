import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { component } from './cases.ts';
import { faultsTold, steps, type Tiers, tiers, without } from './component-faults.ts';

/** Where the faults are. */
const faults = (over: Partial<Component>, currency = 'EUR'): readonly string[] =>
  faultsTold(component(over), currency).map((fault) => fault.split(' ')[0] ?? '');

describe('a base', () => {
  it('goes with its rate', () => {
    expect(faults({ base: 'revenue' })).toEqual([]);
    expect(faults({ base: 'quantity' })).toEqual(['/base']);
    expect(faults({ base: 'sales', rate: { type: 'amountPerUnit', amount: '1' } })).toEqual([]);
    expect(faults({ base: 'margin', rate: { type: 'amountPerUnit', amount: '1' } })).toEqual(['/base']);
  });
  it('is needed by all rates but steps', () => {
    const rates = [component().rate, tiers(), steps({ driver: 'revenue' })];
    const found = rates.flatMap((rate) => faultsTold(without(component({ rate }))));
    expect(found).toEqual([
      '/base is missing: a rate of type percent needs one',
      '/base is missing: a rate of type tiers needs one',
    ]);
  });
});

describe('bands and steps', () => {
  it('ascend from 0 or more', () => {
    const from = (...froms: string[]) =>
      faults({ rate: tiers({ tiers: froms.map((value) => ({ from: value, percent: '1' })) }) });
    expect(from('0', '5', '10')).toEqual([]);
    expect(from('0', '5', '5.0')).toEqual(['/rate/tiers/2/from']);
    expect(from('9', '10', '2')).toEqual(['/rate/tiers/2/from']);
    expect(from('-1', '0')).toEqual(['/rate/tiers/0/from']);
    const falling = [
      { from: '10', amount: '1' },
      { from: '5', amount: '2' },
    ];
    expect(faults({ rate: steps({ steps: falling }) })).toEqual(['/rate/steps/1/from']);
  });

  it('earn by percent of money and by amount of things', () => {
    const amount = [{ from: '0', amount: '1' }];
    expect(faults({ rate: tiers({ tiers: amount }) })).toEqual([
      '/rate/tiers/0/percent',
      '/rate/tiers/0/amount',
    ]);
    expect(faults({ base: 'quantity', rate: tiers({ tiers: amount }) })).toEqual([]);
    expect(faults({ base: 'quantity', rate: tiers() })).toHaveLength(4);
  });

  it('that are marginal are driven by the base or by attainment of its own target', () => {
    const marginal = (over: Partial<Tiers>) => faults({ rate: tiers({ mode: 'marginal', ...over }) });
    expect(marginal({})).toEqual([]);
    expect(marginal({ driver: 'revenue' })).toEqual([]);
    expect(marginal({ driver: 'attainment', target: 'revenue' })).toEqual([]);
    expect(marginal({ driver: 'quantity' })).toEqual(['/rate/driver']);
    expect(marginal({ driver: 'attainment', target: 'margin' })).toEqual(['/rate/driver']);
    expect(marginal({ driver: 'growth', target: 'revenue' })).toEqual(['/rate/driver']);
    expect(faults({ rate: tiers({ driver: 'quantity' }) })).toEqual([]);
  });
});

describe('a driver', () => {
  it('that compares peers pays at the close, when they are compared', () => {
    const rate = tiers({ driver: 'peerIndex', target: 'revenue' });
    expect(faults({ rate })).toEqual(['/payable/when']);
    for (const when of ['accrued', 'customerPaid'] as const)
      expect(faults({ rate, payable: { when } })).toEqual(['/payable/when']);
    expect(faults({ rate, payable: { when: 'windowClose', holdDays: 14 } })).toEqual([]);
  });
  it('that compares names its target, and no other does', () => {
    for (const driver of ['attainment', 'growth'] as const) {
      expect(faults({ rate: tiers({ driver }) })).toEqual(['/rate/target']);
      expect(faults({ rate: tiers({ driver, target: 'margin' }) })).toEqual([]);
    }
    const payable = { when: 'windowClose' } as const;
    expect(faults({ payable, rate: tiers({ driver: 'peerIndex' }) })).toEqual(['/rate/target']);
    expect(faults({ rate: tiers({ driver: 'revenue', target: 'revenue' }) })).toEqual(['/rate/target']);
    expect(faults({ rate: tiers({ target: 'revenue' }) })).toEqual(['/rate/target']);
  });
  it('that compares has a window with months', () => {
    for (const driver of ['attainment', 'growth'] as const) {
      const at = (window: Component['window']) =>
        faults({ window, rate: tiers({ driver, target: 'revenue' }) });
      for (const window of ['month', 'quarter', 'year'] as const) expect(at(window)).toEqual([]);
      for (const window of ['sale', 'programme'] as const) expect(at(window)).toEqual(['/window']);
    }
  });
  it('of steps without base is named', () => {
    expect(faultsTold(without(component({ rate: steps() })))).toEqual([
      '/rate/driver is missing: say which measure reaches the steps',
    ]);
  });
});

describe('limits', () => {
  it('go with the window', () => {
    expect(faults({ limits: { perSale: { max: '1' } } })).toEqual(['/limits/perSale']);
    expect(faults({ window: 'sale', limits: { perWindow: { max: '1' } } })).toEqual(['/limits/perWindow']);
    expect(faults({ window: 'sale', limits: { perSale: { max: '1' } } })).toEqual([]);
  });
  it('have the currency’s decimals', () => {
    expect(faults({ limits: { perWindow: { min: '1.50', max: '2.505' } } })).toEqual([
      '/limits/perWindow/max',
    ]);
    expect(faults({ limits: { perWindow: { min: '1.5' } } }, 'JPY')).toEqual(['/limits/perWindow/min']);
    expect(faults({ limits: { perWindow: { min: '1.505' } } }, 'KWD')).toEqual([]);
  });
  it('have min up to max', () => {
    expect(faults({ limits: { perWindow: { min: '9', max: '10' } } })).toEqual([]);
    expect(faults({ limits: { perWindow: { min: '10', max: '10' } } })).toEqual([]);
    expect(faults({ limits: { perWindow: { min: '10.01', max: '10' } } })).toEqual(['/limits/perWindow/min']);
  });
});

describe('what is payable at the close', () => {
  it('needs a window that closes', () => {
    const payable = { when: 'windowClose' } as const;
    for (const window of ['sale', 'month', 'quarter', 'year'] as const)
      expect(faults({ window, payable })).toEqual([]);
    expect(faults({ window: 'programme', payable })).toEqual(['/payable/when']);
    expect(faults({ window: 'programme', payable: { holdDays: 3 } })).toEqual([]);
  });
});

describe('a condition', () => {
  it('that is wrong is refused with the characters', () => {
    const when = 'sale.amount > 10 && sale.currency > 5';
    expect(faultsTold(component({ when }))).toEqual([expect.stringMatching(/^\/when .*characters 20–37/)]);
  });
});
