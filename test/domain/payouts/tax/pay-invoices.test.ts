import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, sumText } from '../../../../domain/kernel/decimal.ts';
import { payInvoices, statesVat } from '../../../../domain/payouts/tax/pay-invoices.ts';
import { units } from '../../../kit/arbitraries.ts';
import { centsOf } from '../histories.ts';
import { invoice, standard } from '../invoices.ts';

const paidBy = (amount: string, ...invoices: readonly Parameters<typeof invoice>[0][]) => {
  const all = invoices.map((one, index) => invoice({ id: `invoice_${index + 1}`, ...one }));
  const { net, tax, ...rest } = payInvoices(dec(amount), 'PLN', standard(), all);
  return { net: net.toText(), vat: tax?.vat, ids: tax?.invoices?.map(({ id }) => id), ...rest };
};

describe('what is invoiced is paid', () => {
  it('whole, in the order in which it was sent, up to the amount', () => {
    expect(paidBy('300', {}, { net: '150', vat: '34.5' })).toEqual({
      ...{ net: '250', vat: '57.5', ids: ['invoice_1', 'invoice_2'] },
      ...{ reason: 'invoice-missing', awaited: { net: '50', vat: '11.5' } },
    });
    expect(paidBy('250', {}, { net: '150', vat: '34.5' })).toEqual({
      ...{ net: '250', vat: '57.5', ids: ['invoice_1', 'invoice_2'] },
    });
  });
  it('and nothing without one, or by one in another currency', () => {
    const awaited = { net: '50', vat: '11.5' };
    const nothing = { net: '0', vat: undefined, ids: undefined, reason: 'invoice-missing', awaited };
    expect(paidBy('50')).toEqual(nothing);
    expect(paidBy('50', { net: '50', vat: '11.5', currency: 'EUR' })).toEqual(nothing);
  });
  it('one that exceeds what is left is passed over, and a later one paid', () => {
    expect(paidBy('90', {}, { net: '80', vat: '18.4' })).toMatchObject({
      ...{ net: '80', ids: ['invoice_2'] },
      ...{ reason: 'invoice-exceeds', awaited: { net: '10', vat: '2.3' } },
    });
  });
  it('one with another VAT than the rule is not paid', () => {
    expect(paidBy('100', { vat: '8' })).toMatchObject({ net: '0', reason: 'invoice-vat' });
    expect(paidBy('100', { vat: '8' }, { net: '500', vat: '115' }).reason).toBe('invoice-vat');
  });
});

it('VAT may differ by the rounding of lines, where there is any', () => {
  const states = (vat: string, over = {}) => statesVat(invoice({ vat, ...over }), standard());
  expect(['22.95', '23', '23.05'].map((vat) => states(vat))).toEqual([true, true, true]);
  expect(['22.94', '23.06', '0'].map((vat) => states(vat))).toEqual([false, false, false]);
  expect(states('28', { currency: 'JPY' })).toBe(true);
  const exempt = standard({ vatPercent: '0' });
  expect(statesVat(invoice({ vat: '0' }), exempt)).toBe(true);
  expect(statesVat(invoice({ vat: '0.01' }), exempt)).toBe(false);
});

const anyInvoice = fc.record({ net: units(60_000, 2, 1), off: fc.integer({ min: -7, max: 7 }) });

it('whatever is sent: each is paid whole or not at all, never more than there is, and none that would have fitted is left', () => {
  fc.assert(
    fc.property(units(100_000, 2, 1), fc.array(anyInvoice, { maxLength: 8 }), (amount, sent) => {
      // Half a cent more is rounded up; reckoned in whole cents.
      const all = sent.map(({ net, off }, index) => {
        const cents = (centsOf(net) * 23n + 50n) / 100n + BigInt(off);
        const vat = dec(String(cents)).dividedBy(dec('100')).toText();
        return { ...invoice({ id: `invoice_${index}`, net, vat }), isRight: off >= -5 && off <= 5 };
      });
      const { net, tax, reason, awaited } = payInvoices(dec(amount), 'PLN', standard(), all);
      let left = centsOf(amount);
      const paid = all.filter((one) => {
        const fits = one.isRight && centsOf(one.net) <= left;
        if (fits) left -= centsOf(one.net);
        return fits;
      });
      expect(tax?.invoices?.map(({ id }) => id) ?? []).toEqual(paid.map(({ id }) => id));
      expect(centsOf(net.toText())).toBe(centsOf(amount) - left);
      expect(tax?.vat ?? '0').toBe(sumText('0', ...paid.map(({ vat }) => vat)));
      expect(centsOf(awaited?.net ?? '0')).toBe(left);
      expect(reason === undefined).toBe(left === 0n);
    }),
    { seed: 20_240_131, numRuns: 500 },
  );
});
