import { beforeAll, describe, expect, it } from 'vitest';
import { watchTask } from '../../../functions/tasks/watch-task.ts';
import { dueItems } from '../../../storage/platform.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at } from '../deals/registering.ts';
import { give, letters, memberId, must, openTasks, tickAt } from './tasking.ts';

const context = useTable();
let road: Road;
beforeAll(async () => {
  road = await openTasks(context());
});

const told = async (title: string) =>
  (await letters(road, 'ania')).filter((one) => one.endsWith(` ${title}`)).map((one) => one.split(':')[0]);
const given = 'Nowe zadanie';
const soon = 'Zbliża się termin zadania';
const late = 'Zadanie po terminie';
const duesOf = async (id: string) =>
  (await dueItems.all(context().store, {})).filter(({ subject }) => subject === id);

describe('a task that is due', () => {
  it('is recalled a day before, and told when it is overdue, each once', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Due', dueOn: '2097-05-10T12:00:00Z' });
    await tickAt(road, '2097-05-09T11:59:59.000Z');
    expect(await told('Due')).toEqual([given]);
    for (const _ of [1, 2]) await tickAt(road, '2097-05-09T12:00:00.000Z');
    expect(await told('Due')).toEqual([given, soon].toSorted());
    for (const _ of [1, 2]) await tickAt(road, '2097-05-10T12:00:00.000Z');
    expect(await told('Due')).toEqual([given, late, soon].toSorted());
    expect((await must(road, 'vera', `GET /v1/tasks/${id}`)).body.overdueAt).toBe('2097-05-10T12:00:00.000Z');
    expect(await duesOf(id)).toEqual([]);
  });

  it('is told of to nobody once it is done', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Done', dueOn: '2097-05-10T12:00:00Z' });
    await must(road, 'ania', `POST /v1/tasks/${id}/done`, {});
    await tickAt(road, '2097-05-11T00:00:00.000Z');
    expect(await told('Done')).toEqual([given]);
    expect(await duesOf(id)).toEqual([]);
  });

  it('goes by its new moment where it was moved, later or earlier', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Moved', dueOn: '2097-06-10T12:00:00Z' });
    await must(road, 'vera', `PUT /v1/tasks/${id}`, { title: 'Moved', dueOn: '2097-07-10T12:00:00Z' });
    await tickAt(road, '2097-06-11T00:00:00.000Z');
    expect(await told('Moved')).toEqual([given]);
    await must(road, 'vera', `PUT /v1/tasks/${id}`, { title: 'Moved', dueOn: '2097-06-12T12:00:00Z' });
    await tickAt(road, '2097-06-12T12:00:00.000Z');
    expect(await told('Moved')).toEqual([given, late].toSorted());
    await tickAt(road, '2097-07-10T12:00:00.000Z');
    expect(await told('Moved')).toEqual([given, late].toSorted());
  });

  it('is recalled to whoever has it then', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Other', dueOn: '2097-08-10T12:00:00Z' });
    const reason = 'Ania is away.';
    await must(road, 'vera', `POST /v1/tasks/${id}/reassignment`, {
      personId: memberId(road, 'adam'),
      reason,
    });
    await tickAt(road, '2097-08-09T12:00:00.000Z');
    expect(await told('Other')).toEqual([given]);
    expect(await letters(road, 'adam')).toContain('A task is due soon: Other');
  });

  // Writes: the task, the letter.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)('is made up for where the tick dies at write %i, %s it is done', async (write, when) => {
    const title = `Crash${write}${when}`;
    const id = await give(road, 'vera', 'ania', { title, dueOn: '2097-09-10T12:00:00Z' });
    const [due] = await duesOf(id);
    if (due === undefined) throw new Error('nothing is due');
    const then = at(context(), '2097-09-10T12:00:00.000Z');
    const { store } = crashing(then.store, write, when);
    await expect(watchTask({ ...then, store }, due)).rejects.toThrow();
    await tickAt(road, '2097-09-10T12:00:00.000Z');
    expect(await told(title)).toEqual([given, late].toSorted());
    expect((await must(road, 'vera', `GET /v1/tasks/${id}`)).body).toMatchObject({ version: 2 });
  });
});
