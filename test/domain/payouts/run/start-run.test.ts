import { describe, expect, it } from 'vitest';
import { payoutRun } from '../../../../domain/payouts/run/payout-run.ts';
import { restartRun, startRun } from '../../../../domain/payouts/run/start-run.ts';
import { payoutSettings } from '../../../../domain/payouts/settings.ts';
import { refusal } from '../../sales/refusal.ts';
import { run, settings } from '../cases.ts';

const now = '2024-02-05T08:00:00.000Z';
const january = { period: '2024-01', by: 'user_1' };
const cutOffIn = (timeZone: string, period = '2024-01'): string =>
  startRun(settings({ timeZone }), { period, by: 'user_1' }, '2030-01-01T00:00:00.000Z').run.cutOff;

describe('a run', () => {
  it('is of a month, and the settings know it as the open one', () => {
    const started = startRun(settings(), january, now);
    expect(started.run).toEqual(run());
    expect(payoutRun.parse(started.run)).toEqual(started.run);
    expect(started.settings).toEqual(settings({ openRun: 'payout-run_2024-01', version: 5, updatedAt: now }));
    expect(payoutSettings.parse(started.settings)).toEqual(started.settings);
  });
  it('takes what is earned up to the end of the month by the clocks of the settings', () => {
    expect(cutOffIn('Europe/Warsaw')).toBe('2024-01-31T23:00:00.000Z');
    expect(cutOffIn('Asia/Tokyo')).toBe('2024-01-31T15:00:00.000Z');
    expect(cutOffIn('America/New_York')).toBe('2024-02-01T05:00:00.000Z');
    expect(cutOffIn('UTC', '2023-12')).toBe('2024-01-01T00:00:00.000Z');
  });
  it('follows summer and winter time in the months of change', () => {
    expect(cutOffIn('Europe/Warsaw', '2024-02')).toBe('2024-02-29T23:00:00.000Z');
    expect(cutOffIn('Europe/Warsaw', '2024-03')).toBe('2024-03-31T22:00:00.000Z');
    expect(cutOffIn('Europe/Warsaw', '2024-09')).toBe('2024-09-30T22:00:00.000Z');
    expect(cutOffIn('Europe/Warsaw', '2024-10')).toBe('2024-10-31T23:00:00.000Z');
  });
  it('begins when its month is over, not a moment before', () => {
    const early = '2024-01-31T22:59:59.999Z';
    const refused = refusal(() => startRun(settings(), january, early));
    expect(refused).toEqual({ code: 'period-not-over', fields: ['/period'] });
    expect(startRun(settings(), january, '2024-01-31T23:00:00.000Z').run.cutOff).toBe(
      '2024-01-31T23:00:00.000Z',
    );
  });
});

describe('a cut-off that is given', () => {
  const given = (cutOff: string, timeZone = 'Europe/Warsaw') =>
    startRun(settings({ timeZone }), { ...january, cutOff }, now).run.cutOff;
  const refused = (cutOff: string, timeZone = 'Europe/Warsaw') => refusal(() => given(cutOff, timeZone));
  const tooEarly = { code: 'period-not-over', fields: ['/cutOff'] };
  it('may be before the end of the month, or after it', () => {
    expect(given('2024-01-20T00:00:00.000Z')).toBe('2024-01-20T00:00:00.000Z');
    expect(given(now)).toBe(now);
  });
  it('stands in the run in UTC, so that instants compare as text', () => {
    expect(given('2024-01-20T00:30:00+01:00')).toBe('2024-01-19T23:30:00.000Z');
    expect(given('2024-01-20T12:00Z')).toBe('2024-01-20T12:00:00.000Z');
  });
  it('is not in the future', () => {
    expect(refused('2024-02-05T08:00:00.001Z')).toEqual(tooEarly);
    expect(refused('2024-02-05T08:30:00+01:00').code).toBe('nothing');
  });
  it('is not before the month by the clocks of the settings', () => {
    expect(given('2023-12-31T23:00:00.000Z')).toBe('2023-12-31T23:00:00.000Z');
    expect(refused('2023-12-31T22:59:59.999Z')).toEqual(tooEarly);
    expect(given('2024-01-01T00:30:00+09:00', 'Asia/Tokyo')).toBe('2023-12-31T15:30:00.000Z');
    expect(refused('2024-01-01T02:00:00.000Z', 'America/New_York')).toEqual(tooEarly);
  });
});

describe('one run at a time', () => {
  it('waits for another that is not finished, not for itself', () => {
    const open = settings({ openRun: 'payout-run_2023-12' });
    expect(refusal(() => startRun(open, january, now)).code).toBe('payout-run-open');
    expect(startRun(settings({ openRun: run().id }), january, now).run).toEqual(run());
  });
  it('never goes back behind a month that is settled', () => {
    for (const settled of ['2024-01', '2024-02', '2025-01'])
      expect(refusal(() => startRun(settings({ settled }), january, now)).code).toBe('period-settled');
    expect(startRun(settings({ settled: '2023-12' }), january, now).run).toEqual(run());
    expect(startRun(settings({ settled: '2023-10' }), january, now).run).toEqual(run());
  });
});

describe('a run that is started once more', () => {
  const later = '2024-02-10T08:00:00.000Z';
  const wish = { by: 'user_2' };
  const refused = run({ state: 'refused', refusal: { by: 'user_3' }, version: 3 });
  const approved = run({
    state: 'failed',
    failure: 'no room',
    approved: { by: 'user_3', at: now, attempt: 1 },
    attempt: 2,
  });
  const restarted = (one: typeof refused, over: object = {}, stand = settings()) =>
    restartRun({ run: one, settings: stand }, { ...wish, ...over }, later);

  it('drafts anew after a refusal, knows no figures until then, and is the open one again', () => {
    const drafted = {
      approvalId: 'approval_1',
      statements: 3,
      totals: [{ currency: 'EUR', payments: 1, amount: '1.00' }],
    };
    const again = restarted({ ...refused, ...drafted });
    expect(again.run).toEqual(run({ attempt: 2, requestedBy: 'user_2', version: 4, updatedAt: later }));
    expect(again.settings).toMatchObject({ openRun: refused.id, version: 5, updatedAt: later });
  });
  it('takes a new cut-off after a refusal, under the rules of any cut-off', () => {
    const cutOff = '2024-02-08T01:00:00+01:00';
    expect(restarted(refused, { cutOff }).run.cutOff).toBe('2024-02-08T00:00:00.000Z');
    expect(refusal(() => restarted(refused, { cutOff: '2024-02-11T00:00:00Z' })).fields).toEqual(['/cutOff']);
  });
  it('keeps the figures that were approved, whatever cut-off is given', () => {
    const again = restarted(approved, { cutOff: '2024-02-08T00:00:00Z' }).run;
    expect(again).toMatchObject({
      state: 'drafting',
      attempt: 3,
      approved: { by: 'user_3', at: now, attempt: 1 },
    });
    expect(again.cutOff).toBe(approved.cutOff);
    expect(again).not.toHaveProperty('failure');
  });
  it('keeps the bank files that were written, and forgets the troubles of steps that are done anew', () => {
    const file = { attempt: 2, object: 'files/1', sha256: 'aa', totals: [] };
    const trouble = { partnerId: 'ann', step: 'issue' as const, detail: 'busy' };
    const again = restarted({ ...approved, bankFiles: [file], troubles: [trouble] }).run;
    expect(again).toMatchObject({ bankFiles: [file], troubles: [] });
    const notDrafted = { ...trouble, step: 'draft' as const };
    expect(restarted({ ...refused, troubles: [notDrafted] }).run.troubles).toEqual([]);
  });
  it('goes on knowing whom the figures that were approved leave out', () => {
    const notDrafted = { partnerId: 'bob', step: 'draft' as const, detail: 'differs' };
    const notIssued = { partnerId: 'ann', step: 'issue' as const, detail: 'busy' };
    const again = restarted({ ...approved, troubles: [notDrafted, notIssued] }).run;
    expect(again.troubles).toEqual([notDrafted]);
  });
  it('was refused, has failed or has not moved for three hours: no other is started once more', () => {
    const at = (time: string) => `2024-02-10T${time}Z`;
    for (const state of ['drafting', 'waiting', 'paying', 'done'] as const) {
      const moved = run({ state, updatedAt: at('05:00:00.001') });
      expect(refusal(() => restarted(moved)).code).toBe('payout-run-not-stopped');
    }
    for (const state of ['drafting', 'waiting', 'paying'] as const)
      expect(restarted(run({ state, updatedAt: at('05:00:00.000') })).run).toMatchObject({
        state: 'drafting',
        attempt: 2,
      });
    expect(refusal(() => restarted(run({ state: 'done', updatedAt: at('00:00:00.000') }))).code).toBe(
      'payout-run-not-stopped',
    );
  });
  it('knows the request that did it, and forgets the one before', () => {
    expect(restarted(refused, { request: 'digest' }).run.request).toBe('digest');
    expect(restarted({ ...refused, request: 'older' }).run).not.toHaveProperty('request');
  });
  it('waits for another that is open, and never goes back behind a month that is settled', () => {
    const open = settings({ openRun: 'payout-run_2024-02' });
    expect(refusal(() => restarted(refused, {}, open)).code).toBe('payout-run-open');
    const settled = settings({ settled: '2024-02' });
    expect(refusal(() => restarted(refused, {}, settled)).code).toBe('period-settled');
    expect(restarted(approved, {}, settings({ openRun: approved.id })).run.state).toBe('drafting');
  });
});
