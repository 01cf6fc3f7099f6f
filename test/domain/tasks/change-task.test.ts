import { describe, expect, it } from 'vitest';
import { changed, changeTask, refuseEnded, refuseOthers } from '../../../domain/tasks/change-task.ts';
import { later, now, partner, task, timeZone, vendor } from './cases.ts';

const at = { timeZone, now: later };
const content = {
  title: 'Call them',
  detail: 'About the pump.',
  dueOn: '2026-03-10',
  priority: 'normal',
} as const;

describe('a change of a task', () => {
  it('states the whole content: what is left out is gone', () => {
    const next = changeTask(task(), { title: 'Write to them', priority: 'high' }, vendor, at);
    expect(next).toMatchObject({ title: 'Write to them', priority: 'high', version: 2, updatedAt: later });
    for (const gone of ['detail', 'dueOn', 'dueAt']) expect(next).not.toHaveProperty(gone);
  });

  it('of nothing is the task itself, whoever asks and however it stands', () => {
    const done = task({ state: 'done' });
    expect(changeTask(done, content, partner, at)).toBe(done);
  });

  it('to another due moment begins anew', () => {
    const overdue = task({ overdueAt: later });
    const moved = changeTask(overdue, { ...content, dueOn: '2026-03-20' }, vendor, at);
    expect(moved).toMatchObject({ dueOn: '2026-03-20', dueAt: '2026-03-20T23:00:00.000Z' });
    expect(moved).not.toHaveProperty('overdueAt');
    expect(() => changeTask(overdue, { ...content, dueOn: '2026-03-01' }, vendor, at)).toThrow(
      expect.objectContaining({ code: 'task-invalid' }),
    );
  });

  it('of something else leaves the due moment, also one that is over', () => {
    const overdue = task({ dueOn: '2026-03-01', dueAt: '2026-03-01T23:00:00.000Z', overdueAt: now });
    const next = changeTask(overdue, { ...content, dueOn: '2026-03-01', priority: 'low' }, vendor, at);
    expect(next).toMatchObject({ priority: 'low', dueAt: '2026-03-01T23:00:00.000Z', overdueAt: now });
  });

  it('takes the title of a rule in both languages away with the title', () => {
    const ruled = task({ titles: { pl: 'Proszę zadzwonić', en: 'Call them' } });
    expect(changeTask(ruled, { ...content, priority: 'low' }, vendor, at)).toHaveProperty('titles');
    expect(changeTask(ruled, { ...content, title: 'Write' }, vendor, at)).not.toHaveProperty('titles');
  });

  it('is for the side that gave it', () => {
    expect(() => changeTask(task(), { ...content, title: 'x' }, partner, at)).toThrow(
      expect.objectContaining({ code: 'task-not-yours' }),
    );
    const own = task({ givenFrom: 'partner_1' });
    expect(changeTask(own, { ...content, title: 'x' }, partner, at).title).toBe('x');
    expect(() => refuseOthers(own, vendor)).toThrow(expect.objectContaining({ code: 'task-not-yours' }));
    expect(() => refuseOthers(own, { ...partner, partnerId: 'partner_2' })).toThrow();
  });

  it('is for an open one', () => {
    expect(() => changeTask(task({ state: 'done' }), { ...content, title: 'x' }, vendor, at)).toThrow(
      expect.objectContaining({ code: 'task-closed' }),
    );
    expect(() => refuseEnded(task())).not.toThrow();
  });

  it('is a version', () => {
    expect(changed(task(), later, { files: 1 })).toEqual(task({ files: 1, version: 2, updatedAt: later }));
  });
});
