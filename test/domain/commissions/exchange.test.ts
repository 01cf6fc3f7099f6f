import { describe, expect, it } from 'vitest';
import { isForeign, nearestRate } from '../../../domain/commissions/exchange.ts';
import { addDays } from '../../../domain/kernel/day.ts';
import { component, planOf, sale, terms, valued, version } from './cases.ts';

const rates = ['2024-01-05', '2024-01-12', '2024-01-08', '2024-01-20'].map((date) => ({ date }));
const nearest = (day: string) => nearestRate(rates, day, addDays(day, -7))?.date;

describe('the nearest rate', () => {
  it('is that of the day, or the last before it', () => {
    expect(nearest('2024-01-12')).toBe('2024-01-12');
    expect(nearest('2024-01-11')).toBe('2024-01-08');
  });
  it('is at most seven days old', () => {
    expect(nearest('2024-01-19')).toBe('2024-01-12');
    expect(nearest('2024-01-28')).toBeUndefined();
    expect(nearest('2024-01-27')).toBe('2024-01-20');
  });
  it('is never one of a later day', () => expect(nearest('2024-01-04')).toBeUndefined());
});

describe('a foreign sale', () => {
  const plan = planOf(version([component()]));
  it('is one that a rate decides, or would decide', () => {
    const dollars = sale({ currency: 'USD' });
    expect(isForeign(valued(sale(), terms(plan)))).toBe(false);
    expect(isForeign(valued(dollars, terms(plan)))).toBe(true);
    expect(
      isForeign(valued(dollars, terms(plan, { rate: () => ({ value: '0.9', date: '2024-01-15' }) }))),
    ).toBe(true);
  });
  it('is one also where only some of its plans need a rate, and none where no plan counts it', () => {
    const dollars = sale({ currency: 'USD' });
    const both = {
      plans: [{ ...plan, id: 'us', versions: [version([component()], { currency: 'USD' })] }, plan],
    };
    const rate = () => ({ value: '0.9', date: '2024-01-15' });
    expect(isForeign(valued(dollars, terms(plan, { ...both, rate })))).toBe(true);
    expect(isForeign(valued(dollars, terms(plan, both)))).toBe(true);
    expect(isForeign(valued(dollars, terms({ ...plan, versions: [] })))).toBe(false);
  });
});
