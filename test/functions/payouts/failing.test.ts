import { beforeEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../../../functions/shell/context.ts';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { mustBePaid } from '../../kit/payout-trial.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { breakJournal, filesOf, journalOf, owed, toldOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);

const period = '2026-02';
const runId = `payout-run_${period}`;
let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  logged.mockClear();
});

const setTerms = (more: object = {}) => road.must('PUT /v1/payout-settings', { ...payoutTerms, ...more });
const zlotysOnly = { debtors: [{ ...payoutTerms.debtors[0], currency: 'PLN' }] };
const approval = async (approvalId: string | undefined) =>
  (await road.must(`GET /v1/approvals/${approvalId}`)).body;
const troubleOf = (partner: string, step: 'draft' | 'issue') => ({
  partnerId: road.id('partner', partner),
  step,
  detail: expect.stringContaining('does not read as entry'),
});

describe('a run of which a step fails for good', () => {
  it('behind its approval says so, and goes on when it is mended: nobody is paid twice', async () => {
    const { approvalId } = await payouts.begin(period);
    await setTerms(zlotysOnly);
    const failed = await payouts.decide(period, 'approved');
    expect(failed).toMatchObject({ state: 'failed', approved: { attempt: 1 }, bankFiles: [] });
    expect(failed.failure).toMatch(/^Error: partner_\w+ is to be paid [\d.]+ EUR, but no account pays it$/);
    expect(payouts.status(period)).toBe('FAILED');
    expect((await approval(approvalId)).state).toBe('approved');
    expect(await owed(road, 'top')).toBe('0.00 payable, 30.00 on statement');
    expect(await toldOf(road)).toEqual([]);
    const { body } = await road.must('GET /v1/payout-settings');
    expect(body.openRun).toBe(runId);

    await setTerms();
    const done = await payouts.again(period);
    expect(done).toMatchObject({ state: 'done', attempt: 2, approved: { attempt: 1 }, approvalId });
    expect(done).not.toHaveProperty('failure');
    await mustBePaid({ road, runId }, context(), due);
    expect(await payouts.statement('top', period)).toMatchObject({ draftedIn: 1, issuedIn: 1 });
  });

  it('and fails again until it is mended', async () => {
    await payouts.begin(period);
    await setTerms(zlotysOnly);
    await payouts.decide(period, 'approved');
    for (const attempt of [2, 3])
      expect(await payouts.again(period)).toMatchObject({ state: 'failed', attempt });
    expect(await filesOf(road, period)).toEqual([]);
    await setTerms();
    expect(await payouts.again(period)).toMatchObject({ state: 'done', attempt: 4 });
    await mustBePaid({ road, runId }, context(), due);
  });

  it('goes on with what was approved, and not with what came since', async () => {
    await payouts.begin(period);
    await setTerms(zlotysOnly);
    await payouts.decide(period, 'approved');
    await road.report('s-4', { amount: '70.00' });
    await road.settle();
    await setTerms();
    await payouts.again(period, { cutOff: new Date().toISOString() });
    expect(await filesOf(road, period)).toEqual([['12.50', '20.00', '30.00']]);
    expect(await owed(road, 'solo')).toBe('7.00 payable, 0.00 on statement');
  });

  it('while it waits closes its approval, and is drafted anew under another', async () => {
    const { approvalId } = await payouts.begin(period);
    const failed = await payouts.abandon(period);
    expect(failed).toMatchObject({ state: 'failed', failure: 'States.Timeout: nobody answered' });
    expect((await approval(approvalId)).state).toBe('expired');
    const late = await road.send(
      `POST /v1/approvals/${approvalId}/decision`,
      { outcome: 'approved' },
      { as: 'finance' },
    );
    expect(late.body.type).toBe('/problems/approval-closed');
    const again = await payouts.again(period);
    expect(again).toMatchObject({ state: 'waiting', attempt: 2, statements: 3 });
    expect(again.approvalId).not.toBe(approvalId);
    await payouts.decide(period, 'approved');
    await mustBePaid({ road, runId }, context(), due);
  });

  it('holds up the next month until it is done', async () => {
    await payouts.begin(period);
    await payouts.abandon(period);
    const next = await road.send('POST /v1/payout-runs', { period: '2026-03' });
    expect(next.body.type).toBe('/problems/payout-run-open');
  });
});

describe('a partner whose statement fails', () => {
  it('to be drafted is named, the others are paid, and the next month pays it too', async () => {
    const mend = await breakJournal(road, 'solo');
    const run = await payouts.begin(period);
    expect(run).toMatchObject({
      statements: 2,
      totals: [{ amount: '50.00', payments: 2 }],
      troubles: [troubleOf('solo', 'draft')],
    });
    const { seen } = await approval(run.approvalId);
    expect(seen.at(-1)).toMatchObject({ en: 'Partners with a fault', value: '1' });
    expect(logged).toHaveBeenCalledWith('a partner can not be paid', expect.objectContaining({ runId }));
    const done = await payouts.decide(period, 'approved');
    expect(done).toMatchObject({ state: 'done', troubles: [troubleOf('solo', 'draft')] });
    expect(await filesOf(road, period)).toEqual([['20.00', '30.00']]);
    await mend();
    expect((await road.send(`GET /v1/partners/solo/statements/${period}`)).status).toBe(404);
    expect(await payouts.pay('2026-03')).toMatchObject({ state: 'done', troubles: [] });
    expect(await filesOf(road, '2026-03')).toEqual([['12.50']]);
    expect(await payouts.statement('solo', '2026-03')).toMatchObject({ number: 1, from: 0, state: 'paid' });
  });

  it('keeps its name on a run that failed behind the approval and goes on', async () => {
    await breakJournal(road, 'solo');
    await payouts.begin(period);
    await setTerms(zlotysOnly);
    await payouts.decide(period, 'approved');
    await setTerms();
    const done = await payouts.again(period);
    expect(done).toMatchObject({ state: 'done', troubles: [troubleOf('solo', 'draft')] });
  });

  it('is not paid by the draft of an attempt that was refused', async () => {
    await payouts.begin(period);
    await payouts.decide(period, 'refused');
    const mend = await breakJournal(road, 'solo');
    expect(await payouts.again(period)).toMatchObject({
      statements: 2,
      troubles: [troubleOf('solo', 'draft')],
    });
    await payouts.decide(period, 'approved');
    await mend();
    expect(await payouts.statement('solo', period)).toMatchObject({ state: 'draft', draftedIn: 1 });
    expect(await owed(road, 'solo')).toBe('12.50 payable, 0.00 on statement');
    expect((await journalOf(road, 'solo')).flatMap(({ transfers = [] }) => transfers)).toEqual([]);
    await payouts.pay('2026-03');
    expect(await filesOf(road, '2026-03')).toEqual([['12.50']]);
    expect(await payouts.statement('solo', '2026-03')).toMatchObject({ number: 1, state: 'paid' });
  });

  it('to be issued is named, and the next month pays it too', async () => {
    await payouts.begin(period);
    const mend = await breakJournal(road, 'solo');
    const done = await payouts.decide(period, 'approved');
    expect(done).toMatchObject({ state: 'done', troubles: [troubleOf('solo', 'issue')] });
    expect(await filesOf(road, period)).toEqual([['20.00', '30.00']]);
    await mend();
    await payouts.pay('2026-03');
    expect(await filesOf(road, '2026-03')).toEqual([['12.50']]);
  });

  it('to be settled fails the run; the second bank file has only what the first has not', async () => {
    await payouts.begin(period);
    const mends = [await breakJournal(road, 'solo')];
    payouts.before.set('settle-page', async () => mends.push(await breakJournal(road, 'top')));
    const failed = await payouts.decide(period, 'approved');
    expect(failed.failure).toMatch(/^Error: statements are not settled: partner_\w+: item .* does not read/);
    expect(failed.bankFiles).toMatchObject([{ attempt: 1, totals: [{ amount: '50.00', payments: 2 }] }]);
    for (const mend of mends) await mend();
    expect(await owed(road, 'kid-a')).toBe('0.00 payable, 0.00 on statement');
    expect(await payouts.again(period)).toMatchObject({ state: 'done', attempt: 2 });
    expect(await filesOf(road, period)).toEqual([['20.00', '30.00'], ['12.50']]);
    await mustBePaid({ road, runId }, context(), due);
    expect(await payouts.statement('solo', period)).toMatchObject({ draftedIn: 1, issuedIn: 2 });
  });
});
