import type { TaxProfile, TaxState } from '../../../domain/payouts/tax/tax-profile.ts';
import type { TaxTerms } from '../../../domain/payouts/tax/tax-rules.ts';

/** The usual case of taxes: a vendor in Poland, and a partner there that is a VAT payer and billed by it. */

type Rule = NonNullable<TaxTerms['rules']>[number];
type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined };

export const taxes = (over: Partial<TaxTerms> = {}): TaxTerms => ({
  country: 'PL',
  vatId: 'PL5260001246',
  ...over,
});

/** What is given as undefined is left out. */
export const state = (over: Maybe<TaxState> = {}): TaxState => {
  const all = {
    from: '2023-01-01',
    country: 'PL',
    status: 'vat-payer',
    vatId: 'PL5260001246',
    selfBilling: { since: '2023-01-01', reference: 'Agreement 12' },
    ...over,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as TaxState;
};

export const profile = (...states: readonly TaxState[]): TaxProfile => ({
  partnerId: 'ann',
  states: states.length === 0 ? [state()] : [...states],
  version: 1,
  updatedAt: '2023-01-01T00:00:00.000Z',
});

export const rule = (over: Partial<Rule> = {}): Rule => ({
  id: 'own',
  from: '2020-01-01',
  country: 'PL',
  status: 'vat-payer',
  vatPercent: '0',
  withholdingPercent: '0',
  words: { pl: 'Własna reguła', en: 'A rule of our own' },
  ...over,
});
