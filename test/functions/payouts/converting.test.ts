import { parse } from 'csv-parse/sync';
import { beforeEach, expect, it, vi } from 'vitest';
import { addDays, later } from '../../../domain/kernel/day.ts';
import { logger } from '../../../functions/shell/context.ts';
import { notices } from '../../../storage/platform.ts';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import { proofOf } from '../../kit/proving.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from '../ledger/disputing.ts';
import { filesOf, journalOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);

let road: Road;
let payouts: Payouts;
/** Solo earns 12.50 EUR by one plan and 50.00 PLN by another, of the same sale. */
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  await rate('EUR', 'PLN', '4', '2026-02-10');
  const only = [{ partnerId: 'solo', from: '2026-01-01' }];
  await road.plan('zlotys', [percent('10')], { terms: { currency: 'PLN' }, assignments: only });
  await road.correct('s-3', 1, { amount: '125.00' });
  await settle();
});
const settle = async (): Promise<void> => {
  await road.settle();
  await road.revalue();
  await road.settle();
};
const rate = (from: string, to: string, value: string, date: string) =>
  road.must('PUT /v1/exchange-rates', { rates: [{ from, to, date, rate: value }] });
type Next = { readonly next: { readonly converted: { readonly amount: string } } };
const today = (back = 0): string => addDays(new Date().toISOString().slice(0, 10), -back);
const paidIn = (currency: string | null) =>
  road.must('PUT /v1/partners/solo/payout-currency', { currency }, { as: 'finance' });
const accounts = async (period: string) => {
  const { accounts: all } = await payouts.statement('solo', period);
  const told = all.map(({ currency, opening, earned, converted, payment, closing, carriedOver }) => {
    const sums = [opening, earned, converted, payment, closing].map((one) => one?.amount ?? '-');
    return [currency, ...sums, ...(carriedOver === undefined ? [] : [carriedOver])].join(' ');
  });
  return { all, told };
};
const issuedIn = async (period: string) =>
  (await journalOf(road, 'solo'))
    .find(({ causes }) => causes.includes(`statement:payout-run_${period}`))
    ?.transfers?.map(({ from, to, amount, currency }) => `${from} ${to} ${amount} ${currency}`);

it('converts what is payable elsewhere at the nearest rate, pays it in one, and tells it everywhere', async () => {
  await paidIn('EUR');
  await rate('PLN', 'EUR', '0.2', today(8));
  await rate('PLN', 'EUR', '0.2345', today(3));
  const cutOff = new Date().toISOString();
  const { body } = await road.must(`GET /v1/payout-preview?period=2026-02&cutOff=${cutOff}`);
  const seen = body.data.find(
    ({ partnerId }: { partnerId: string }) => partnerId === road.id('partner', 'solo'),
  );
  await payouts.begin('2026-02', { cutOff });
  await payouts.decide('2026-02', 'approved');
  const { all, told } = await accounts('2026-02');
  expect(told).toEqual(['EUR 0.00 12.50 11.73 24.23 0.00', 'PLN 0.00 50.00 -50.00 0.00 0.00']);
  expect(seen.accounts).toEqual(all);
  const one = {
    ...{ from: { amount: '50.00', currency: 'PLN' }, into: { amount: '11.73', currency: 'EUR' } },
    ...{ rate: '0.2345', date: today(3) },
  };
  expect(all.map(({ conversions }) => conversions)).toEqual([[one], [one]]);
  expect(await issuedIn('2026-02')).toEqual([
    'payable conversion 50 PLN',
    'conversion payable 11.73 EUR',
    'payable stated 24.23 EUR',
  ]);
  expect(await filesOf(road, '2026-02')).toEqual([['20.00', '24.23', '30.00']]);
  const { body: file } = await road.must('GET /v1/partners/solo/statements/2026-02/csv');
  const rows = parse(await (await fetch(file.url)).text(), { columns: true }) as Record<string, string>[];
  const {
    period: _,
    statement: __,
    ...row
  } = rows.find(({ part, currency }) => part === 'converted' && currency === 'PLN') ?? {};
  expect(row).toEqual({
    ...{ currency: 'PLN', part: 'converted', day: today(3), plan: '', component: 'PLN/EUR' },
    ...{ window: '0.2345', amount: '-50.00' },
  });
  const letters = await notices.all(context().store, { tenant: road.tenant });
  const letter = JSON.stringify(
    letters.filter(({ to, attachments }) => to === 'solo@example.com' && attachments.length > 0),
  );
  expect(letter.replaceAll('\u00a0', ' ')).toMatch(/PLN 50\.00 × 0\.2345|50,00 zł × 0,2345/);
  const { issuedAt = '' } = await payouts.statement('solo', '2026-02');
  const then = await road.must(`GET /v1/partners/solo/statements/2026-02?asOf=${later(issuedAt, -1)}`);
  expect(then.body.accounts).toEqual(all);
  await audit(road);
  expect((await proofOf(road)).outcome).toBe('proven');
});

it('agrees with the journal in the month after, and converts nothing twice', async () => {
  await paidIn('EUR');
  await rate('PLN', 'EUR', '0.2345', today(3));
  const { currencies } = (await road.must('GET /v1/partners/solo/payout-overview')).body;
  const moves = currencies.map((one: Next) => one.next.converted.amount);
  expect(moves).toEqual(['11.73', '-50.00']);
  await payouts.pay('2026-02');
  await road.report('s-4', { amount: '100.00', occurredAt: '2026-02-11' });
  await settle();
  await payouts.pay('2026-03');
  expect((await accounts('2026-03')).told).toEqual([
    'EUR 0.00 10.00 9.38 19.38 0.00',
    'PLN 0.00 40.00 -40.00 0.00 0.00',
  ]);
  await audit(road);
});

it('stands over without a rate that is new enough, and leaves once there is one', async () => {
  await paidIn('EUR');
  await rate('PLN', 'EUR', '0.2', today(8));
  await rate('EUR', 'PLN', '4.2', today());
  await payouts.pay('2026-02');
  expect((await accounts('2026-02')).told).toEqual([
    'EUR 0.00 12.50 - 12.50 0.00',
    'PLN 0.00 50.00 - 0.00 50.00 missing-fx-rate',
  ]);
  await rate('PLN', 'EUR', '0.25', today());
  await payouts.pay('2026-03');
  expect((await accounts('2026-03')).told).toEqual([
    'EUR 0.00 0.00 12.50 12.50 0.00',
    'PLN 50.00 0.00 -50.00 0.00 0.00',
  ]);
  await paidIn(null);
  await audit(road);
});

it('makes up for a debt of another currency, by a share where the vendor states one', async () => {
  await rate('PLN', 'EUR', '0.25', today());
  const debtors = [...payoutTerms.debtors, { ...payoutTerms.debtors[0], currency: 'PLN' }];
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, debtors, minimums: [] });
  await payouts.pay('2026-02');
  expect((await accounts('2026-02')).told).toEqual([
    'EUR 0.00 12.50 - 12.50 0.00',
    'PLN 0.00 50.00 - 50.00 0.00',
  ]);
  await road.correct('s-3', 2, { amount: '75.00' });
  const recovery = { share: '50', order: ['overpaid', 'advances'] };
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, debtors, minimums: [], recovery });
  await settle();
  await payouts.pay('2026-03');
  expect((await accounts('2026-03')).told).toEqual([
    'EUR 0.00 -5.00 - 0.00 -5.00 overpaid',
    'PLN 0.00 -20.00 - 0.00 -20.00 overpaid',
  ]);
  await paidIn('EUR');
  await road.report('s-5', { amount: '80.00', occurredAt: '2026-05-11' });
  await settle();
  await payouts.pay('2026-04');
  const { all, told } = await accounts('2026-04');
  expect(told).toEqual(['EUR -5.00 8.00 -5.00 4.00 -6.00 overpaid', 'PLN -20.00 0.00 20.00 0.00 0.00']);
  expect(all[0]?.recovery).toMatchObject({
    share: '50',
    overpaid: { amount: '4.00' },
    left: { amount: '6.00' },
  });
  expect(await issuedIn('2026-04')).toEqual([
    'payable conversion 5 EUR',
    'conversion payable 20 PLN',
    'payable stated 4 EUR',
  ]);
  await audit(road);
});

it('converts nothing that is disputed, and stands over where a line was disputed since the draft', async () => {
  const disputes = new Disputes(road);
  await paidIn('EUR');
  await rate('PLN', 'EUR', '0.25', today());
  const line = (await journalOf(road, 'solo')).flatMap(({ number, lines }) =>
    lines.flatMap(({ currency }, index) => (currency === 'PLN' ? [`${number}-${index}`] : [])),
  );
  await payouts.begin('2026-02');
  const { id } = await disputes.opened(line.at(-1) ?? '');
  const run = await payouts.decide('2026-02', 'approved');
  expect(run.troubles[0]?.detail).toContain('PLN lines of the statement were disputed');
  await payouts.pay('2026-03');
  const held = await accounts('2026-03');
  expect(held.told).toEqual(['EUR 0.00 12.50 - 12.50 0.00', 'PLN 0.00 50.00 - 0.00 0.00 nothing-payable']);
  expect(held.all[1]?.held.amount).toBe('50.00');
  await disputes.decide(id, '10.00');
  await payouts.pay('2026-04');
  expect((await accounts('2026-04')).told).toEqual([
    'EUR 0.00 0.00 15.00 15.00 0.00',
    'PLN 0.00 0.00 -60.00 0.00 0.00',
  ]);
  await audit(road);
});
