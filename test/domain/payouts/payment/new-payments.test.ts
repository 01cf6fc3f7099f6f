import { describe, expect, it } from 'vitest';
import { newPayments } from '../../../../domain/payouts/payment/new-payments.ts';
import { orderPayments } from '../../../../domain/payouts/payment/order-payments.ts';
import { account, details, run, statement, terms } from '../cases.ts';

const now = '2024-02-06T09:00:00.000Z';
const idOf = (...parts: readonly string[]): string => parts.join('|');
const both = statement({ accounts: [account(), account({ currency: 'PLN', payment: '20.5' })] });
const file = (attempt: number) => ({ attempt, object: 'x', sha256: 'x', totals: [] });

describe('the payments of a statement', () => {
  it('are those that its bank file orders, each on its way', () => {
    const given = { run: run(), terms: terms(), idOf };
    const [ordered] = orderPayments([both], { ...given, orderedOn: '2024-02-06', createdAt: now });
    const made = newPayments(both, { ...given, now });
    expect(made.map(({ id, amount, payee, remittance }) => ({ id, amount, payee, remittance }))).toEqual(
      ordered?.batches.flatMap(({ payments }) => payments),
    );
    expect(made.map(({ batchId }) => batchId)).toEqual(ordered?.batches.map(({ id }) => id));
    expect(made[0]).toMatchObject({
      ...{ partnerId: 'ann', currency: 'EUR', amount: '100.00', payee: details(), order: 1, bankFile: '1' },
      ...{ messageId: ordered?.messageId ?? '', state: 'ordered', bank: {}, version: 1, createdAt: now },
    });
  });

  it('are none where nothing is paid', () => {
    const unpaid = statement({ accounts: [account({ payment: '0', closing: '100' })] });
    expect(newPayments(unpaid, { run: run(), terms: terms(), idOf, now })).toEqual([]);
  });

  it('stand in the first file that was written when the statement was issued or later', () => {
    const standsIn = (attempts: readonly number[], issuedIn: number) =>
      newPayments(statement({ issuedIn }), {
        ...{ run: run({ attempt: 4, bankFiles: attempts.map(file) }), terms: terms(), idOf, now },
      }).map(({ bankFile }) => bankFile);
    expect(standsIn([1, 3, 4], 2)).toEqual(['3']);
    expect(standsIn([1, 2], 2)).toEqual(['2']);
    expect(standsIn([], 2)).toEqual(['2']);
  });
});
