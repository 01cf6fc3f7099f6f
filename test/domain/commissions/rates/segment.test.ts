import { describe, expect, it } from 'vitest';
import { nothing } from '../../../../domain/commissions/contribution.ts';
import { rateAs, reaches, reference } from '../../../../domain/commissions/rates/segment.ts';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { component, version } from '../cases.ts';

describe('a segment', () => {
  const one = component({ rate: { type: 'percent', percent: '5' } });
  const segment = { version: version([one]), component: one, sums: nothing };

  it('has the rate of its version', () => expect(rateAs(segment, 'percent').percent).toBe('5'));

  it('never has a rate of another type than the window is priced by', () => {
    expect(() => rateAs(segment, 'tiers')).toThrow('c has a rate of type percent in version 1, not tiers');
  });
});

describe('a driver', () => {
  it('reaches a bound of its own measure, the bound itself included', () => {
    expect(reaches(dec('100'), dec('100'), undefined)).toBe(true);
    expect(reaches(dec('99.99'), dec('100'), undefined)).toBe(false);
    expect(reaches(dec('-1'), dec('0'), undefined)).toBe(false);
  });
  it('reaches so many percent of what it is compared with, never divided out', () => {
    const third = reference(dec('3'));
    expect(third).toEqual({ sum: dec('3'), count: 1 });
    expect(reaches(dec('1'), dec('33.33333333333333333333'), third)).toBe(true);
    expect(reaches(dec('1'), dec('33.33333333333333333334'), third)).toBe(false);
    expect(reaches(dec('3'), dec('100'), third)).toBe(true);
  });
  it('reaches so many percent of the mean of so many peers', () => {
    // Three peers sold 100 together: the mean is a third of it, which no decimal is.
    const peers = { sum: dec('100'), count: 3 };
    expect(reaches(dec('33.34'), dec('100'), peers)).toBe(true);
    expect(reaches(dec('33.33'), dec('100'), peers)).toBe(false);
    expect(reaches(dec('33.33'), dec('99.99'), peers)).toBe(true);
  });
});
