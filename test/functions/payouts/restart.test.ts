import { beforeEach, describe, expect, it } from 'vitest';
import { payoutRuns } from '../../../storage/payouts.ts';
import type { Got } from '../../kit/call.ts';
import { openBareTenant } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openBareTenant(context());
  payouts = payoutsOf(road);
});

const restart = (id: string, more: object = {}) => road.send(`POST /v1/payout-runs/${id}/restart`, more);
const typeOf = ({ status, body }: Got) => [status, body.type];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('a restart', () => {
  it('is of a run that was refused or has failed only', async () => {
    await road.must('POST /v1/payout-runs', { period: '2026-01' });
    const refused = async () =>
      expect(typeOf(await restart('2026-01'))).toEqual([409, '/problems/payout-run-not-stopped']);
    await refused();
    expect((await payouts.follow('2026-01')).state).toBe('waiting');
    await refused();
    await payouts.decide('2026-01', 'approved');
    await refused();
    expect(typeOf(await restart('2026-02'))).toEqual([404, '/problems/not-found']);
  });

  it('drafts a refused run anew, up to another instant where one is given', async () => {
    await payouts.begin('2026-01', { cutOff: '2026-01-20T12:00:00Z' });
    expect(await payouts.decide('2026-01', 'refused')).toMatchObject({
      state: 'refused',
      refusal: { by: 'key_finance', reason: 'as we agreed' },
    });
    const early = await restart('2026-01', { cutOff: inDays(1) });
    expect([typeOf(early), early.body.errors[0].pointer]).toEqual([
      [422, '/problems/period-not-over'],
      '/cutOff',
    ]);
    const got = await restart('payout-run_2026-01', { cutOff: '2026-01-25T12:00:00Z' });
    expect(got).toMatchObject({ status: 202, headers: { ETag: '"4"' } });
    expect(got.body).toMatchObject({
      state: 'drafting',
      attempt: 2,
      requestedBy: 'key_owner',
      cutOff: '2026-01-25T12:00:00.000Z',
    });
    expect(got.body).not.toHaveProperty('refusal');
    expect((await payouts.follow('2026-01')).state).toBe('waiting');
  });

  it('answers the request that did it when it comes again, and no other', async () => {
    await payouts.begin('2026-01');
    await payouts.decide('2026-01', 'refused');
    const send = (key: string) =>
      road.send('POST /v1/payout-runs/2026-01/restart', {}, { headers: { 'idempotency-key': key } });
    const first = await send('k1');
    expect([first.status, first.body.attempt]).toEqual([202, 2]);
    const again = await send('k1');
    expect([again.status, again.body]).toEqual([202, first.body]);
    expect(again.text).not.toContain('"request"');
    expect(typeOf(await send('k2'))).toEqual([409, '/problems/payout-run-not-stopped']);
  });

  it('takes up a run that has not moved for hours; its old approval decides nothing any more', async () => {
    const { approvalId } = await payouts.begin('2026-01');
    const { store } = context();
    const key = { tenant: road.tenant, runId: 'payout-run_2026-01' };
    const standing = await payoutRuns.read(store, key);
    if (standing === undefined) throw new Error('there is no run');
    const updatedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    await payoutRuns.replace(store, key, { ...standing, updatedAt, version: standing.version + 1 });
    expect(await payouts.again('2026-01')).toMatchObject({ state: 'waiting', attempt: 2 });
    const late = { outcome: 'approved' };
    const got = await road.send(`POST /v1/approvals/${approvalId}/decision`, late, { as: 'finance' });
    expect(typeOf(got)).toEqual([409, '/problems/approval-closed']);
    expect((await payouts.decide('2026-01', 'approved')).state).toBe('done');
  });

  it('is one of two that come at the same moment', async () => {
    await payouts.begin('2026-01');
    await payouts.decide('2026-01', 'refused');
    const got = await Promise.all([restart('2026-01'), restart('2026-01')]);
    expect(got.map(({ status }) => status).toSorted()).toEqual([202, 409]);
    expect((await payouts.run('2026-01')).attempt).toBe(2);
  });
});
