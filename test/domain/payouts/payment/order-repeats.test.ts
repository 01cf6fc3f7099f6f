import { describe, expect, it } from 'vitest';
import { orderRepeats } from '../../../../domain/payouts/payment/order-repeats.ts';
import { debtor, details, ibans, payment, run, terms } from '../cases.ts';

const given = {
  run: run({ state: 'done' }),
  terms: terms(),
  orderedOn: '2024-02-12',
  createdAt: '2024-02-12T09:00:00.000Z',
  idOf: (...parts: readonly string[]) => parts.join('|'),
};
const euro = payment({ id: 'pw-ann-2', amount: '70.10' });
const second = payment({ id: 'pw-bob-2', partnerId: 'bob', amount: '29.90' });
const zloty = payment({ id: 'pw-eve-2', currency: 'PLN', amount: '20.50' });

describe('a file of repeated payments', () => {
  it('orders them by currency, under a name of its own', () => {
    const [file] = orderRepeats([zloty, euro, second], given);
    expect(file?.messageId).toBe('file|payout-run_2024-01|repeat-1');
    expect(file?.batches.map(({ id, payments }) => [id, payments.map((one) => one.id)])).toEqual([
      ['batch|payout-run_2024-01|repeat-1|EUR', ['pw-ann-2', 'pw-bob-2']],
      ['batch|payout-run_2024-01|repeat-1|PLN', ['pw-eve-2']],
    ]);
  });

  it('is the next one of its run', () => {
    const repeatFiles = [{ number: 1, object: 'x', sha256: 'x', totals: [] }];
    const [file] = orderRepeats([euro], { ...given, run: run({ repeatFiles }) });
    expect(file?.messageId).toBe('file|payout-run_2024-01|repeat-2');
  });

  it('is one in each format, of the same order', () => {
    const elixir = { ...debtor('PLN', { iban: ibans.polish }), file: 'elixir-0' as const };
    const files = orderRepeats([zloty, euro], {
      ...given,
      terms: terms({ debtors: [debtor('EUR'), elixir] }),
    });
    expect(files.map(({ format, messageId }) => [format, messageId])).toEqual([
      ['pain.001', 'file|payout-run_2024-01|repeat-1'],
      ['elixir-0', 'file|payout-run_2024-01|repeat-1'],
    ]);
    const abroad = { ...zloty, payee: details({ iban: ibans.dutch }) };
    expect(() => orderRepeats([abroad], { ...given, terms: terms({ debtors: [elixir] }) })).toThrow(
      'payment-not-payable',
    );
  });

  it('is refused where there is nothing to order, or no account to pay from any more', () => {
    expect(() => orderRepeats([], given)).toThrow('nothing-to-repeat');
    const one = { ...given, terms: terms({ debtors: [debtor('EUR')] }) };
    expect(() => orderRepeats([euro, zloty], one)).toThrow('payment-not-payable');
  });
});
