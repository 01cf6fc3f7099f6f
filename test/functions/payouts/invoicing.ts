import { payoutTerms } from '../../kit/paying-road.ts';
import type { Road } from '../../kit/road.ts';

/** A partner of a paying road that bills the vendor itself: a Polish VAT payer without an agreement on self-billing. */

const taxes = { country: 'PL', vatId: 'PL5260001246' };
const state = { from: '2026-01-01', country: 'PL', status: 'vat-payer', vatId: 'PL5260001246' };

/** Has a partner make out its invoices itself. */
export const letBill = async (road: Road, partner: string): Promise<void> => {
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, taxes });
  await road.must(`PUT /v1/partners/${partner}/tax-profile`, { states: [state] }, { as: 'finance' });
};

const euro = (amount: string) => ({ amount, currency: 'EUR' });

/** What is sent: an invoice of some net amount, with 23 % VAT unless it is said otherwise. */
export const bill = (number: string, net: string, vat: string) => ({
  ...{ number, issuedOn: new Date().toISOString().slice(0, 10) },
  ...{ net: euro(net), vat: euro(vat) },
});

type Bill = ReturnType<typeof bill>;

/** Sends an invoice as its partner, under a key of its number. */
export const send = (road: Road, partner: string, one: Bill, key = one.number) =>
  road.send(`POST /v1/partners/${partner}/invoices`, one, {
    ...{ as: 'partner-admin', partner },
    headers: { 'idempotency-key': key },
  });

/** Of invoices as the list tells them, the last one first: number, state, run. */
export const invoicesOf = async (road: Road, partner: string): Promise<readonly string[]> => {
  const { body } = await road.must(`GET /v1/invoices?partnerId=${partner}`);
  return body.data.map(({ number, state: of, runId }: { number: string; state: string; runId?: string }) =>
    [number, of, ...(runId === undefined ? [] : [runId])].join(' '),
  );
};
