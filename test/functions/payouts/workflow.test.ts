import { beforeEach, describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { mustBePaid } from '../../kit/payout-trial.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { filesOf, journalOf, owed, toldOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

const period = '2026-02';
const runId = `payout-run_${period}`;
let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});

const approval = async (approvalId: string | undefined) =>
  (await road.must(`GET /v1/approvals/${approvalId}`)).body;
const decideAs = (approvalId: string | undefined, as: 'owner' | 'channel-manager' | 'finance') =>
  road.send(`POST /v1/approvals/${approvalId}/decision`, { outcome: 'approved' }, { as });
const totals = [{ currency: 'EUR', payments: 3, amount: '62.50' }];

describe('a payout run', () => {
  it('drafts statements, of which nothing is posted, and asks finance', async () => {
    const run = await payouts.begin(period);
    expect(run).toMatchObject({ state: 'waiting', statements: 3, totals, troubles: [], bankFiles: [] });
    expect(await payouts.statement('top', period)).toMatchObject({ state: 'draft', number: 1, version: 1 });
    for (const [partner, amount] of Object.entries(due))
      expect(await owed(road, partner)).toBe(`${amount} payable, 0.00 on statement`);
    expect(await toldOf(road)).toEqual([]);
    const { seen, ...asked } = await approval(run.approvalId);
    expect(asked).toMatchObject({
      subject: { kind: 'payout-run', id: runId },
      title: { pl: 'wypłata za luty 2026', en: 'payout for February 2026' },
      requestedBy: 'key_owner',
      state: 'open',
      asked: ['finance'],
    });
    expect(seen.map(({ en, value }: { en: string; value: string }) => [en, value])).toEqual([
      ['Period', '2026-02'],
      ['Entries before', run.cutOff],
      ['Statements', '3'],
      ['To be paid (payments: 3)', '62.50 EUR'],
    ]);
  });

  it('is approved by finance, and never by whoever started it', async () => {
    const { approvalId } = await payouts.begin(period);
    expect((await decideAs(approvalId, 'channel-manager')).status).toBe(403);
    expect((await decideAs(approvalId, 'owner')).body.type).toBe('/problems/approval-own');
    expect((await payouts.run(period)).state).toBe('waiting');
  });

  it('pays what was approved: balances, statements, bank file and e-mails say the same', async () => {
    await payouts.begin(period);
    const onTheWay: string[] = [];
    payouts.before.set('settle-page', async () => {
      for (const partner of Object.keys(due)) onTheWay.push(await owed(road, partner));
    });
    const run = await payouts.decide(period, 'approved');
    expect(onTheWay).toEqual(Object.values(due).map((amount) => `0.00 payable, ${amount} on statement`));
    expect(run).toMatchObject({
      state: 'done',
      statements: 3,
      totals,
      approved: { by: 'key_finance', attempt: 1 },
      bankFiles: [{ attempt: 1, totals }],
    });
    expect(payouts.status(period)).toBe('SUCCEEDED');
    await mustBePaid({ road, runId }, context(), due);
    const { body } = await road.must('GET /v1/payout-settings');
    expect(body).toMatchObject({ settled: period });
    expect(body).not.toHaveProperty('openRun');
  });

  it('pays what was approved and not what came since, which stands over', async () => {
    await payouts.begin(period);
    await road.report('s-4', { amount: '70.00' });
    await road.giveBack('r-2', 's-2', { amount: '-200.00' });
    await road.settle();
    await payouts.decide(period, 'approved');
    expect(await filesOf(road, period)).toEqual([['12.50', '20.00', '30.00']]);
    expect(await owed(road, 'solo')).toBe('7.00 payable, 0.00 on statement');
    expect(await owed(road, 'kid-a')).toBe('-20.00 payable, 0.00 on statement');
  });

  it('leaves out what was posted from its cut-off on', async () => {
    const cutOff = new Date().toISOString();
    await road.report('s-4', { partnerId: 'kid-b', amount: '70.00' });
    await road.report('s-5', { amount: '70.00' });
    await road.settle();
    expect(await payouts.begin(period, { cutOff })).toMatchObject({ statements: 3, totals });
    await payouts.decide(period, 'approved');
    expect(await owed(road, 'kid-b')).toBe('7.00 payable, 0.00 on statement');
    expect(await owed(road, 'solo')).toBe('7.00 payable, 0.00 on statement');
  });
});

describe('a run that is refused', () => {
  it('posts nothing, and is drafted anew with what came meanwhile, under another approval', async () => {
    const first = await payouts.begin(period);
    expect(await payouts.decide(period, 'refused')).toMatchObject({ state: 'refused', statements: 3 });
    expect(payouts.status(period)).toBe('SUCCEEDED');
    for (const partner of Object.keys(due))
      expect((await journalOf(road, partner)).flatMap(({ transfers = [] }) => transfers)).toEqual([]);
    await road.report('s-4', { amount: '70.00' });
    await road.report('s-5', { partnerId: 'kid-b', amount: '10.00' });
    await road.settle();
    const second = await payouts.again(period, { cutOff: new Date().toISOString() });
    expect(second).toMatchObject({
      attempt: 2,
      state: 'waiting',
      statements: 4,
      totals: [{ ...totals[0], amount: '69.50' }],
    });
    expect(second.approvalId).not.toBe(first.approvalId);
    expect((await approval(first.approvalId)).state).toBe('refused');
    expect(await payouts.statement('solo', period)).toMatchObject({
      number: 1,
      draftedIn: 2,
      accounts: [{ earned: { amount: '19.50' } }],
    });
    await payouts.decide(period, 'approved');
    await mustBePaid({ road, runId }, context(), { ...due, solo: '19.50' });
    expect(await payouts.statement('kid-b', period)).toMatchObject({ state: 'paid', number: 1 });
  });

  it('may be refused again and again, and loses drafts of which nothing is left', async () => {
    for (const attempt of [1, 2, 3]) {
      const run = attempt === 1 ? await payouts.begin(period) : await payouts.again(period);
      expect(run).toMatchObject({ attempt, state: 'waiting', statements: 3 });
      await payouts.decide(period, 'refused');
    }
    expect(await payouts.statement('top', period)).toMatchObject({ draftedIn: 3, version: 3 });
    // Up to an instant at which nothing was earned yet.
    expect(await payouts.again(period, { cutOff: '2026-02-28T22:00:00Z' })).toMatchObject({
      statements: 0,
      totals: [],
    });
    expect((await road.send(`GET /v1/partners/top/statements/${period}`)).status).toBe(404);
    expect(await payouts.decide(period, 'approved')).toMatchObject({ state: 'done', bankFiles: [] });
    expect(await owed(road, 'top')).toBe('30.00 payable, 0.00 on statement');
  });

  it('is paid with the next month where it is not started again', async () => {
    await payouts.begin(period);
    await payouts.decide(period, 'refused');
    await payouts.pay('2026-03');
    await mustBePaid({ road, runId: 'payout-run_2026-03' }, context(), due);
    expect(await payouts.statement('top', period)).toMatchObject({ state: 'draft' });
    const { accounts } = await payouts.statement('top', '2026-03');
    expect(accounts).toMatchObject([{ opening: { amount: '0.00' }, payment: { amount: '30.00' } }]);
  });
});

it('a run of which the settings are changed on the way pays by what stands in them then', async () => {
  await payouts.begin(period);
  const [euros] = payoutTerms.debtors;
  const other = { ...payoutTerms, debtors: [{ ...euros, iban: 'NL91ABNA0417164300' }] };
  await road.must('PUT /v1/payout-settings', other, { as: 'finance' });
  expect(await payouts.decide(period, 'approved')).toMatchObject({ state: 'done' });
  await mustBePaid({ road, runId }, context(), due);
});
