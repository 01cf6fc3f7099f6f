import { expect, it } from 'vitest';
import {
  foldedNumber,
  grossOf,
  payInvoice,
  withdrawInvoice,
} from '../../../../domain/payouts/tax/partner-invoice.ts';
import { invoice } from '../invoices.ts';

const now = '2024-02-03T10:00:00.000Z';

it('is withdrawn once, and not after it was paid', () => {
  const withdrawn = withdrawInvoice(invoice(), now);
  expect(withdrawn).toMatchObject({ state: 'withdrawn', version: 2, updatedAt: now });
  expect(withdrawInvoice(withdrawn, '2024-02-04T10:00:00.000Z')).toBe(withdrawn);
  const paid = payInvoice(invoice(), 'payout-run_2024-01', now);
  expect(paid).toMatchObject({ state: 'paid', runId: 'payout-run_2024-01', version: 2 });
  expect(() => withdrawInvoice(paid, now)).toThrow('invoice-paid');
});

it('is paid only while it waits', () => {
  for (const state of ['withdrawn', 'paid'] as const)
    expect(() => payInvoice(invoice({ state }), 'payout-run_2024-01', now)).toThrow(`was ${state}`);
});

it('comes to net and VAT', () => expect(grossOf({ net: '100', vat: '23.5' })).toBe('123.5'));

it('is the same one however its number is spaced or written large', () => {
  expect(foldedNumber('fv 12 / 2026')).toBe(foldedNumber('FV12/2026'));
  expect(foldedNumber('FV 1/22026')).not.toBe(foldedNumber('FV 12/2026'));
});
