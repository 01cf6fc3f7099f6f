import * as z from 'zod/mini';
import { type PayoutTerms, payoutTerms as termsSchema } from '../../domain/payouts/settings.ts';
import type { Context } from '../../functions/shell/context.ts';
import type { Got } from './call.ts';
import { openRoad, percent, Road } from './road.ts';

/** Accounts with right check digits. */
const ibans: Readonly<Record<string, string>> = {
  top: 'PL61109010140000071219812874',
  'kid-a': 'DE89370400440532013000',
  'kid-b': 'NL91ABNA0417164300',
  solo: 'PL27114020040000300201355387',
};

export const payoutTerms = {
  vendorName: 'Termika Gdańsk sp. z o.o.',
  timeZone: 'Europe/Warsaw',
  debtors: [{ currency: 'EUR', holder: 'Termika', iban: 'PL10105000997603123456789123', bic: 'INGBPLPW' }],
  minimums: [{ currency: 'EUR', amount: '5.00' }],
};

/** How a tenant pays, as it can be stated once more: without what its runs have noted. */
export const statedTerms = async (road: { must(line: string): Promise<Got> }): Promise<PayoutTerms> =>
  z.object(termsSchema.shape).parse((await road.must('GET /v1/payout-settings')).body);

/** What each partner has earned on a paying road, in euro. */
export const due = { top: '30.00', 'kid-a': '20.00', solo: '12.50' } as const;

/** A tenant without partners, which can pay: its runs pay nothing. */
export const openBareTenant = async (context: Context): Promise<Road> => {
  const road = new Road(context, `tenant-${crypto.randomUUID()}`);
  await road.must('PUT /v1/payout-settings', payoutTerms);
  return road;
};

/** Gives a partner an address and a bank account that a second person has confirmed. */
export const makePayable = async (road: Road, partner: string): Promise<void> => {
  const { body } = await road.must(`GET /v1/partners/${partner}`);
  const { name, language, tier, parentId } = body;
  const email = `${partner}@example.com`;
  await road.must(`PUT /v1/partners/${partner}`, { name, language, tier, parentId, email });
  const iban = ibans[partner];
  await road.must(`PUT /v1/partners/${partner}/bank-account`, { holder: name, iban });
  const path = `/v1/partners/${partner}/bank-account/confirmation`;
  await road.must(`POST ${path}`, { iban }, { as: 'finance' });
};

/** A road on which three partners have earned ten percent of their sales, and can be paid. */
export const openPayingRoad = async (context: Context, tenant: string): Promise<Road> => {
  const road = await openRoad(context, tenant);
  await road.must('PUT /v1/payout-settings', payoutTerms, { as: 'finance' });
  await road.plan('resellers', [percent('10')]);
  for (const partner of Object.keys(due)) await makePayable(road, partner);
  await road.report('s-1', { partnerId: 'top', amount: '300.00' });
  await road.report('s-2', { partnerId: 'kid-a', amount: '200.00' });
  await road.report('s-3', { amount: '125.00' });
  await road.settle();
  return road;
};

/**
 * Has all partners of a paying road taxed as Polish VAT payers: solo by the invoice that it sends, the others are billed by
 * the vendor. Answers what each is paid then.
 */
export const taxed = async (road: Road): Promise<Readonly<Record<keyof typeof due, string>>> => {
  const taxes = { country: 'PL', vatId: 'PL5260001246' };
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, taxes });
  const selfBilling = { since: '2026-01-01', reference: 'Agreement 12' };
  const state = {
    from: '2026-01-01',
    country: 'PL',
    status: 'vat-payer',
    vatId: 'PL5260001246',
  };
  for (const partner of Object.keys(due)) {
    const states = [partner === 'solo' ? state : { ...state, selfBilling }];
    await road.must(`PUT /v1/partners/${partner}/tax-profile`, { states }, { as: 'finance' });
  }
  const euro = (amount: string) => ({ amount, currency: 'EUR' });
  const invoice = { number: 'FV/1', issuedOn: '2026-02-24', net: euro('12.50'), vat: euro('2.88') };
  await road.must('POST /v1/partners/solo/invoices', invoice, { headers: { 'idempotency-key': 'FV-1' } });
  return { top: '36.90', 'kid-a': '24.60', solo: '15.38' };
};
