import { beforeEach, describe, expect, it } from 'vitest';
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

  it('is one of two that come at the same moment', async () => {
    await payouts.begin('2026-01');
    await payouts.decide('2026-01', 'refused');
    const got = await Promise.all([restart('2026-01'), restart('2026-01')]);
    expect(got.map(({ status }) => status).toSorted()).toEqual([202, 409]);
    expect((await payouts.run('2026-01')).attempt).toBe(2);
  });
});
