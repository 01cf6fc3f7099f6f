import { describe, expect, it } from 'vitest';
import { restartRun } from '../../../../domain/payouts/run/start-run.ts';
import { cancelRun, comeToStop, pauseRun } from '../../../../domain/payouts/run/stop-run.ts';
import { run, settings } from '../cases.ts';

const now = '2024-02-05T09:00:00.000Z';
const wish = { by: 'user_2', reason: 'One figure is odd.' };
const open = settings({ openRun: run().id });
const approved = { by: 'user_2', at: now, attempt: 1 };
const refused = expect.objectContaining({ code: 'payout-run-not-stoppable' });

describe('a run that is paused', () => {
  it('stops where it is, and goes on when it is restarted', () => {
    const paying = run({ state: 'paying', approved });
    const asked = pauseRun(paying, wish, now);
    expect(asked).toEqual({
      ...paying,
      stop: { to: 'paused', at: now, ...wish },
      version: 2,
      updatedAt: now,
    });
    const paused = comeToStop({ run: asked, settings: open }, now);
    expect(paused).toMatchObject({ run: { state: 'paused', version: 3 }, settings: { openRun: paying.id } });
    expect(comeToStop(paused, now)).toBe(paused);
    const again = restartRun(paused, { by: 'user_1' }, now);
    expect(again.run).toMatchObject({ state: 'drafting', attempt: 2, approved });
    expect(again.run).not.toHaveProperty('stop');
  });

  it('is paused once, and only while it works', () => {
    const asked = pauseRun(run(), wish, now);
    expect(pauseRun(asked, { by: 'user_3' }, now)).toBe(asked);
    for (const state of ['waiting', 'done', 'refused', 'failed', 'cancelled'] as const)
      expect(() => pauseRun(run({ state }), wish, now)).toThrow(refused);
  });
});

describe('a run that is cancelled', () => {
  it('before its approval lets other runs start', () => {
    const { run: cancelled, settings: free } = cancelRun(
      { run: run({ state: 'waiting', approvalId: 'approval_1' }), settings: open },
      wish,
      now,
    );
    expect(cancelled).toMatchObject({ state: 'cancelled', stop: { to: 'cancelled', ...wish } });
    expect(free).not.toHaveProperty('openRun');
  });

  it('while it drafts ends when what is under way has', () => {
    const asked = cancelRun({ run: run(), settings: open }, wish, now);
    expect(asked).toMatchObject({ run: { state: 'drafting' }, settings: { openRun: run().id } });
    expect(cancelRun(asked, wish, now)).toBe(asked);
    const ended = comeToStop(asked, now);
    expect(ended.run.state).toBe('cancelled');
    expect(ended.settings).not.toHaveProperty('openRun');
    expect(restartRun(ended, { by: 'user_1' }, now).run).toMatchObject({ state: 'drafting', attempt: 2 });
  });

  it('is not, once it was approved, or is over', () => {
    for (const over of [
      { state: 'paying', approved },
      { state: 'failed', approved },
      { state: 'paused', approved },
      { state: 'refused' },
      { state: 'done' },
    ] as const)
      expect(() => cancelRun({ run: run(over), settings: open }, wish, now)).toThrow(refused);
    for (const state of ['failed', 'paused'] as const)
      expect(cancelRun({ run: run({ state }), settings: open }, wish, now).run.state).toBe('cancelled');
  });

  it('that nobody wanted to stop stays as it is', () => {
    const started = { run: run(), settings: open };
    expect(comeToStop(started, now)).toBe(started);
  });
});
