import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/kernel/day.ts';
import { isLeased, logged, replayed, woken } from '../../../domain/webhooks/delivery.ts';
import { delivery, now } from './cases.ts';

describe('a delivery', () => {
  it('is handed over by its turn, with nothing that it waited for', () => {
    const waiting = delivery({ nextTryAt: later(now, 5_000), tries: 1, version: 3 });
    expect(woken(waiting, later(now, 5_000))).toEqual(delivery({ tries: 1, turn: 2, version: 4 }));
    // Woken early, the try is one more.
    expect(woken(waiting, later(now, 4_999))).toEqual(delivery({ tries: 0, turn: 2, version: 4 }));
  });

  it('that is replayed begins a new round, and keeps the log of the ones before', () => {
    const attempts = [{ at: now, status: 500, milliseconds: 3 }];
    const lost = delivery({
      state: 'given-up',
      tries: 10,
      attempts,
      version: 30,
      leaseUntil: now,
      beganAt: now,
    });
    expect(replayed(lost, 'r1')).toEqual(delivery({ attempts, replayedBy: 'r1', turn: 2, version: 31 }));
  });

  it('is held until its lease is over, to the millisecond', () => {
    const held = delivery({ leaseUntil: later(now, 1) });
    expect([isLeased(held, now), isLeased(held, later(now, 1)), isLeased(delivery(), now)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keeps the last twenty tries', () => {
    const all = Array.from({ length: 25 }, (_, index) => ({ at: now, milliseconds: index }));
    const kept = all.reduce<typeof all>((log, one) => logged(log, one), []);
    expect(kept).toEqual(all.slice(5));
  });
});
