import { describe, expect, it } from 'vitest';
import { cancelTask, finishTask } from '../../../domain/tasks/end-task.ts';
import { later, partner, task, vendor } from './cases.ts';

describe('a task that is done', () => {
  it('says by whom, when and what came of it', () => {
    expect(finishTask(task(), partner, 'They agreed.', later)).toMatchObject({
      state: 'done',
      ended: { by: 'sub-1', at: later, reason: 'They agreed.' },
      version: 2,
    });
    expect(finishTask(task(), partner, undefined, later).ended).toEqual({ by: 'sub-1', at: later });
  });

  it('is so once: the same again is known, anything else comes too late', () => {
    const done = finishTask(task(), partner, 'They agreed.', later);
    expect(finishTask(done, partner, 'They agreed.', '2026-04-01T00:00:00.000Z')).toBe(done);
    for (const again of [
      () => finishTask(done, partner, 'They did not.', later),
      () => finishTask(done, vendor, 'They agreed.', later),
      () => cancelTask(done, vendor, 'They agreed.', later),
    ])
      expect(again).toThrow(expect.objectContaining({ code: 'task-closed' }));
  });
});

describe('a task that is taken back', () => {
  it('is so by the side that gave it', () => {
    const taken = cancelTask(task(), vendor, 'Not needed.', later);
    expect(taken).toMatchObject({ state: 'cancelled', ended: { by: 'key_vendor', reason: 'Not needed.' } });
    expect(cancelTask(taken, vendor, 'Not needed.', later)).toBe(taken);
    expect(() => cancelTask(task(), partner, 'No.', later)).toThrow(
      expect.objectContaining({ code: 'task-not-yours' }),
    );
  });
});
