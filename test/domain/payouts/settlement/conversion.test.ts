import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import {
  convert,
  incomingFrom,
  type PaidIn,
  rateDayOf,
} from '../../../../domain/payouts/settlement/conversion.ts';
import { units } from '../../../kit/arbitraries.ts';
import { account } from '../cases.ts';
import { centsOf } from '../histories.ts';

const rate = (date: string, value: string, over: object = {}) => ({
  ...{ from: 'EUR', to: 'PLN', date, rate: value, revision: 1, version: 1 },
  ...over,
});
const into = (...rates: PaidIn['rates']): PaidIn => ({ currency: 'PLN', day: '2024-01-31', rates });
const worth = (amount: string, paidIn: PaidIn) => convert(dec(amount), { currency: 'EUR' }, paidIn);

it('takes the nearest rate on or before the day, of the seven days before it, and of no other pair', () => {
  const all = [rate('2024-01-24', '4.1'), rate('2024-01-30', '4.2'), rate('2024-02-01', '4.3')];
  expect(worth('100', into(...all))).toEqual({
    ...{ from: 'EUR', amount: '100', into: 'PLN', worth: '420', rate: '4.2', date: '2024-01-30' },
  });
  expect(worth('100', into(rate('2024-01-24', '4.1')))).toMatchObject({ worth: '410' });
  expect(worth('100', into(rate('2024-01-23', '4.1')))).toBeUndefined();
  expect(worth('100', into(rate('2024-02-01', '4.3')))).toBeUndefined();
  expect(worth('100', into(rate('2024-01-30', '0.23', { from: 'PLN', to: 'EUR' })))).toBeUndefined();
  expect(worth('100', into())).toBeUndefined();
});

it('goes by the last day that a run settles, by the program’s clocks', () => {
  expect(rateDayOf('2024-01-31T23:00:00.000Z', 'Europe/Warsaw')).toBe('2024-01-31');
  expect(rateDayOf('2024-01-31T23:00:00.001Z', 'Europe/Warsaw')).toBe('2024-02-01');
  expect(rateDayOf('2024-01-31T23:00:00.000Z', 'America/New_York')).toBe('2024-01-31');
});

it('rounds once, away from zero, to the minor unit of what it becomes', () => {
  const yen = { ...into(rate('2024-01-30', '160.5', { to: 'JPY' })), currency: 'JPY' };
  expect(worth('1', yen)).toMatchObject({ worth: '161' });
  expect(worth('-1', yen)).toMatchObject({ worth: '-161' });
  fc.assert(
    fc.property(units(1_000_000, 2, -1_000_000), units(99_999, 4, 1), (amount, value) => {
      const found = worth(amount, into(rate('2024-01-31', value)));
      const [whole = '', fraction = ''] = value.split('.');
      const exact = centsOf(amount) * BigInt(`${whole}${fraction.padEnd(4, '0')}`);
      const off = centsOf(found?.worth ?? '') * 10_000n - exact;
      expect(exact < 0n ? off > -5_001n && off < 5_000n : off > -5_000n && off < 5_001n).toBe(true);
    }),
  );
});

it('sums what comes in: debts beside, and what was earned and opened with there', () => {
  const paidIn = into(rate('2024-01-31', '4'), rate('2024-01-31', '5', { from: 'USD' }));
  const of = (currency: string, amount: string, debt?: string) => {
    const found = convert(dec(amount), { currency, ...(debt && { debt: dec(debt) }) }, paidIn);
    return found === undefined ? [] : [found];
  };
  const left = [
    account({ currency: 'EUR', opening: '-70', earned: '90', conversions: of('EUR', '20', '70') }),
    account({ currency: 'GBP', earned: '9' }),
    account({ currency: 'USD', earned: '-10', conversions: of('USD', '-10') }),
  ];
  const incoming = incomingFrom(left, paidIn);
  const { converted, debt, earned, openingDebt } = incoming;
  expect([converted, debt, earned, openingDebt].map(String)).toEqual(['30', '330', '310', '280']);
  expect(incoming.conversions).toHaveLength(2);
});
