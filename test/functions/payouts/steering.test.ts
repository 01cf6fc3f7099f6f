import { beforeEach, describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad } from '../../kit/paying-road.ts';
import { mustBePaid } from '../../kit/payout-trial.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { filesOf, owed, toldOf } from './ledger.ts';

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

const said = { reason: 'One figure is odd.' };
const pause = () => road.must(`POST /v1/payout-runs/${period}/pause`, said);
const cancel = () => road.must(`POST /v1/payout-runs/${period}/cancellation`, said);

describe('a run that is paused', () => {
  it.each(['issue-page', 'write-bank-file', 'settle-page', 'close'])(
    'before its step %s goes on from there, and pays everybody once',
    async (step) => {
      await payouts.begin(period);
      payouts.before.set(step, pause);
      const paused = await payouts.decide(period, 'approved');
      expect(paused).toMatchObject({ state: 'paused', stop: { to: 'paused', by: 'key_owner', ...said } });
      expect(paused).not.toHaveProperty('failure');
      // Nobody is called because of it: the workflow has not failed.
      expect(payouts.status(period)).toBe('SUCCEEDED');
      const done = await payouts.again(period);
      expect(done).toMatchObject({ state: 'done', attempt: 2, approved: { attempt: 1 } });
      expect(done).not.toHaveProperty('stop');
      await mustBePaid({ road, runId }, context(), due);
      expect(await filesOf(road, period)).toEqual([['12.50', '20.00', '30.00']]);
    },
  );

  it('while it drafts is drafted anew, with what came since if the cut-off says so', async () => {
    payouts.before.set('draft-page', pause);
    expect(await payouts.begin(period)).toMatchObject({ state: 'paused', statements: 0 });
    expect(await payouts.again(period)).toMatchObject({ state: 'waiting', statements: 3 });
    await payouts.decide(period, 'approved');
    await mustBePaid({ road, runId }, context(), due);
  });

  it('is not while nothing is under way', async () => {
    await payouts.begin(period);
    const got = await road.send(`POST /v1/payout-runs/${period}/pause`, {});
    expect([got.status, got.body.type]).toEqual([409, '/problems/payout-run-not-stoppable']);
    expect((await road.send('POST /v1/payout-runs/2020-01/pause', {})).status).toBe(404);
  });
});

describe('a run that is cancelled', () => {
  it('while it waits pays nobody, asks nobody any more, and makes room for another', async () => {
    const { approvalId } = await payouts.begin(period);
    for (const _ of [1, 2]) expect((await cancel()).body).toMatchObject({ state: 'cancelled' });
    expect(await payouts.rest(period)).toMatchObject({ state: 'cancelled', stop: { ...said } });
    expect(payouts.status(period)).toBe('SUCCEEDED');
    expect((await road.must(`GET /v1/approvals/${approvalId}`)).body.state).toBe('expired');
    for (const [partner, amount] of Object.entries(due))
      expect(await owed(road, partner)).toBe(`${amount} payable, 0.00 on statement`);
    expect([await toldOf(road), await filesOf(road, period)]).toEqual([[], []]);
    expect((await payouts.begin('2026-03')).state).toBe('waiting');
  });

  it('and started anew while its workflow still ends is let alone by that', async () => {
    await payouts.begin(period);
    payouts.before.set('decide', () => road.must(`POST /v1/payout-runs/${period}/restart`, {}));
    await cancel();
    await payouts.rest(period);
    expect(payouts.status(period)).toBe('SUCCEEDED');
    expect(await payouts.follow(period)).toMatchObject({ state: 'waiting', attempt: 2 });
    await payouts.decide(period, 'approved');
    await mustBePaid({ road, runId }, context(), due);
  });

  it('while it drafts ends so, and can be drafted anew', async () => {
    payouts.before.set('prove', cancel);
    expect((await payouts.begin(period)).state).toBe('cancelled');
    expect((await road.must('GET /v1/payout-settings')).body).not.toHaveProperty('openRun');
    expect((await payouts.again(period)).state).toBe('waiting');
    await payouts.decide(period, 'approved');
    await mustBePaid({ road, runId }, context(), due);
  });

  it('is not from its approval on', async () => {
    await payouts.begin(period);
    payouts.before.set('issue-page', async () => {
      const got = await road.send(`POST /v1/payout-runs/${period}/cancellation`, {});
      expect([got.status, got.body.type]).toEqual([409, '/problems/payout-run-not-stoppable']);
    });
    expect((await payouts.decide(period, 'approved')).state).toBe('done');
  });
});
