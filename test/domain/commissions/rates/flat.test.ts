import { describe, expect, it } from 'vitest';
import { text } from '../../../../domain/kernel/decimal.ts';
import { component, priced, version, worth } from '../cases.ts';

const percent = (value: string) => component({ rate: { type: 'percent', percent: value } });
const perUnit = (base: 'quantity' | 'sales', amount: string) =>
  component({ base, rate: { type: 'amountPerUnit', amount } });

describe('a percent', () => {
  it('is taken of the base, also of a negative one', () => {
    expect(worth(percent('7.5'), { base: '200' })).toBe('15');
    expect(worth(percent('7.5'), { base: '-200' })).toBe('-15');
    expect(worth(percent('-5'), { base: '200' })).toBe('-10');
  });

  it('is each segment’s own, and the sum is rounded once', () => {
    const versions = [version([percent('10')]), version([percent('5')], { effectiveFrom: '2024-01-15' })];
    expect(text(priced(versions, [{ base: '100' }, { base: '100' }]).amount)).toBe('15');
    expect(text(priced(versions, [{ base: '0.04' }, { base: '0.04' }]).amount)).toBe('0.01');
    const parts = priced(versions, [{ base: '100' }, { base: '40' }]).parts;
    expect(parts.map((one) => [one.version, one.percent, text(one.of), text(one.earns)])).toEqual([
      [1, '10', '100', '10'],
      [2, '5', '40', '2'],
    ]);
  });
});

describe('an amount per unit', () => {
  it('is paid for each of the base', () => {
    expect(worth(perUnit('quantity', '1.25'), { base: '3' })).toBe('3.75');
    expect(worth(perUnit('sales', '20'), { base: '4' })).toBe('80');
  });
  it('is each segment’s own', () => {
    const versions = [
      version([perUnit('quantity', '1')]),
      version([perUnit('quantity', '2')], { effectiveFrom: '2024-01-15' }),
    ];
    expect(text(priced(versions, [{ base: '3' }, { base: '5' }]).amount)).toBe('13');
  });
});
