import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { makePayable, openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, type StatementView, usePayouts } from '../../kit/payouts.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { accountOf, german } from './accounts.ts';
import { filesOf, owed } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});
afterEach(() => {
  vi.useRealTimers();
});

const earn = async (partnerId: string, amount: string): Promise<void> => {
  await road.report(`s-${crypto.randomUUID()}`, { partnerId, amount });
  await road.settle();
};
/** An account of a statement in short: opening, earned, payment, closing, and why it stands over. */
const figures = ({ accounts }: StatementView): readonly string[] =>
  accounts.map(({ opening, earned, payment, closing, carriedOver = 'paid' }) =>
    [opening, earned, payment, closing]
      .map(({ amount }) => amount)
      .concat(carriedOver)
      .join(' '),
  );
const told = async (partner: string, period: string) => figures(await payouts.statement(partner, period));

describe('the month after', () => {
  it('begins where the month before ended, and pays only what came since', async () => {
    await payouts.pay('2026-02');
    await earn('solo', '80.00');
    await payouts.pay('2026-03');
    const first = await payouts.statement('solo', '2026-02');
    const second = await payouts.statement('solo', '2026-03');
    expect([first, second].map(figures)).toEqual([
      ['0.00 12.50 12.50 0.00 paid'],
      ['0.00 8.00 8.00 0.00 paid'],
    ]);
    expect(second).toMatchObject({ number: 2, from: first.through });
    expect(second.accounts[0]?.rows).toEqual([
      {
        planId: 'resellers',
        component: 'share',
        kind: 'commission',
        window: '2026-02',
        postings: 1,
        amount: { amount: '8.00', currency: 'EUR' },
      },
    ]);
    expect(await filesOf(road, '2026-03')).toEqual([['8.00']]);
    expect((await road.send('GET /v1/partners/top/statements/2026-03')).status).toBe(404);
  });

  it('takes up a partner again that had nothing for a while, under the next number', async () => {
    for (const period of ['2026-02', '2026-03', '2026-04']) await payouts.pay(period);
    await earn('solo', '80.00');
    await payouts.pay('2026-05');
    expect(await payouts.statement('solo', '2026-05')).toMatchObject({ number: 2, state: 'paid' });
    expect(await told('solo', '2026-05')).toEqual(['0.00 8.00 8.00 0.00 paid']);
  });
});

describe('what is not paid stands over', () => {
  it('below the minimum, until it is reached', async () => {
    await makePayable(road, 'kid-b');
    await earn('kid-b', '40.00');
    await payouts.pay('2026-02');
    await earn('kid-b', '9.90');
    await payouts.pay('2026-03');
    await earn('kid-b', '0.10');
    await payouts.pay('2026-04');
    expect(await told('kid-b', '2026-02')).toEqual(['0.00 4.00 0.00 4.00 below-minimum']);
    expect(await told('kid-b', '2026-03')).toEqual(['4.00 0.99 0.00 4.99 below-minimum']);
    expect(await told('kid-b', '2026-04')).toEqual(['4.99 0.01 5.00 0.00 paid']);
    expect(await payouts.statement('kid-b', '2026-04')).toMatchObject({ number: 3, state: 'paid' });
  });

  it('without a bank account that was confirmed, and is paid to the first one then', async () => {
    await earn('kid-b', '100.00');
    await accountOf(road, 'kid-b').propose(german);
    await payouts.pay('2026-02');
    expect(await told('kid-b', '2026-02')).toEqual(['0.00 10.00 0.00 10.00 no-bank-account']);
    expect(await payouts.statement('kid-b', '2026-02')).not.toHaveProperty('payee');
    await accountOf(road, 'kid-b').confirm(german.iban);
    await payouts.pay('2026-03');
    expect(await told('kid-b', '2026-03')).toEqual(['10.00 0.00 10.00 0.00 paid']);
    expect((await payouts.statement('kid-b', '2026-03')).payee).toEqual({
      holder: german.holder,
      iban: 'DE89 … 3000',
    });
  });

  it('where a return makes it less than nothing, until it is earned back', async () => {
    await payouts.pay('2026-02');
    await road.giveBack('r-3', 's-3', { amount: '-125.00' });
    await road.settle();
    expect(await owed(road, 'solo')).toBe('-12.50 payable, 0.00 on statement');
    await payouts.pay('2026-03');
    await earn('solo', '50.00');
    await payouts.pay('2026-04');
    await earn('solo', '200.00');
    await payouts.pay('2026-05');
    expect(await told('solo', '2026-03')).toEqual(['0.00 -12.50 0.00 -12.50 overpaid']);
    expect(await told('solo', '2026-04')).toEqual(['-12.50 5.00 0.00 -7.50 overpaid']);
    expect(await told('solo', '2026-05')).toEqual(['-7.50 20.00 12.50 0.00 paid']);
    expect(await filesOf(road, '2026-04')).toEqual([]);
    expect(await owed(road, 'solo')).toBe('0.00 payable, 0.00 on statement');
  });

  it('while it is accrued only, of which the partner is told', async () => {
    await road.plan('later', [percent('1', { payable: { when: 'customerPaid' } })]);
    await road.settle();
    await payouts.pay('2026-02');
    const [account] = (await payouts.statement('top', '2026-02')).accounts;
    expect(account).toMatchObject({ earned: { amount: '30.00' }, accrued: { amount: '3.00' } });
    expect(account?.rows.map(({ planId }) => planId)).toEqual(['resellers']);
    const { body } = await road.must('GET /v1/partners/top/balance');
    expect(body.balances).toMatchObject([{ accrued: { amount: '3.00' }, payable: { amount: '0.00' } }]);
    // Nothing new: what stays accrued is told again.
    await payouts.pay('2026-03');
    expect(await told('top', '2026-03')).toEqual(['0.00 0.00 0.00 0.00 nothing-payable']);
  });
});

describe('two currencies', () => {
  const zlotys = { ...payoutTerms.debtors[0], currency: 'PLN' };
  beforeEach(async () => {
    const rates = [{ from: 'EUR', to: 'PLN', date: '2026-02-10', rate: '4.20' }];
    await road.must('PUT /v1/exchange-rates', { rates });
    await road.plan('zlotys', [percent('5')], { terms: { currency: 'PLN' } });
    await road.settle();
  });

  it('have an account each on the statement, and a sum each in the bank file', async () => {
    const debtors = [...payoutTerms.debtors, zlotys];
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, debtors });
    const run = await payouts.pay('2026-02');
    const totals = [
      { currency: 'EUR', payments: 3, amount: '62.50' },
      { currency: 'PLN', payments: 3, amount: '131.25' },
    ];
    expect(run).toMatchObject({ state: 'done', totals, bankFiles: [{ totals }] });
    expect(await told('solo', '2026-02')).toEqual([
      '0.00 12.50 12.50 0.00 paid',
      '0.00 26.25 26.25 0.00 paid',
    ]);
    expect(await filesOf(road, '2026-02')).toEqual([['12.50', '20.00', '26.25', '30.00', '42.00', '63.00']]);
  });

  it('are paid one without the other where only one has an account to pay from', async () => {
    expect(await payouts.pay('2026-02')).toMatchObject({ totals: [{ currency: 'EUR' }] });
    expect(await told('solo', '2026-02')).toEqual([
      '0.00 12.50 12.50 0.00 paid',
      '0.00 26.25 0.00 26.25 no-debtor-account',
    ]);
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, debtors: [zlotys] });
    await payouts.pay('2026-03');
    expect(await told('solo', '2026-03')).toEqual(['26.25 0.00 26.25 0.00 paid']);
  });
});

it('a changed bank account is paid to when its three days are over, and not before', async () => {
  const { body } = await accountOf(road).use(german);
  const until = Date.parse(body.proposed.usableFrom);
  vi.useFakeTimers({ toFake: ['Date'], now: until - 1 });
  await payouts.pay('2026-02');
  vi.setSystemTime(until + 60_000);
  await earn('solo', '80.00');
  vi.setSystemTime(until + 120_000);
  await payouts.pay('2026-03');
  expect((await payouts.statement('solo', '2026-02')).payee?.iban).toBe('PL27 … 5387');
  expect((await payouts.statement('solo', '2026-03')).payee?.iban).toBe('DE89 … 3000');
});
