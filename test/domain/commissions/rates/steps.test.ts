import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../domain/commissions/plan.ts';
import { text } from '../../../../domain/kernel/decimal.ts';
import { component, priced, version, worth } from '../cases.ts';

const list = [
  { from: '100', amount: '10' },
  { from: '200', amount: '25' },
  { from: '300', amount: '45' },
];
const steps = (over: Partial<Extract<Component['rate'], { type: 'steps' }>> = {}): Component =>
  component({ rate: { type: 'steps', steps: list, ...over } });

describe('steps', () => {
  it.each([
    ['99.99', '0', '0'],
    ['100', '10', '10'],
    ['299.99', '25', '35'],
    ['300', '45', '80'],
    ['5000', '45', '80'],
    ['-100', '0', '0'],
  ])('%s reaches %s, cumulated %s', (base, highest, all) => {
    expect(worth(steps(), { base })).toBe(highest);
    expect(worth(steps({ cumulative: true }), { base })).toBe(all);
  });

  it('that none is reached of say so', () => {
    expect(priced([version([steps()])], [{ base: '1' }]).reason).toBe('below-first-tier');
  });

  it('go by attainment without rounding it', () => {
    const by = steps({ driver: 'attainment', target: 'revenue', steps: [{ from: '100', amount: '50' }] });
    expect(worth(by, { driver: '300' }, '300')).toBe('50');
    expect(worth(by, { driver: '299.9999999999' }, '300')).toBe('0');
  });

  it('are those of the newest version that contributes, for the driver of the whole window', () => {
    const later = version([steps({ steps: [{ from: '150', amount: '99' }] })], {
      effectiveFrom: '2024-01-20',
    });
    const amount = priced([version([steps()]), later], [{ base: '100' }, { base: '60' }]);
    expect([text(amount.amount), amount.version]).toEqual(['99', 2]);
    expect(
      text(priced([version([steps()]), later], [{ base: '160' }, { units: 0, sales: '0' }]).amount),
    ).toBe('10');
  });
});
