import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, sumText } from '../../../../domain/kernel/decimal.ts';
import { postingsOf } from '../../../../domain/ledger/postings.ts';
import {
  issueTransfers,
  paymentTransfers,
} from '../../../../domain/payouts/statement/statement-transfers.ts';
import { paidOf, taxingOf, taxOf } from '../../../../domain/payouts/tax/tax.ts';
import { units } from '../../../kit/arbitraries.ts';
import { account, given, terms } from '../cases.ts';
import { centsOf } from '../histories.ts';
import { PartnerJournal } from '../journal.ts';
import { profile, rule, state, taxes } from '../taxes.ts';

const period = '2024-01';
const reasonOf = (over: Partial<Parameters<typeof taxingOf>[0]>) =>
  taxingOf({ terms: taxes(), profile: profile(), period, ...over }).reason;

describe('how a month is taxed', () => {
  it('is by no rule where the vendor states no taxes, whatever the partner is', () => {
    expect(taxingOf({ terms: undefined, profile: undefined, period })).toEqual({});
  });
  it('is unknown without VAT id of a VAT payer, a state on the last day of the month, or a rule for it', () => {
    expect(reasonOf({ profile: undefined })).toBe('no-tax-profile');
    expect(reasonOf({ profile: profile(state({ from: '2024-02-01' })) })).toBe('no-tax-profile');
    expect(reasonOf({ profile: profile(state({ from: '2024-01-31' })) })).toBeUndefined();
    expect(reasonOf({ profile: profile(state({ vatId: undefined })) })).toBe('no-tax-profile');
    const american = state({ country: 'US', vatId: '12-3456789' });
    expect(reasonOf({ profile: profile(american) })).toBe('no-tax-rule');
  });
  it('waits for invoices of businesses that are not billed by the vendor, not of private persons', () => {
    const waits = (...of: Parameters<typeof state>) =>
      taxingOf({ terms: taxes(), profile: profile(state(...of)), period }).byInvoice;
    expect(waits()).toBeUndefined();
    expect(waits({ selfBilling: undefined })).toBe(true);
    expect(waits({ selfBilling: { since: '2024-02-01', reference: 'a' } })).toBe(true);
    const person = profile(state({ status: 'private-person', vatId: undefined, selfBilling: undefined }));
    expect(reasonOf({ profile: person })).toBe('no-tax-rule');
    const rules = [rule({ status: 'private-person', withholdingPercent: '12' })];
    expect(taxingOf({ profile: person, terms: taxes({ rules }), period })).toMatchObject({ rule: rules[0] });
    expect(taxingOf({ profile: person, terms: taxes({ rules }), period }).byInvoice).toBeUndefined();
  });
});

it('a tax is rounded once, ties up, to the minor unit of the currency', () => {
  const by = { ...rule({ vatPercent: '23', withholdingPercent: '5' }), kind: 'own' as const };
  expect(taxOf(dec('0.50'), 'PLN', by)).toMatchObject({ net: '0.5', vat: '0.12', withheld: '0.03' });
  expect(taxOf(dec('150'), 'JPY', by)).toMatchObject({ vat: '35', withheld: '8' });
  expect(paidOf(taxOf(dec('100'), 'PLN', by)).toText()).toBe('118');
});

const anyPercent = units(10_000, 2);
it('whatever is paid and taxed: net + VAT − withheld is paid, within half a minor unit, and all postings sum to zero', () => {
  fc.assert(
    fc.property(units(100_000, 2, 1), anyPercent, anyPercent, (amount, vatPercent, withholdingPercent) => {
      const rules = [rule({ vatPercent, withholdingPercent })];
      const journal = new PartnerJournal();
      journal.earn('2024-01-20T10:00:00.000Z', { amount });
      const untaxed = journal.draft(given());
      const of = given({ terms: terms({ taxes: taxes({ rules }) }), taxProfile: profile() });
      const told = journal.draft(of);
      const [one] = told?.accounts ?? [];
      if (told === undefined || one?.tax === undefined) throw new Error('nothing was taxed');
      const { tax, payment, closing } = one;
      expect(tax.net).toBe(untaxed?.accounts[0]?.payment);
      expect(centsOf(tax.net) + centsOf(tax.vat) - centsOf(tax.withheld)).toBe(centsOf(payment));
      expect([closing, one.carriedOver]).toEqual(['0', undefined]);
      for (const [part, percent] of [
        [tax.vat, vatPercent],
        [tax.withheld, withholdingPercent],
      ] as const) {
        // In ten thousandths of a cent: percents have two decimals.
        const off = centsOf(part) * 10_000n - centsOf(tax.net) * centsOf(percent);
        expect(off > -5_000n && off <= 5_000n).toBe(true);
      }
      const transfers = [...issueTransfers(told), ...paymentTransfers(told)];
      const postings = postingsOf({ transfers });
      expect(sumText('0', ...postings.map((posting) => posting.amount))).toBe('0');
      expect(postings.map(({ account: name }) => name)).not.toContain('stated');
    }),
    { seed: 20_240_131, numRuns: 500 },
  );
});

it('nothing is paid, advanced or taxed where no rule fits, and the account says why', () => {
  const journal = new PartnerJournal();
  journal.earn('2024-01-20T10:00:00.000Z', { amount: '30' });
  const draws = [{ currency: 'EUR', amount: '80', kind: 'recoverable' as const, from: '2024-01' }];
  const told = journal.draft(given({ terms: terms({ taxes: taxes() }), draws }));
  expect(told?.accounts).toMatchObject([
    { payment: '0', advanced: '0', closing: '30', carriedOver: 'no-tax-profile' },
  ]);
  expect(told?.accounts[0]).not.toHaveProperty('tax');
  expect(issueTransfers({ accounts: [account({ payment: '0' })] })).toEqual([]);
});
