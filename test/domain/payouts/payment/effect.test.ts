import { expect, it } from 'vitest';
import type { Transfer } from '../../../../domain/ledger/entry.ts';
import { effect } from '../../../../domain/payouts/payment/effect.ts';

const moved = (from: Transfer['from'], to: Transfer['to']): Transfer => ({
  ...{ from, to, currency: 'EUR', amount: '2.5' },
});

it('adds to an account what comes from the others, takes what goes there, and is silent of the rest', () => {
  expect(effect(moved('accrued', 'payable'), ['accrued'])).toBe('2.5');
  expect(effect(moved('payable', 'accrued'), ['accrued'])).toBe('-2.5');
  expect(effect(moved('payable', 'disputed'), ['accrued'])).toBeUndefined();
  expect(effect(moved('stated', 'paid'), ['accrued', 'disputed'])).toBeUndefined();
  expect(effect(moved('accrued', 'disputed'), ['disputed'], 'accrued')).toBe('-2.5');
});
