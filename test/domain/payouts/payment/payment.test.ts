import { describe, expect, it } from 'vitest';
import {
  isOut,
  paymentStates,
  reasonOf,
  payment as schema,
} from '../../../../domain/payouts/payment/payment.ts';
import { payment } from '../cases.ts';

const closed = { day: '2024-02-07', reason: { code: 'AC04' } };
const silent = { day: '2024-02-09', reason: {} };

describe('a payment', () => {
  it('is read as it is written, and with nothing else', () => {
    expect(schema.parse(payment())).toEqual(payment());
    expect(schema.safeParse({ ...payment(), actor: 'x' }).success).toBe(false);
  });

  it('is out while it is on its way or paid, and otherwise with the vendor', () => {
    expect(paymentStates.filter(isOut)).toEqual(['ordered', 'paid']);
  });

  it('has a reason where it came back: that of its return before that of its refusal', () => {
    expect(reasonOf(payment({ state: 'refused', bank: { refused: closed } }))).toEqual({ code: 'AC04' });
    expect(reasonOf(payment({ state: 'returned', bank: { refused: closed, returned: silent } }))).toEqual({});
  });

  it('has none where the bank paid it after all', () => {
    expect(reasonOf(payment({ state: 'paid', bank: { refused: closed, booked: '2024-02-08' } }))).toBe(
      undefined,
    );
  });
});
