import { beforeEach, expect, it } from 'vitest';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { figuresOf } from './figures.ts';
import { filesOf, journalOf, owed } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
const taxes = { country: 'PL', vatId: 'PL5260001246' };
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, taxes });
});
const selfBilling = { since: '2026-01-01', reference: 'Agreement 12' };
const polish = { from: '2026-01-01', country: 'PL', status: 'vat-payer', vatId: 'PL5260001246', selfBilling };
const german = { ...polish, country: 'DE', vatId: 'DE136695976' };
const state = (partner: string, ...states: readonly object[]) =>
  road.must(`PUT /v1/partners/${partner}/tax-profile`, { states }, { as: 'finance' });
const told = async (partner: string, period = '2026-02') =>
  figuresOf(await payouts.statement(partner, period));

it('pays a VAT payer with VAT, another in the EU without, and nobody of whom it is not known', async () => {
  await state('solo', polish);
  await state('kid-a', german);
  const run = await payouts.pay('2026-02');
  expect(run.totals).toEqual([{ currency: 'EUR', payments: 2, amount: '35.38' }]);
  expect(await told('solo')).toBe('0.00 | earned 12.50 | payment 15.38 | 0.00');
  expect(await told('kid-a')).toBe('0.00 | earned 20.00 | payment 20.00 | 0.00');
  expect(await told('top')).toBe('0.00 | earned 30.00 | 30.00 (no-tax-profile)');
  expect(await filesOf(road, '2026-02')).toEqual([['15.38', '20.00']]);
  const { accounts } = await payouts.statement('solo', '2026-02');
  expect(accounts[0]?.tax).toMatchObject({
    ...{ net: { amount: '12.50' }, vat: { amount: '2.88' }, withheld: { amount: '0.00' } },
    rule: { id: 'pl-vat-payer', kind: 'standard', from: '2011-01-01', vatPercent: '23' },
  });
  const abroad = (await payouts.statement('kid-a', '2026-02')).accounts[0]?.tax;
  expect(abroad?.explanation.pl[0]).toContain('Odwrotne obciążenie');
  expect(abroad?.explanation.en[0]).toContain('Reverse charge');
  expect(await owed(road, 'solo')).toBe('0.00 payable, 0.00 on statement');
  const journal = await journalOf(road, 'solo');
  const issued = journal.find(({ causes }) => causes.includes('statement:payout-run_2026-02'));
  expect(issued?.transfers?.map(({ from, to, amount }) => `${from} ${to} ${amount}`)).toEqual([
    'payable stated 12.5',
    'vat stated 2.88',
  ]);
  for (const { postings } of journal) expect(sumText('0', ...postings.map(({ amount }) => amount))).toBe('0');
  await audit(road);
});

it('pays what stood over once it is known how, and withholds by the vendor’s own rule', async () => {
  const person = { from: '2026-01-01', country: 'PL', status: 'private-person' };
  await state('solo', person);
  await state('top', { from: '2026-01-01', country: 'PL', status: 'vat-exempt' });
  await payouts.pay('2026-02');
  expect(await told('solo')).toBe('0.00 | earned 12.50 | 12.50 (no-tax-rule)');
  expect(await told('top')).toBe('0.00 | earned 30.00 | 30.00 (invoice-missing)');
  const rule = {
    ...{ ...person, id: 'person', vatPercent: '0', withholdingPercent: '9.6' },
    words: { pl: 'Zaliczka na podatek', en: 'Advance on income tax' },
  };
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, taxes: { ...taxes, rules: [rule] } });
  await state('top', { ...polish, status: 'vat-exempt' });
  await payouts.pay('2026-03');
  expect(await told('solo', '2026-03')).toBe('12.50 | payment 11.30 | 0.00');
  expect(await told('top', '2026-03')).toBe('30.00 | payment 30.00 | 0.00');
  await audit(road);
});

it('a tax profile is set by finance and the owner, read by the partner itself, and refused with what is wrong', async () => {
  const path = '/v1/partners/solo/tax-profile';
  expect((await road.must(`GET ${path}`)).body).toMatchObject({ states: [], version: 0 });
  const { body } = await state('solo', polish);
  expect((await state('solo', polish)).body).toEqual(body);
  const own = { as: 'partner-admin', partner: 'solo' } as const;
  expect((await road.must(`GET ${path}`, undefined, own)).body).toEqual(body);
  expect((await road.send(`PUT ${path}`, { states: [polish] }, own)).status).toBe(403);
  expect((await road.send(`GET ${path}`, undefined, { ...own, partner: 'top' })).status).toBe(404);
  const got = await road.send(`PUT ${path}`, { states: [{ ...polish, vatId: 'PL5260001247' }] });
  expect([got.status, got.body.errors[0].pointer]).toEqual([400, '/states/0/vatId']);
  const settings = { ...payoutTerms, taxes: { ...taxes, vatId: 'DE136695976' } };
  const refused = await road.send('PUT /v1/payout-settings', settings);
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/taxes/vatId']);
});
