import { describe, expect, it } from 'vitest';
import { constant, percentage } from '../../../domain/kernel/constant.ts';
import { dec, text, whole } from '../../../domain/kernel/decimal.ts';

describe('the numbers of a plan', () => {
  it('are read once and kept', () => {
    expect(constant('12.50').equals(dec('12.5'))).toBe(true);
    expect(constant('12.50')).toBe(constant('12.50'));
    expect(text(percentage('2.5'))).toBe('0.025');
    expect(text(percentage('0.00000000000000000001'))).toBe('0.0000000000000000000001');
    expect(percentage('2.5')).toBe(percentage('2.5'));
  });

  it('are right when more of them come than are kept', () => {
    for (let number = 0; number < 12_000; number += 1)
      expect(constant(String(number)).equals(whole(number))).toBe(true);
    expect(text(constant('12.50'))).toBe('12.5');
  });

  it('are not mixed up with percentages', () => {
    expect([text(constant('7')), text(percentage('7'))]).toEqual(['7', '0.07']);
  });
});
