import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/kernel/day.ts';
import { isBankingDay, nextBankingDay } from '../../../../domain/payouts/bank/banking-days.ts';

/** The weekdays of a year on which nothing of a currency is executed. */
const closedIn = (year: number, currency: string, own: readonly string[] = []): readonly string[] =>
  Array.from({ length: 366 }, (_, count) => addDays(`${year}-01-01`, count))
    .filter((day) => day.startsWith(String(year)) && ![0, 6].includes(new Date(day).getUTCDay()))
    .filter((day) => !isBankingDay(day, currency, own))
    .map((day) => day.slice(5));

describe('banks are closed besides weekends', () => {
  it('for euro on the closing days of T2', () => {
    expect(closedIn(2026, 'EUR')).toEqual(['01-01', '04-03', '04-06', '05-01', '12-25']);
    expect(closedIn(2024, 'EUR')).toEqual(['01-01', '03-29', '04-01', '05-01', '12-25', '12-26']);
  });
  it('for złoty on the days that are free of work in Poland', () => {
    expect(closedIn(2026, 'PLN')).toEqual([
      ...['01-01', '01-06', '04-06', '05-01', '06-04', '11-11', '12-24', '12-25'],
    ]);
    expect(closedIn(2024, 'PLN')).toEqual([
      ...['01-01', '04-01', '05-01', '05-03', '05-30', '08-15', '11-01', '11-11', '12-25', '12-26'],
    ]);
    expect(closedIn(2010, 'PLN')).not.toContain('01-06');
  });
  it('for other currencies on the days that the bank of the vendor has told', () => {
    expect(closedIn(2026, 'CHF')).toEqual([]);
    expect(closedIn(2026, 'CHF', ['2026-08-01', '2026-08-03'])).toEqual(['08-03']);
    expect(closedIn(2026, 'EUR', ['2026-05-04'])).toContain('05-04');
  });
});

it('the next day is another one for each currency', () => {
  const after = (day: string) => ['EUR', 'PLN', 'USD'].map((currency) => nextBankingDay(day, currency, []));
  expect(after('2026-04-02')).toEqual(['2026-04-07', '2026-04-03', '2026-04-03']);
  expect(after('2026-06-03')).toEqual(['2026-06-04', '2026-06-05', '2026-06-04']);
  expect(after('2026-12-23')).toEqual(['2026-12-24', '2026-12-28', '2026-12-24']);
  expect(after('2026-11-27')).toEqual(['2026-11-30', '2026-11-30', '2026-11-30']);
});

it('the next day is behind the given one, no closing day, and no banking day is skipped', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2002-01-01', count));
  const currencies = fc.constantFrom('EUR', 'PLN', 'USD');
  const near = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(days, currencies, near, (day, currency, offsets) => {
      const own = offsets.map((count) => addDays(day, count));
      const next = nextBankingDay(day, currency, own);
      expect(next > day).toBe(true);
      expect(isBankingDay(next, currency, own)).toBe(true);
      expect(own).not.toContain(next);
      expect([0, 6]).not.toContain(new Date(next).getUTCDay());
      for (let between = addDays(day, 1); between < next; between = addDays(between, 1))
        expect(isBankingDay(between, currency, own)).toBe(false);
      expect(nextBankingDay(day, currency, own)).toBe(next);
    }),
    { numRuns: 500 },
  );
});
