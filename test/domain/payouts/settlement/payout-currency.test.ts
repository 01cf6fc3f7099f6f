import { expect, it } from 'vitest';
import { payoutCurrency } from '../../../../domain/payouts/settlement/payout-currency.ts';

const stated = { partnerId: 'ann', currency: 'PLN', version: 1, updatedAt: '2024-01-01T00:00:00.000Z' };

it('is a currency of ISO 4217, or none', () => {
  expect(payoutCurrency.safeParse(stated).success).toBe(true);
  expect(payoutCurrency.safeParse({ ...stated, currency: null }).success).toBe(true);
  expect(payoutCurrency.safeParse({ ...stated, currency: 'XYZ' }).success).toBe(false);
});
