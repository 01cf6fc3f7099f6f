import { describe, expect, it } from 'vitest';
import { attachFile, commentTask, reassignTask } from '../../../domain/tasks/note-task.ts';
import { later, task } from './cases.ts';

const saying = { id: 'note_1', text: 'Anna is away.', by: 'sub-1', bodyHash: 'hash' };
const other = { to: { role: 'partner-admin' as const }, holder: 'role:partner_1:partner-admin' };

describe('a comment', () => {
  it('is the next note, of an ended task too', () => {
    const { task: next, note } = commentTask(task({ notes: 4, state: 'done' }), saying, later);
    expect(next).toMatchObject({ notes: 5, version: 2, state: 'done' });
    expect(note).toEqual({ ...saying, number: 5, kind: 'comment', at: later });
  });
});

describe('a task that is given to somebody else', () => {
  it('says from whom to whom and why', () => {
    const { task: next, note } = reassignTask(task({ notes: 1 }), other, saying, later);
    expect(next).toMatchObject({ ...other, assignments: 2, notes: 2 });
    expect(note).toMatchObject({
      kind: 'reassigned',
      number: 2,
      from: { personId: 'member_1' },
      to: other.to,
    });
  });

  it('is not theirs already, and has not ended', () => {
    for (const [to, pointer] of [
      [{ personId: 'member_1' }, '/personId'],
      [{ role: 'partner-admin' as const }, '/role'],
    ] as const)
      expect(() => reassignTask(task(), { to, holder: 'person:sub-1' }, saying, later)).toThrow(
        expect.objectContaining({
          code: 'task-invalid',
          fields: [{ pointer, detail: 'must be somebody else' }],
        }),
      );
    expect(() => reassignTask(task({ state: 'done' }), other, saying, later)).toThrow(
      expect.objectContaining({ code: 'task-closed' }),
    );
  });
});

describe('a file', () => {
  it('is one more, up to twenty, as long as the task is open', () => {
    expect(attachFile(task({ files: 19 }), later).files).toBe(20);
    expect(() => attachFile(task({ files: 20 }), later)).toThrow(
      expect.objectContaining({ code: 'task-files-full' }),
    );
    expect(() => attachFile(task({ state: 'cancelled' }), later)).toThrow(
      expect.objectContaining({ code: 'task-closed' }),
    );
  });
});
