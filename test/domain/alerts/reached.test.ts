import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReached } from '../../../domain/alerts/reached.ts';

const rule = { status: 'active' as const, currency: 'EUR', threshold: '1000' };
const figure = { partnerId: 'partner_a', currency: 'EUR', value: '1000' };

/** Decimal text of so many units of the 20th decimal, written with at least `decimals` of them. */
const scale = 20;
const textOf = (units: bigint, decimals: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, -scale);
  const fraction = digits.slice(-scale);
  const needed = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  return `${units < 0n ? '-' : ''}${whole}${needed === '' ? '' : `.${needed}`}`;
};
const units = fc.bigInt({ min: 1n, max: 10n ** 50n - 1n });
const decimals = fc.integer({ min: 0, max: scale });

describe('a threshold', () => {
  it.each([
    ['9', '10', false],
    ['10', '9', true],
    ['999.99', '1000', false],
    ['1000', '1000.00', true],
    ['1000.00', '1000', true],
    ['0.1', '0.10000000000000000001', false],
    ['9007199254740993', '9007199254740992', true],
    ['9007199254740992', '9007199254740993', false],
    ['-1000', '1000', false],
    ['0', '0.01', false],
  ])('of a figure of %s and a threshold of %s: %s', (value, threshold, is) => {
    expect(isReached({ ...rule, threshold }, { ...figure, value })).toBe(is);
  });

  it('is decided exactly, however close and however written', () => {
    const near = fc.tuple(units, fc.bigInt({ min: -2n, max: 2n })).map(([at, by]) => [at, at + by] as const);
    const any = fc.tuple(
      units,
      fc.oneof(
        units,
        units.map((one) => -one),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(near, any), decimals, decimals, ([at, stands], few, many) => {
        const threshold = textOf(at, few);
        const value = textOf(stands, many);
        expect(isReached({ ...rule, threshold }, { ...figure, value })).toBe(stands >= at);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a rule', () => {
  it('tells nothing while it is paused', () => {
    expect(isReached({ ...rule, status: 'paused' }, figure)).toBe(false);
  });

  it('watches its own currency only', () => {
    expect(isReached(rule, { ...figure, currency: 'PLN' })).toBe(false);
  });

  it('watches every partner, or the one that it names', () => {
    expect(isReached(rule, figure)).toBe(true);
    expect(isReached({ ...rule, partnerId: 'partner_a' }, figure)).toBe(true);
    expect(isReached({ ...rule, partnerId: 'partner_b' }, figure)).toBe(false);
  });
});
