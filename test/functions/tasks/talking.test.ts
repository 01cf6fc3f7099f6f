import { beforeAll, describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { ask, give, letters, listed, memberId, must, openTasks } from './tasking.ts';

const context = useTable();
useFiles();
let road: Road;
beforeAll(async () => {
  road = await openTasks(context());
});
const codeOf = ({ body }: { body: { type: string } }) => body.type.replace('/problems/', '');
const notesOf = async (id: string, query = '') =>
  (await must(road, 'ania', `GET /v1/tasks/${id}/comments?${query}`)).body;

describe('comments', () => {
  it('of both sides stand in their order, each once, and are never changed', async () => {
    const id = await give(road, 'vera', 'ania');
    const line = `POST /v1/tasks/${id}/comments`;
    const first = await must(road, ['vera', 'one'], line, { text: 'How is it going?' });
    expect((await must(road, ['vera', 'one'], line, { text: 'How is it going?' })).body).toEqual(first.body);
    expect(codeOf(await ask(road, ['vera', 'one'], line, { text: 'Well?' }))).toBe('idempotency-key-reused');
    await Promise.all(['a', 'b', 'c'].map((text) => must(road, 'ania', line, { text })));
    await must(road, 'ania', `POST /v1/tasks/${id}/done`, {});
    await must(road, 'vera', line, { text: 'Thank you.' });
    const { data } = await notesOf(id);
    expect(data.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(data.at(0)).toMatchObject({ kind: 'comment', text: 'How is it going?', by: 'sub-vera' });
    expect(data.at(-1).text).toBe('Thank you.');
    const page = await notesOf(id, 'limit=3');
    expect((await notesOf(id, `limit=3&cursor=${page.next}`)).data).toHaveLength(2);
    expect((await must(road, 'ania', `GET /v1/tasks/${id}`)).body.notes).toBe(5);
  });
});

describe('a task that is given to somebody else', () => {
  it('is in their list, they are told why, and the history says so', async () => {
    const id = await give(road, 'vera', 'ania', { title: 'Hand over' });
    const line = `POST /v1/tasks/${id}/reassignment`;
    const wish = { personId: memberId(road, 'adam'), reason: 'Ania is away.' };
    const given = await must(road, ['ania', 'hand'], line, wish);
    expect(given.body).toMatchObject({ to: { personId: wish.personId }, assignments: 2, notes: 1 });
    expect((await must(road, ['ania', 'hand'], line, wish)).body).toEqual(given.body);
    expect(await listed(road, 'ania')).not.toContain(id);
    expect(await listed(road, 'adam')).toEqual([id]);
    expect(await letters(road, 'adam')).toEqual(['A task for you: Hand over']);
    expect(codeOf(await ask(road, 'ania', line, { ...wish, reason: 'Again' }))).toBe('task-invalid');
    await must(road, 'ania', line, { reason: 'I am back.' });
    expect(await listed(road, 'ania')).toContain(id);
    expect((await notesOf(id)).data).toMatchObject([
      { kind: 'reassigned', from: { personId: memberId(road, 'ania') }, to: { personId: wish.personId } },
      { kind: 'reassigned', text: 'I am back.', to: { personId: memberId(road, 'ania') } },
    ]);
  });

  it('stays on its side', async () => {
    const id = await give(road, 'vera', 'ania');
    const line = `POST /v1/tasks/${id}/reassignment`;
    for (const [by, wish, code] of [
      ['ania', { personId: memberId(road, 'vera') }, 'reference-unknown'],
      ['vera', { personId: memberId(road, 'vera') }, 'reference-unknown'],
      ['vera', { personId: memberId(road, 'jane') }, 'reference-unknown'],
      ['vera', { role: 'owner' }, 'malformed'],
      ['vera', {}, 'malformed'],
    ] as const)
      expect(codeOf(await ask(road, by, line, { ...wish, reason: 'Why not' }))).toBe(code);
  });
});

describe('a file', () => {
  const wish = { name: 'offer.txt', mediaType: 'text/plain', size: 5 };

  it('goes up and comes down by signed addresses, for who sees the task', async () => {
    const id = await give(road, 'vera', 'ania');
    const line = `/v1/tasks/${id}/files`;
    const { body } = await must(road, ['vera', 'file'], `POST ${line}`, wish);
    expect((await must(road, ['vera', 'file'], `POST ${line}`, wish)).body.id).toBe(body.id);
    expect(new URL(body.upload.url).pathname).toContain(
      `/tasks/${road.tenant}/${road.id('partner', 'anna')}/${id}/${body.id}`,
    );
    expect(codeOf(await ask(road, 'ania', `GET ${line}/${body.id}`))).toBe('task-file-missing');
    await fetch(body.upload.url, { method: 'PUT', body: 'longer' });
    expect(codeOf(await ask(road, 'ania', `GET ${line}/${body.id}`))).toBe('task-file-missing');
    await fetch(body.upload.url, { method: 'PUT', body: 'hello' });
    const file = await must(road, 'ania', `GET ${line}/${body.id}`);
    expect(file.body).toMatchObject({ ...wish, by: 'sub-vera' });
    expect(await (await fetch(file.body.url)).text()).toBe('hello');
    expect((await must(road, 'ania', `GET ${line}`)).body.data).toMatchObject([{ id: body.id, ...wish }]);
    expect((await must(road, 'ania', `GET /v1/tasks/${id}`)).body.files).toBe(1);
    for (const path of [`${line}/${body.id}`, line])
      expect((await ask(road, 'jane', `GET ${path}`)).status).toBe(404);
    const other = await give(road, 'vera', 'ania');
    expect((await ask(road, 'ania', `GET /v1/tasks/${other}/files/${body.id}`)).status).toBe(404);
  });

  it('of an ended task, or one of 30 MB, is not taken', async () => {
    const id = await give(road, 'vera', 'ania');
    const line = `POST /v1/tasks/${id}/files`;
    expect((await ask(road, 'ania', line, { ...wish, size: 30_000_000 })).status).toBe(400);
    await must(road, 'ania', `POST /v1/tasks/${id}/done`, {});
    expect(codeOf(await ask(road, 'ania', line, wish))).toBe('task-closed');
  });
});
