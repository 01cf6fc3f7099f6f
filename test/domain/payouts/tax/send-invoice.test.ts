import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../../domain/errors.ts';
import {
  type InvoiceWish,
  mostOpenInvoices,
  sendInvoice,
} from '../../../../domain/payouts/tax/send-invoice.ts';
import type { Taxing } from '../../../../domain/payouts/tax/tax.ts';
import { standard } from '../invoices.ts';

const pln = (amount: string) => ({ amount, currency: 'PLN' });
const wish = (over: Partial<InvoiceWish> = {}): InvoiceWish => ({
  ...{ number: 'FV/1/2024', issuedOn: '2024-01-31', net: pln('100.00'), vat: pln('23.00') },
  ...over,
});
const byInvoice: Taxing = { rule: standard(), byInvoice: true };
const sent = {
  id: 'invoice_1',
  partnerId: 'ann',
  bodyHash: 'a',
  sentBy: 'user_1',
  at: '2024-02-01T10:00:00.000Z',
};
const take = (over: Partial<InvoiceWish> = {}, taxing = byInvoice, open = 0) =>
  sendInvoice(wish(over), sent, { taxing, today: '2024-02-01', open });

/** What is refused, and the fields that are named. */
const refused = (...args: Parameters<typeof take>): readonly string[] => {
  try {
    take(...args);
  } catch (error) {
    if (error instanceof DomainError)
      return [error.code, ...error.fields.map(({ pointer, detail }) => `${pointer} ${detail}`)];
    throw error;
  }
  return [];
};

it('is taken as it was sent, amounts without noughts at their end', () => {
  expect(take()).toEqual({
    ...{ id: 'invoice_1', partnerId: 'ann', bodyHash: 'a', sentBy: 'user_1' },
    ...{ number: 'FV/1/2024', issuedOn: '2024-01-31', currency: 'PLN', net: '100', vat: '23' },
    ...{ state: 'open', version: 1, createdAt: sent.at, updatedAt: sent.at },
  });
});

describe('is refused', () => {
  it('where none is awaited: taxes are not set, the partner is billed by the vendor, or nothing is known of it', () => {
    for (const taxing of [
      {},
      { rule: standard() },
      { reason: 'no-tax-profile' },
      { reason: 'no-tax-rule' },
    ] as const)
      expect(refused({}, taxing)).toEqual(['invoice-not-awaited']);
  });
  it('with everything that is wrong with it', () => {
    const over = { issuedOn: '2024-02-02', net: pln('0'), vat: { amount: '-1', currency: 'EUR' } };
    expect(refused(over)).toEqual([
      'invoice-invalid',
      '/issuedOn must not be after today, 2024-02-01',
      '/net/amount must be above zero',
      '/vat/currency must be that of net: PLN',
      '/vat/amount must not be negative',
    ]);
    const whole = 'must have no more decimals than the currency has';
    expect(refused({ net: pln('100.001'), vat: pln('23.001') })).toEqual([
      ...['invoice-invalid', `/net/amount ${whole}`, `/vat/amount ${whole}`],
    ]);
  });
  it('with another VAT than the rule, which is told', () => {
    expect(refused({ vat: pln('8') })).toEqual([
      'invoice-invalid',
      '/vat/amount must be 23.00: 23 % of the net amount by pl-vat-payer, or differ by no more than the rounding of its lines',
    ]);
    const exempt = { rule: standard({ vatPercent: '0' }), byInvoice: true } as const;
    expect(refused({}, exempt)[1]).toBe('/vat/amount must be 0.00: 0 % of the net amount by pl-vat-payer');
  });
  it('where too many wait', () => {
    expect(refused({}, byInvoice, mostOpenInvoices)).toEqual(['invoices-too-many']);
    expect(refused({}, byInvoice, mostOpenInvoices - 1)).toEqual([]);
  });
});
