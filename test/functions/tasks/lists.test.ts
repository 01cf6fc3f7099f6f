import { beforeAll, describe, expect, it } from 'vitest';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { ask, give, listed, must, openTasks } from './tasking.ts';

const context = useTable();
let road: Road;
beforeAll(async () => {
  road = await openTasks(context());
});
const codeOf = ({ body }: { body: { type: string } }) => body.type.replace('/problems/', '');

describe('a change', () => {
  it('is the giver’s side’s; done is anybody’s, and moves it between the lists', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Move', dueOn: '2099-05-01' });
    const path = `/v1/tasks/${id}`;
    const change = { title: 'Moved', dueOn: '2098-01-01', priority: 'high' };
    expect(codeOf(await ask(road, 'ania', `PUT ${path}`, change))).toBe('task-not-yours');
    expect(codeOf(await ask(road, 'ania', `POST ${path}/cancellation`, { reason: 'No' }))).toBe(
      'task-not-yours',
    );
    expect((await must(road, 'owen', `PUT ${path}`, change)).body).toMatchObject({ ...change, version: 2 });
    expect((await listed(road, 'ania'))[0]).toBe(id);
    expect((await listed(road, 'ania')).filter((one) => one === id)).toHaveLength(1);
    const done = await must(road, 'adam', `POST ${path}/done`, { reason: 'They agreed' });
    expect(done.body).toMatchObject({ state: 'done', ended: { by: 'sub-adam', reason: 'They agreed' } });
    expect((await must(road, 'adam', `POST ${path}/done`, { reason: 'They agreed' })).body.version).toBe(3);
    expect(codeOf(await ask(road, 'ania', `POST ${path}/done`, {}))).toBe('task-closed');
    expect(await listed(road, 'ania')).not.toContain(id);
    expect(await listed(road, 'ania', 'state=done')).toEqual([id]);
    expect(await listed(road, 'vera', 'list=all&state=done')).toEqual([id]);
  });

  it('of two at once wins one', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Race' });
    const [a, b] = await Promise.all([
      ask(road, 'ania', `POST /v1/tasks/${id}/done`, { reason: 'Mine' }),
      ask(road, 'vera', `POST /v1/tasks/${id}/cancellation`, { reason: 'Over' }),
    ]);
    expect([a.status, b.status].toSorted()).toEqual([200, 409]);
    const { state } = (await must(road, 'vera', `GET /v1/tasks/${id}`)).body;
    for (const one of ['open', 'done', 'cancelled'])
      expect((await listed(road, 'vera', `list=all&state=${one}`)).includes(id)).toBe(one === state);
  });

  it('with an older version than it has is refused', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Matched' });
    const stale = await road.send(`PUT /v1/tasks/${id}`, { title: 'x' }, { headers: { 'if-match': '"7"' } });
    expect(codeOf(stale)).toBe('version-stale');
  });
});

describe('a list', () => {
  it('is by what is due first, in pages that cost what they show', async () => {
    const fresh = await openTasks(context());
    const ids: string[] = [];
    for (const dueOn of ['2099-03-01', '2099-01-01', '2099-02-01'])
      ids.push(await give(fresh, 'vera', 'ania', { dueOn }));
    const never = await give(fresh, 'vera', 'ania');
    expect(await listed(fresh, 'ania')).toEqual([ids[1], ids[2], ids[0], never]);
    const { units } = context().store;
    const before = units.read;
    const page = await must(fresh, 'ania', 'GET /v1/tasks?limit=2');
    expect(page.body.data.map(({ id }: { id: string }) => id)).toEqual([ids[1], ids[2]]);
    expect(units.read - before).toBeLessThanOrEqual(5);
    const rest = await must(fresh, 'ania', `GET /v1/tasks?limit=2&cursor=${page.body.next}`);
    expect(rest.body.data.map(({ id }: { id: string }) => id)).toEqual([ids[0], never]);
    expect((await ask(fresh, 'adam', `GET /v1/tasks?cursor=${page.body.next}`)).status).toBe(400);
  });
});
