import { describe, expect, it } from 'vitest';
import type { Component, Tier } from '../../../../domain/commissions/plan.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import { component, priced, version, worth } from '../cases.ts';

const bands: Tier[] = [
  { from: '0', percent: '5' },
  { from: '100', percent: '10' },
  { from: '200', percent: '20' },
];
type Driven = { readonly driver?: 'attainment' | 'revenue' | 'quantity'; readonly target?: 'revenue' };
const tiers = (mode: 'marginal' | 'wholeVolume', list = bands, driven: Driven = {}): Component =>
  component({ rate: { type: 'tiers', mode, tiers: list, ...driven } });
const late = bands.slice(1);
const attained = { driver: 'attainment', target: 'revenue' } as const;

describe('marginal bands', () => {
  it.each([
    ['0', '0'],
    ['99.99', '5'],
    ['100', '5'],
    ['100.10', '5.01'],
    ['200', '15'],
    ['250', '25'],
    ['-40', '-2'],
  ])('%s earns %s: each band for the part inside it', (base, amount) => {
    expect(worth(tiers('marginal'), { base })).toBe(amount);
  });

  it.each([
    ['-40', '0'],
    ['99.99', '0'],
    ['100', '0'],
    ['150', '5'],
  ])('that start above 0: %s earns %s', (base, amount) =>
    expect(worth(tiers('marginal', late), { base })).toBe(amount),
  );

  it('scale by the target where they are bands of attainment, without rounding it', () => {
    expect(worth(tiers('marginal', bands, attained), { base: '600' }, '300')).toBe('45');
    const third = [
      { from: '0', percent: '0' },
      { from: '33.3', percent: '100' },
    ];
    expect(worth(tiers('marginal', third, attained), { base: '1.01' }, '3')).toBe('0.01');
  });

  it('pay by quantity where the base is one', () => {
    const list = [
      { from: '0', amount: '1' },
      { from: '10', amount: '3' },
    ];
    expect(
      worth(component({ base: 'quantity', rate: { type: 'tiers', mode: 'marginal', tiers: list } }), {
        base: '12',
      }),
    ).toBe('16');
  });

  it('go on through a window with two versions, each for its own stretch of the driver', () => {
    const second = [
      { from: '0', percent: '0' },
      { from: '150', percent: '50' },
    ];
    const versions = [
      version([tiers('marginal')]),
      version([tiers('marginal', second)], { effectiveFrom: '2024-01-20' }),
    ];
    const amount = priced(versions, [{ base: '120' }, { base: '80' }]);
    expect(text(amount.amount)).toBe('32');
    expect(amount.parts.map((one) => [one.version, one.from, one.to, text(one.of)])).toEqual([
      [1, '0', '100', '100'],
      [1, '100', '200', '20'],
      [2, '0', '150', '30'],
      [2, '150', undefined, '50'],
    ]);
  });

  it('take back by the later version’s bands what a later return takes back', () => {
    const versions = [
      version([tiers('marginal')]),
      version([tiers('marginal')], { effectiveFrom: '2024-01-20' }),
    ];
    expect(text(priced(versions, [{ base: '250' }, { base: '-100' }]).amount)).toBe('10');
  });
});

describe('bands for the whole volume', () => {
  it.each([
    ['99.99', '5'],
    ['100', '10'],
    ['199.99', '20'],
    ['200', '40'],
    ['-40', '-2'],
  ])('%s earns %s: the band that holds it, for all of it', (base, amount) => {
    expect(worth(tiers('wholeVolume'), { base })).toBe(amount);
  });

  it('are told with their bounds, and by what they pay', () => {
    const list: Tier[] = [
      { from: '0', amount: '1' },
      { from: '10', amount: '2' },
      { from: '20', amount: '3' },
    ];
    const by = component({ base: 'quantity', rate: { type: 'tiers', mode: 'wholeVolume', tiers: list } });
    const told = (base: string) => {
      const part = priced([version([by])], [{ base }]).parts[0];
      return [part?.from, part?.to, part?.amount, part?.percent];
    };
    expect(told('12')).toEqual(['10', '20', '2', undefined]);
    expect(told('20')).toEqual(['20', undefined, '3', undefined]);
    const [part] = priced([version([tiers('wholeVolume')])], [{ base: '120' }]).parts;
    expect([part?.from, part?.to, part?.amount, part?.percent]).toEqual(['100', '200', undefined, '10']);
  });

  it('earn nothing in a band that says no rate', () => {
    const [part] = priced([version([tiers('wholeVolume', [{ from: '0' }])])], [{ base: '7' }]).parts;
    expect([part?.amount, part?.percent, text(part?.earns ?? dec('1'))]).toEqual(['0', undefined, '0']);
  });

  it('below the first, and below nothing where the first is above 0, earn nothing and say so', () => {
    for (const base of ['99.99', '-40']) {
      const amount = priced([version([tiers('wholeVolume', late)])], [{ base }]);
      expect([text(amount.amount), amount.reason]).toEqual(['0', 'below-first-tier']);
    }
  });

  it('are picked by another measure', () => {
    const by = tiers('wholeVolume', bands, { driver: 'quantity' });
    expect(worth(by, { base: '1000', driver: '99' })).toBe('50');
    expect(worth(by, { base: '1000', driver: '100' })).toBe('100');
  });

  it('are picked by attainment, compared and not divided', () => {
    const by = tiers(
      'wholeVolume',
      [
        { from: '0', percent: '1' },
        { from: '33.333333', percent: '2' },
      ],
      attained,
    );
    expect(worth(by, { base: '100', driver: '100' }, '300')).toBe('2');
    expect(worth(by, { base: '99.99', driver: '99.99' }, '300')).toBe('1');
    const whole = tiers(
      'wholeVolume',
      [
        { from: '0', percent: '1' },
        { from: '100', percent: '2' },
      ],
      attained,
    );
    expect(worth(whole, { base: '1000', driver: '299.99999999999999999' }, '300')).toBe('10');
  });

  it('are picked by the driver of the whole window in each segment’s own version', () => {
    const second = [
      { from: '0', percent: '1' },
      { from: '150', percent: '50' },
    ];
    const versions = [
      version([tiers('wholeVolume')]),
      version([tiers('wholeVolume', second)], { effectiveFrom: '2024-01-20' }),
    ];
    expect(text(priced(versions, [{ base: '120' }, { base: '40' }]).amount)).toBe('32');
  });
});
