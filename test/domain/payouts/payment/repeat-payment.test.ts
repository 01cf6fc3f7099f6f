import { describe, expect, it } from 'vitest';
import { repeatPayment } from '../../../../domain/payouts/payment/repeat-payment.ts';
import { debtor, details, ibans, payment, run, terms } from '../cases.ts';

const now = '2024-02-12T09:00:00.000Z';
const payee = details({ iban: ibans.dutch });
const idOf = (...parts: readonly string[]): string => parts.join('|');
const given = { run: run({ state: 'done', version: 7 }), payee, terms: terms(), idOf, now };
const refused = payment({
  state: 'refused',
  bank: { refused: { day: '2024-02-07', reason: { code: 'AC04' } } },
  version: 2,
});

describe('a payment that came back', () => {
  it('is ordered again to the account now in force, in a file of its own', () => {
    const { over, again, run: next } = repeatPayment(refused, given);
    expect(over).toEqual({ ...refused, repeatedAs: 'pw-ann-2', version: 3, updatedAt: now });
    expect(again).toEqual(
      payment({
        ...{ id: 'pw-ann-2', order: 2, repeats: 'pw-ann', payee, bankFile: 'repeat-1' },
        ...{
          messageId: 'file|payout-run_2024-01|repeat-1',
          batchId: 'batch|payout-run_2024-01|repeat-1|EUR',
        },
        ...{ createdAt: now, updatedAt: now },
      }),
    );
    expect(next).toEqual({ ...given.run, version: 8 });
  });

  it('can come back again, and goes into the file that is written next', () => {
    const repeatFiles = [{ number: 1, object: 'x', sha256: 'x', totals: [] }];
    const second = { ...repeatPayment(refused, given).again, state: 'returned' as const };
    const { again } = repeatPayment(second, { ...given, run: run({ repeatFiles }) });
    expect(again).toMatchObject({ id: 'pw-ann-3', order: 3, repeats: 'pw-ann-2', bankFile: 'repeat-2' });
  });

  it('is ordered again once', () => {
    const { over } = repeatPayment(refused, given);
    expect(() => repeatPayment(over, given)).toThrow('payment-not-back: The payment is repeated.');
  });

  it.each(['ordered', 'paid'] as const)('is none while it is %s', (state) => {
    expect(() => repeatPayment(payment({ state }), given)).toThrow(
      `payment-not-back: The payment is ${state}.`,
    );
  });

  it('needs an account to pay to and one to pay from', () => {
    expect(() => repeatPayment(refused, { ...given, payee: undefined })).toThrow('no confirmed bank account');
    expect(() => repeatPayment(refused, { ...given, terms: terms({ debtors: [] }) })).toThrow('pays EUR');
  });

  it('needs an account at a Polish bank where it is ordered by Elixir', () => {
    const elixir = { ...debtor('PLN', { iban: ibans.polish }), file: 'elixir-0' as const };
    const zloty = { ...refused, currency: 'PLN' };
    const by = { ...given, terms: terms({ debtors: [elixir] }) };
    expect(() => repeatPayment(zloty, by)).toThrow('payment-not-payable: The account that pays PLN');
    expect(repeatPayment(zloty, { ...by, payee: details() }).again.state).toBe('ordered');
  });
});
