import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOfMonth, nextMonth, previousMonth } from '../../../domain/kernel/zoned.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { logger } from '../../../functions/shell/context.ts';
import { dueItems } from '../../../storage/platform.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);

const schedule = { day: 5, time: '06:00' };
const minutes = 60_000;

let road: Road;
let payouts: Payouts;
/** The next start of the schedule, and the month that it is of. */
let start: string;
let period: string;

const set = async (more: object = {}) =>
  (await road.must('PUT /v1/payout-settings', { ...payoutTerms, ...more }, { as: 'finance' })).body;
const settings = async () => (await road.must('GET /v1/payout-settings')).body;
const runs = async (): Promise<readonly string[]> =>
  (await road.must('GET /v1/payout-runs')).body.data.map(({ period: month }: { period: string }) => month);
const dues = async () =>
  (await dueItems.all(context().store, {}))
    .filter(({ tenant, what }) => tenant === road.tenant && what === 'start-payout')
    .map(({ subject, at }) => ({ subject, at }));
const noted = async () => (await dues()).map(({ subject }) => subject);
const later = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
const tick = (now: string, { store } = context()) =>
  everyMinute({ store, given: { ...context().given, now: () => now } });
/** From now on it is that instant. */
const at = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
const monthBefore = (instant: string) => previousMonth(instant.slice(0, 7));
const plain = { period: expect.any(String), attempt: 1, state: 'drafting', requestedBy: 'schedule' };

beforeEach(async () => {
  for (const due of await dueItems.all(context().store, {}))
    await context().store.remove(dueItems.key({ at: due.at, tenant: due.tenant, id: due.id }));
  road = new Road(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  start = (await set({ schedule })).nextStartAt;
  period = monthBefore(start);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a scheduled start', () => {
  it('comes at its time and not before, and the start of the month after is noted', async () => {
    await tick(later(start, -1));
    expect(await runs()).toEqual([]);
    await tick(start);
    expect(await payouts.run(period)).toMatchObject({ ...plain, period, createdAt: start });
    const { nextStartAt, openRun } = await settings();
    expect(openRun).toBe(`payout-run_${period}`);
    expect(monthBefore(nextStartAt)).toBe(nextMonth(period));
    expect(await dues()).toEqual([{ subject: nextMonth(period), at: nextStartAt }]);
  });

  it('takes what is earned up to the end of the month by the clocks of the program', async () => {
    await tick(start);
    const { cutOff } = await payouts.run(period);
    expect(cutOff).toBe(endOfMonth(period, 'Europe/Warsaw'));
  });

  it('comes once, however often the tick does, also where two come at once', async () => {
    await Promise.all([tick(start), tick(start), tick(later(start, 1 * minutes))]);
    await tick(start);
    await tick(later(start, 5 * minutes));
    expect(await payouts.run(period)).toMatchObject({ ...plain, version: 1 });
    expect(await runs()).toEqual([period]);
    expect(await noted()).toEqual([nextMonth(period)]);
  });

  it('comes late where the tick does, for the same month and up to the same instant', async () => {
    const late = later(start, 9 * 24 * 60 * minutes);
    await tick(late);
    const { cutOff } = await payouts.run(period);
    expect(await payouts.run(period)).toMatchObject({ ...plain, createdAt: late });
    expect(cutOff < start).toBe(true);
    expect(await noted()).toEqual([nextMonth(period)]);
  });

  it('is made up for month by month where the tick was away for months', async () => {
    const away = later(start, 65 * 24 * 60 * minutes);
    await tick(away);
    await payouts.follow(period);
    await payouts.decide(period, 'refused');
    await tick(away);
    const second = nextMonth(period);
    expect(await runs()).toEqual([second, period]);
    await payouts.follow(second);
    await payouts.decide(second, 'refused');
    await tick(later(away, 15 * minutes));
    expect(await runs()).toEqual([nextMonth(second), second, period]);
  });

  // Writes: the run; the start of the month after; the item that was due is removed.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
    [3, 'before'],
    [3, 'after'],
  ] as const)('is made up for after a crash at write %i, %s it is done', async (write, when) => {
    const { store, crashed } = crashing(context().store, write, when);
    expect(await tick(start, { ...context(), store })).toMatchObject({ failed: 1 });
    expect(crashed()).toBe(true);
    await tick(later(start, 1 * minutes));
    expect(await payouts.run(period)).toMatchObject({ ...plain, version: 1 });
    expect(await noted()).toEqual([nextMonth(period)]);
  });
});

describe('a schedule that was changed', () => {
  it('makes the start void that was noted before', async () => {
    const moved = (await set({ schedule: { ...schedule, day: 6 } })).nextStartAt;
    expect(moved > start).toBe(true);
    await tick(start);
    expect(await runs()).toEqual([]);
    expect(await dues()).toEqual([{ subject: monthBefore(moved), at: moved }]);
    await tick(moved);
    expect(await runs()).toEqual([monthBefore(moved)]);
  });

  it('and changed back has its start once', async () => {
    await set({ schedule: { ...schedule, day: 6 } });
    expect((await set({ schedule })).nextStartAt).toBe(start);
    expect(await dues()).toHaveLength(2);
    await tick(start);
    await tick(later(start, 24 * 60 * minutes));
    expect(await runs()).toEqual([period]);
    expect(await noted()).toEqual([nextMonth(period)]);
  });

  it('to none starts nothing', async () => {
    await set();
    await tick(start);
    expect(await runs()).toEqual([]);
    expect(await dues()).toEqual([]);
  });
});

describe('where another run is not finished', () => {
  const earlier = () => previousMonth(period);

  it('a start waits, and comes when that one is decided', async () => {
    await payouts.begin(earlier());
    await tick(start);
    expect(await runs()).toEqual([earlier()]);
    const second = later(start, 15 * minutes);
    expect(await dues()).toEqual([{ subject: period, at: second }]);
    expect((await settings()).nextStartAt).toBe(start);
    await payouts.decide(earlier(), 'refused');
    await tick(later(start, 14 * minutes));
    expect(await runs()).toEqual([earlier()]);
    await tick(second);
    expect(await runs()).toEqual([period, earlier()]);
    expect(await noted()).toEqual([nextMonth(period)]);
  });

  it('a start that waits is not lost when another setting changes', async () => {
    await payouts.begin(earlier());
    await tick(start);
    at(later(start, 5 * minutes));
    expect((await set({ schedule, vendorName: 'Termika' })).nextStartAt).toBe(start);
    await payouts.decide(earlier(), 'refused');
    await tick(later(start, 15 * minutes));
    expect(await runs()).toEqual([period, earlier()]);
  });
});

describe('a month that was paid by hand', () => {
  it('is not started again', async () => {
    expect(await payouts.pay(period)).toMatchObject({ state: 'done', requestedBy: 'key_owner' });
    await tick(start);
    expect(await payouts.run(period)).toMatchObject({ state: 'done', attempt: 1 });
    expect((await settings()).openRun).toBeUndefined();
    expect(await noted()).toEqual([nextMonth(period)]);
  });

  it('is not started where a later one was: what it earned is paid with that', async () => {
    at(later(start, 60 * minutes));
    await payouts.pay(nextMonth(period));
    await tick(later(start, 61 * minutes));
    expect(await runs()).toEqual([nextMonth(period)]);
    expect((await settings()).settled).toBe(nextMonth(period));
    expect(await noted()).toEqual([nextMonth(period)]);
  });
});
