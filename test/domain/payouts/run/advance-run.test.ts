import { describe, expect, it } from 'vitest';
import {
  awaitApproval,
  closeRun,
  decideRun,
  failRun,
  stopUnproven,
} from '../../../../domain/payouts/run/advance-run.ts';
import { payoutRun, type Trouble } from '../../../../domain/payouts/run/payout-run.ts';
import { restartRun } from '../../../../domain/payouts/run/start-run.ts';
import { run, settings } from '../cases.ts';

const now = '2024-02-06T09:00:00.000Z';
const totals = [{ currency: 'EUR', payments: 2, amount: '150.00' }];
const trouble = (partnerId: string, over: Partial<Trouble> = {}): Trouble => ({
  partnerId,
  step: 'draft',
  detail: 'differs',
  ...over,
});
const open = settings({ openRun: run().id, nextStartAt: '2024-03-05T05:00:00.000Z' });
const waiting = awaitApproval(
  run(),
  { approvalId: 'approval_1', statements: 3, unusual: 0, totals, troubles: [trouble('bob')] },
  now,
);

describe('a run whose drafts are ready', () => {
  it('tells what they come to and waits for finance', () => {
    expect(waiting).toEqual(
      run({
        state: 'waiting',
        approvalId: 'approval_1',
        statements: 3,
        totals,
        troubles: [trouble('bob')],
        version: 2,
        updatedAt: now,
      }),
    );
    expect(payoutRun.parse(waiting)).toEqual(waiting);
  });
});

describe('a decision', () => {
  const decided = { by: 'user_3', at: '2024-02-06T08:59:00.000Z' };
  it('that approves lets the run pay, and it stays the open one', () => {
    const next = decideRun({ run: waiting, settings: open }, { ...decided, outcome: 'approved' }, now);
    expect(next.run).toEqual({
      ...waiting,
      state: 'paying',
      approved: { ...decided, attempt: 1 },
      version: 3,
      updatedAt: now,
    });
    expect(next.settings).toBe(open);
  });
  it('that refuses tells by whom and why, and lets other runs start', () => {
    const why = { ...decided, outcome: 'refused', reason: 'the rate is wrong' } as const;
    const next = decideRun({ run: waiting, settings: open }, why, now);
    expect(next.run).toMatchObject({
      state: 'refused',
      refusal: { by: 'user_3', reason: 'the rate is wrong' },
    });
    const { openRun: _, ...free } = open;
    expect(next.settings).toEqual({ ...free, version: open.version + 1, updatedAt: now });
    expect(next.settings).not.toHaveProperty('settled');
  });
  it('that refuses may be without a reason', () => {
    const next = decideRun({ run: waiting, settings: open }, { ...decided, outcome: 'refused' }, now);
    expect(next.run.refusal).toEqual({ by: 'user_3' });
    expect(payoutRun.parse(next.run)).toEqual(next.run);
  });
  it('of a run that was refused before takes the refusal’s place', () => {
    const refused = decideRun({ run: waiting, settings: open }, { ...decided, outcome: 'refused' }, now);
    const again = restartRun(refused, { by: 'user_1' }, now);
    const ready = { approvalId: 'approval_2', statements: 1, unusual: 2, totals: [], troubles: [] };
    const asked = { ...again, run: awaitApproval(again.run, ready, now) };
    const approved = decideRun(asked, { ...decided, outcome: 'approved' }, now);
    expect(approved.run).toMatchObject({ state: 'paying', attempt: 2, approvalId: 'approval_2', unusual: 2 });
    expect(approved.run).not.toHaveProperty('refusal');
    expect(approved.run.troubles).toEqual([]);
  });
});

describe('a run that is paid', () => {
  const paying = { ...waiting, state: 'paying' as const };
  it('settles its period and lets other runs start', () => {
    const closed = closeRun({ run: paying, settings: { ...open, settled: '2023-12' } }, [], now);
    expect(closed.run).toMatchObject({ state: 'done', totals, version: 3, updatedAt: now });
    const { openRun: _, ...free } = open;
    expect(closed.settings).toEqual({ ...free, settled: '2024-01', version: 5, updatedAt: now });
  });
  it('keeps what could not be done, each partner and step once as it was told last', () => {
    const more = [trouble('bob', { detail: 'differs by 1' }), trouble('bob', { step: 'settle' })];
    expect(closeRun({ run: paying, settings: open }, more, now).run.troubles).toEqual(more);
  });
  it('names at most a hundred troubles', () => {
    const many = Array.from({ length: 120 }, (_, index) => trouble(`partner_${index}`));
    const { troubles } = closeRun({ run: paying, settings: open }, many, now).run;
    expect(troubles).toHaveLength(100);
    expect(troubles[0]).toEqual(trouble('bob'));
  });
});

describe('a run that failed', () => {
  it('says why, keeps its approval, and can be started once more', () => {
    const approved = { by: 'user_3', at: now, attempt: 1 };
    const failed = failRun({ ...waiting, approved }, 'x'.repeat(600), now);
    expect(failed).toMatchObject({ state: 'failed', approved, version: 3, updatedAt: now });
    expect(failed.failure).toBe('x'.repeat(500));
    const again = restartRun({ run: failed, settings: open }, { by: 'user_1' }, now);
    expect(again.run).toMatchObject({ state: 'drafting', attempt: 2, approved });
    expect(again.settings.openRun).toBe(failed.id);
  });
});

describe('a run whose drafts the ledger does not bear out', () => {
  it('has failed, and names what differs beside what could not be drafted', () => {
    const drafted = run({ troubles: [trouble('bob')] });
    const troubles = [trouble('ann', { step: 'prove', detail: 'line 1-0 is wrong' })];
    const stopped = stopUnproven(drafted, { failure: 'LedgerDiffers: ann', troubles }, now);
    expect(stopped).toMatchObject({
      state: 'failed',
      failure: 'LedgerDiffers: ann',
      troubles: [trouble('bob'), ...troubles],
      version: 2,
    });
    const again = restartRun({ run: stopped, settings: open }, { by: 'user_1' }, now);
    expect(again.run).toMatchObject({ state: 'drafting', attempt: 2, troubles: [] });
  });
});
