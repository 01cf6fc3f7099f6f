import fc from 'fast-check';
import { dec } from '../../../domain/kernel/decimal.ts';
import { moneyText } from '../../../domain/kernel/money.ts';
import type { BankBatch, BankFile, BankPayment } from '../../../domain/payouts/bank/bank-file.ts';

export const payee = { holder: 'Łódź Rowery & Syn', iban: 'PL61109010140000071219812874', bic: 'WBKPPLPP' };
const { bic: _, ...withoutBank } = payee;
export const payment = (id: string, amount: string, more: Partial<BankPayment> = {}): BankPayment => ({
  id,
  amount,
  payee,
  remittance: 'Cykloteka 2026-11 no. 3',
  ...more,
});
export const debtor = { holder: 'Cykloteka S.A.', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' };
export const euros: BankBatch = {
  id: 'batch-eur',
  currency: 'EUR',
  debtor,
  executionDay: '2026-12-04',
  payments: [payment('p-1', '1234.50'), payment('p-2', '0.10', { payee: withoutBank })],
};
export const zlotys: BankBatch = {
  ...euros,
  id: 'batch-pln',
  currency: 'PLN',
  debtor: { holder: debtor.holder, iban: debtor.iban },
  payments: [payment('p-3', '99.99')],
};
/** Two currencies, with and without the bank's own code. */
export const file: BankFile = {
  format: 'pain.001',
  messageId: 'file-1',
  createdAt: '2026-12-03T09:15:00.000Z',
  initiator: 'Cykloteka S.A.',
  batches: [euros, zlotys],
};

const names = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 140 }),
  fc.constantFrom('Łódź //Rowery', '"Ogień & Woda" sp. z o.o.', '東京都', '😀😀', '-/: ', '<b>&amp;</b>'),
);
const details = fc.record(
  {
    holder: names,
    iban: fc.constantFrom(payee.iban, debtor.iban, 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S'),
    bic: fc.constantFrom('WBKPPLPP', 'cobadeffxxx'),
  },
  { requiredKeys: ['holder', 'iban'] },
);
const batch = fc.constantFrom('EUR', 'PLN', 'JPY', 'KWD').chain((currency) =>
  fc.record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,34}$/),
    currency: fc.constant(currency),
    debtor: details,
    executionDay: fc.constantFrom('2026-12-04', '2028-02-29'),
    payments: fc.array(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,34}$/),
        amount: fc
          .tuple(fc.integer({ min: 1, max: 9_999_999_999 }), fc.constantFrom('1', '0.01', '0.001'))
          .map(([units, step]) => moneyText(dec(String(units)).times(dec(step)).plus(dec('1')), currency)),
        payee: details,
        remittance: names,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);
/** Files of any names, amounts and currencies. */
export const files: fc.Arbitrary<BankFile> = fc.record({
  format: fc.constant('pain.001' as const),
  messageId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,34}$/),
  createdAt: fc.constant('2026-12-03T09:15:00.000Z'),
  initiator: names,
  batches: fc.array(batch, { minLength: 1, maxLength: 4 }),
});
