import { describe, expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { paidAmount } from '../../../../domain/payouts/settlement/paid-amount.ts';
import { given, terms } from '../cases.ts';
import { billing, invoice } from '../invoices.ts';
import { profile, taxes } from '../taxes.ts';

const paid = (amount: string, over: Parameters<typeof given>[0] = {}) => {
  const { net, tax, ...rest } = paidAmount(dec(amount), 'PLN', given(over));
  return { net: net.toText(), ...rest, ...(tax === undefined ? {} : { vat: tax.vat }) };
};
const taxed = terms({ taxes: taxes() });
const atLeast = (amount: string) => terms({ taxes: taxes(), minimums: [{ currency: 'PLN', amount }] });

describe('of so much is paid', () => {
  it('all, with taxes where the vendor states them', () => {
    expect(paid('100')).toEqual({ net: '100' });
    expect(paid('100', { terms: taxed, taxProfile: profile() })).toEqual({ net: '100', vat: '23' });
  });
  it('nothing where something is in the way, and what it is', () => {
    expect(paid('0')).toEqual({ net: '0', reason: 'nothing-payable' });
    expect(paid('99', { terms: atLeast('100') })).toEqual({ net: '0', reason: 'below-minimum' });
    expect(paid('100', { payee: undefined })).toEqual({ net: '0', reason: 'no-bank-account' });
    expect(paid('100', { terms: taxed })).toEqual({ net: '0', reason: 'no-tax-profile' });
    const order = { terms: taxed, taxProfile: billing(), payee: undefined };
    expect(paid('100', order)).toEqual({ net: '0', reason: 'no-bank-account' });
  });
  it('by invoices, where the partner makes them out, what they are for', () => {
    const by = { terms: taxed, taxProfile: billing(), invoices: [invoice({ net: '60', vat: '13.8' })] };
    const awaited = { net: '40', vat: '9.2' };
    expect(paid('100', by)).toEqual({ net: '60', vat: '13.8', reason: 'invoice-missing', awaited });
    expect(paid('60', by)).toEqual({ net: '60', vat: '13.8' });
  });
  it('nothing where all that was invoiced is less than the minimum: what is missing of it is awaited with the rest', () => {
    const by = { terms: atLeast('80'), taxProfile: billing() };
    const invoices = [invoice({ net: '60', vat: '13.8' })];
    expect(paid('100', { ...by, invoices })).toEqual({
      ...{ net: '0', reason: 'invoice-missing', awaited: { net: '40', vat: '9.2' } },
    });
    expect(paid('60', { ...by, invoices })).toEqual({ net: '0', reason: 'below-minimum' });
  });
});
