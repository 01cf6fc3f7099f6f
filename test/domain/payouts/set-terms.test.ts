import { describe, expect, it } from 'vitest';
import { setTerms, startDone } from '../../../domain/payouts/set-terms.ts';
import { payoutSettings } from '../../../domain/payouts/settings.ts';
import { debtor, settings, terms } from './cases.ts';

const now = '2024-02-03T10:00:00.000Z';
const monthly = terms({ schedule: { day: 5, time: '06:00' } });
const start = { at: '2024-02-05T05:00:00.000Z', period: '2024-01' };

describe('terms that are set', () => {
  it('are the settings’ first version where there were none', () => {
    const set = setTerms(undefined, terms(), now);
    expect(set).toEqual({ settings: { ...terms(), version: 1, updatedAt: now }, start: undefined });
    expect(payoutSettings.parse(set.settings)).toEqual(set.settings);
  });
  it('name the next start where runs start by themselves', () =>
    expect(setTerms(undefined, monthly, now)).toEqual({
      settings: { ...monthly, nextStartAt: start.at, version: 1, updatedAt: now },
      start,
    }));
  it('leave a run that is under way, and what was settled, as they are', () => {
    const standing = settings({ openRun: 'payout-run_2024-01', settled: '2023-12' });
    expect(setTerms(standing, terms({ vendorName: 'Other' }), now).settings).toEqual({
      ...standing,
      vendorName: 'Other',
      version: 5,
      updatedAt: now,
    });
  });
  it('are others where a share of recovery is stated, or no longer', () => {
    const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
    const set = setTerms(settings(), terms({ recovery }), now).settings;
    expect(set).toMatchObject({ recovery, version: 5 });
    expect(setTerms(set, terms(), now).settings).not.toHaveProperty('recovery');
  });
  it('change nothing where they are in force already', () => {
    const standing = settings({ ...monthly, nextStartAt: start.at, openRun: 'payout-run_2024-01' });
    const same = { ...monthly, debtors: monthly.debtors.map((one) => ({ ...one })) };
    const repeated = setTerms(standing, same, now);
    expect(repeated.settings).toBe(standing);
    expect(repeated.start).toBeUndefined();
  });
  it('take the schedule away, with the start that was noted', () => {
    const standing = settings({ ...monthly, nextStartAt: start.at });
    const set = setTerms(standing, terms(), now);
    expect(set.start).toBeUndefined();
    expect(set.settings).not.toHaveProperty('schedule');
    expect(set.settings).not.toHaveProperty('nextStartAt');
  });
  it('differ by an account, a minimum, a zone or a schedule', () => {
    const standing = settings(monthly);
    const others = [
      { ...monthly, debtors: [debtor('EUR')] },
      { ...monthly, minimums: [{ currency: 'EUR', amount: '20' }] },
      { ...monthly, timeZone: 'Asia/Tokyo' },
      { ...monthly, bankHolidays: ['2024-02-12'] },
      terms({ schedule: { day: 6, time: '06:00' } }),
      { ...monthly, disputes: { openDays: 90 } },
    ];
    for (const other of others) expect(setTerms(standing, other, now).settings.version).toBe(5);
  });
  it('keep how lines are disputed', () => {
    const wanted = terms({ disputes: { openDays: 90, notify: [{ email: 'a@b.example', language: 'pl' }] } });
    const { settings: set } = setTerms(settings(), wanted, now);
    expect(payoutSettings.parse(set).disputes).toEqual(wanted.disputes);
    expect(setTerms(set, wanted, now).settings).toBe(set);
    expect(startDone({ ...set, nextStartAt: start.at }, now).settings.disputes).toEqual(wanted.disputes);
  });
  it('leave the next start of a schedule that stays, also one that is over and waits for another run', () => {
    const standing = settings({ ...monthly, nextStartAt: start.at });
    for (const moment of [now, '2024-02-05T09:00:00.000Z', '2024-03-20T09:00:00.000Z']) {
      const set = setTerms(standing, { ...monthly, vendorName: 'Other' }, moment);
      expect(set.settings).toMatchObject({ vendorName: 'Other', nextStartAt: start.at });
      expect(set.start).toBeUndefined();
    }
  });
  it('reckon the next start anew where the zone or the schedule is another', () => {
    const standing = settings({ ...monthly, nextStartAt: start.at });
    const moment = '2024-02-05T09:00:00.000Z';
    const other = setTerms(standing, terms({ schedule: { day: 5, time: '06:30' } }), moment);
    expect(other.start).toEqual({ at: '2024-03-05T05:30:00.000Z', period: '2024-02' });
    expect(other.settings.nextStartAt).toBe(other.start?.at);
    const moved = setTerms(standing, { ...monthly, timeZone: 'America/New_York' }, moment);
    expect(moved.start).toEqual({ at: '2024-02-05T11:00:00.000Z', period: '2024-01' });
  });
  it('make no start up for that has passed', () =>
    expect(setTerms(undefined, monthly, start.at).start).toEqual({
      at: '2024-03-05T05:00:00.000Z',
      period: '2024-02',
    }));
});

describe('a start that is done', () => {
  it('is followed by that of the month after, however late it was done', () => {
    const standing = settings({ ...monthly, nextStartAt: start.at });
    const done = startDone(standing, '2024-04-20T10:00:00.000Z');
    expect(done.start).toEqual({ at: '2024-03-05T05:00:00.000Z', period: '2024-02' });
    expect(done.settings).toEqual({
      ...standing,
      nextStartAt: done.start?.at,
      version: 5,
      updatedAt: '2024-04-20T10:00:00.000Z',
    });
  });
  it('is followed by none where there was none, or no schedule is left', () => {
    expect(startDone(settings(monthly), now)).toEqual({
      settings: settings({ ...monthly, version: 5, updatedAt: now }),
      start: undefined,
    });
    expect(startDone(settings({ nextStartAt: start.at }), now).settings).not.toHaveProperty('nextStartAt');
  });
});
