import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { dec, sumText } from '../../../domain/kernel/decimal.ts';
import { moneyText } from '../../../domain/kernel/money.ts';
import { logger } from '../../../functions/shell/context.ts';
import { useFiles } from '../../kit/files.ts';
import { makePayable, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, type StatementView, usePayouts } from '../../kit/payouts.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { History, type Month, months, partners } from './histories.ts';
import { breakJournal, filesOf, journalOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);

const setTerms = (road: Road, more: object = {}) =>
  road.must('PUT /v1/payout-settings', { ...payoutTerms, ...more });
const zlotysOnly = { debtors: [{ ...payoutTerms.debtors[0], currency: 'PLN' }] };

/** Breaks one thing before a step, and answers how it is mended; a journal that has no entry can't break. */
const sabotage = async (payouts: Payouts, fails: Month['fails']): Promise<() => Promise<unknown>> => {
  const { road } = payouts;
  const mends: (() => Promise<unknown>)[] = [];
  const breaking = async () => {
    if ((await journalOf(road, 'solo')).length > 0) mends.push(await breakJournal(road, 'solo'));
  };
  if (fails === 'bank file') {
    await setTerms(road, zlotysOnly);
    mends.push(() => setTerms(road));
  }
  if (fails === 'issue') await breaking();
  if (fails === 'settle') payouts.before.set('settle-page', breaking);
  return async () => {
    for (const mend of mends) await mend();
  };
};

const live = async (payouts: Payouts, history: History, period: string, one: Month): Promise<void> => {
  await history.do(one.before);
  await payouts.begin(period);
  for (let refusal = 1; refusal <= one.refusals; refusal += 1) {
    await payouts.decide(period, 'refused');
    await history.do(one.meanwhile.slice(0, refusal));
    await payouts.again(period, { cutOff: new Date().toISOString() });
  }
  await history.do(one.meanwhile.slice(one.refusals));
  if (!one.isPaid) {
    await payouts.decide(period, 'refused');
    return;
  }
  const mend = await sabotage(payouts, one.fails);
  const { state } = await payouts.decide(period, 'approved');
  await mend();
  if (state === 'failed') expect((await payouts.again(period)).state).toBe('done');
  else expect(state).toBe('done');
};

const sumOf = (amounts: readonly string[]): string => moneyText(dec(sumText('0', ...amounts)), 'EUR');

/** What the partner's statements pay; each is right in itself, and begins where the one before ended. */
const paymentsOf = async (road: Road, partner: string): Promise<readonly string[]> => {
  const { body } = await road.must(`GET /v1/partners/${partner}/statements`);
  const told = (body.data as readonly StatementView[]).filter(({ state }) => state !== 'draft').toReversed();
  expect(told.map(({ state }) => state)).toEqual(told.map(() => 'paid'));
  expect(told.map(({ number }) => number)).toEqual(told.map((_, index) => index + 1));
  let before = { closing: '0.00', through: 0 };
  for (const { accounts, from, through } of told) {
    const [account] = accounts;
    const { opening, earned, payment, closing } = account ?? {};
    expect([opening?.amount, from]).toEqual([before.closing, before.through]);
    const reckoned = sumOf([opening?.amount ?? '', earned?.amount ?? '', `-${payment?.amount}`]);
    expect(closing?.amount).toBe(reckoned);
    before = { closing: closing?.amount ?? '', through };
  }
  return told.flatMap(({ accounts }) => accounts.map(({ payment }) => payment.amount));
};

const check = async (road: Road, history: History, periods: readonly string[]): Promise<void> => {
  const paid: string[] = [];
  for (const partner of partners) {
    const payments = await paymentsOf(road, partner);
    paid.push(...payments);
    const { body } = await road.must(`GET /v1/partners/${partner}/balance`);
    const left = body.balances.map(
      ({ total }: { readonly total: { readonly amount: string } }) => total.amount,
    );
    expect(sumOf([...payments, ...left]), partner).toBe(history.earned(partner));
    for (const { postings } of await journalOf(road, partner))
      expect(sumText('0', ...postings.map(({ amount }) => amount))).toBe('0');
  }
  const ordered = await Promise.all(periods.map((period) => filesOf(road, period)));
  expect(sumOf(ordered.flat(2))).toBe(sumOf(paid));
};

it('whatever is sold, returned, refused and fails: payments and balance are what was earned', async () => {
  const periods = ['2026-02', '2026-03', '2026-04'];
  await fc.assert(
    fc.asyncProperty(months, async (all) => {
      const road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
      await setTerms(road);
      await road.plan('resellers', [percent('10')]);
      for (const partner of partners) await makePayable(road, partner);
      const payouts = payoutsOf(road);
      const history = new History(road);
      const lived = periods.slice(0, all.length);
      for (const [index, one] of all.entries()) await live(payouts, history, lived[index] ?? '', one);
      await check(road, history, lived);
    }),
    { numRuns: 12 },
  );
}, 240_000);
