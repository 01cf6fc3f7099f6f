import { expect, it } from 'vitest';
import { conversionText, recoveryText } from '../../../../domain/payouts/settlement/settlement-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const one = { from: 'EUR', amount: '1100', into: 'PLN', worth: '4741', rate: '4.31', date: '2024-01-30' };

it('tells at which rate what became what, with what of it is a debt', () => {
  expect(plain(conversionText(one, 'en'))).toBe(
    'EUR 1,100.00 × 4.31 (rate of 30 January 2024) = PLN 4,741.00',
  );
  expect(plain(conversionText({ ...one, debt: '60' }, 'pl'))).toBe(
    '1 100,00 EUR (w tym saldo ujemne 60,00 EUR) × 4,31 (kurs z dnia 30 stycznia 2024) = 4 741,00 zł',
  );
});

it('tells what was recovered and what is left, where there is any', () => {
  const note = { share: '50', overpaid: '40', advances: '3', left: '60' };
  expect(recoveryText(note, 'EUR', 'en').map(plain)).toEqual([
    'Made up for of the negative balance: EUR 40.00',
    'Of the negative balance still to be made up for: EUR 60.00',
    'At most this share of what comes in goes into negative balances and advances: 50 %',
  ]);
  expect(recoveryText({ ...note, overpaid: '0', left: '0' }, 'EUR', 'pl').map(plain)).toEqual([
    'Na wyrównanie ujemnego salda i zaliczek przeznaczamy najwyżej taką część wpływów: 50 %',
  ]);
});
