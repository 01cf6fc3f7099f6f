import { describe, expect, it } from 'vitest';
import {
  batchIdOf,
  fileIdOf,
  nextOrderId,
  paymentIdOf,
} from '../../../../domain/payouts/payment/payment-ids.ts';

const idOf = (...parts: readonly string[]): string => parts.join('|');

describe('the ids that a bank knows', () => {
  it('are made of the run, its file, partner and currency', () => {
    expect(fileIdOf(idOf, 'run', 'repeat-1')).toBe('file|run|repeat-1');
    expect(batchIdOf(idOf, 'run', '2', 'EUR')).toBe('batch|run|2|EUR');
    expect(paymentIdOf(idOf, 'run', 'ann', 'EUR')).toBe('payment|run|ann|EUR');
  });

  it('count the orders of a payment', () => {
    expect(nextOrderId({ id: 'pw-1-2', order: 1 })).toBe('pw-1-2-2');
    expect(nextOrderId({ id: 'pw-1-2', order: 2 })).toBe('pw-1-3');
    expect(nextOrderId({ id: 'pw-1-9', order: 9 })).toBe('pw-1-10');
    expect(nextOrderId({ id: 'pw-1-10', order: 10 })).toBe('pw-1-11');
  });
});
