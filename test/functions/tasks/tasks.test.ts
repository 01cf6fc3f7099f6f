import { beforeAll, describe, expect, it } from 'vitest';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { registered } from '../deals/registering.ts';
import { ask, give, letters, listed, memberId, must, openTasks } from './tasking.ts';

const context = useTable();
let road: Road;
beforeAll(async () => {
  road = await openTasks(context());
});
const codeOf = ({ body }: { body: { type: string } }) => body.type.replace('/problems/', '');

describe('a task', () => {
  it('from the vendor to a person of a partner is in their lists and the vendor’s, and they are told', async () => {
    const id = await give(road, 'vera', 'ania', { dueOn: '2099-05-01' });
    const { body } = await must(road, 'ania', `GET /v1/tasks/${id}`);
    expect(body).toMatchObject({
      state: 'open',
      to: { personId: memberId(road, 'ania') },
      partnerId: road.id('partner', 'anna'),
      givenBy: 'sub-vera',
      dueAt: '2099-05-02T00:00:00.000Z',
    });
    expect(await listed(road, 'ania')).toEqual([id]);
    expect(await listed(road, 'adam', 'list=all')).toContain(id);
    expect(await listed(road, 'vera', 'list=all')).toContain(id);
    expect(await listed(road, 'vera', 'list=all&partnerId=anna')).toContain(id);
    for (const query of ['', 'list=team']) expect(await listed(road, 'adam', query)).toEqual([]);
    expect(await letters(road, 'ania')).toEqual(['Nowe zadanie: Call them']);
  });

  it('is nobody else’s: not to be read, changed or found', async () => {
    const id = await give(road, 'vera', 'ania');
    const lines = [
      ['GET /v1/tasks/', ''],
      ['GET /v1/tasks/', '/comments'],
      ['GET /v1/tasks/', '/files'],
      ['POST /v1/tasks/', '/done', {}],
      ['POST /v1/tasks/', '/comments', { text: 'Hello' }],
      ['POST /v1/tasks/', '/reassignment', { reason: 'Mine now' }],
    ] as const;
    for (const [before, after, body] of lines) {
      const theirs = await ask(road, 'jane', `${before}${id}${after}`, body);
      const missing = await ask(road, 'jane', `${before}task_nothing${after}`, body);
      expect([theirs.status, theirs.text]).toEqual([404, missing.text]);
    }
    expect(await listed(road, 'jane', 'list=all')).toEqual([]);
    expect((await ask(road, 'jane', 'GET /v1/tasks?list=all&partnerId=anna')).status).toBe(404);
  });

  it('to a role is the team’s, and each of them is told', async () => {
    const id = await give(road, 'ania', { role: 'partner-seller' }, { title: 'Tidy up' });
    expect(await listed(road, 'adam', 'list=team')).toEqual([id]);
    expect(await listed(road, 'ania', 'list=team')).toEqual([]);
    expect(await letters(road, 'adam')).toEqual(['A task for you: Tidy up']);
    await give(road, 'owen', { role: 'channel-manager' }, { title: 'Look' });
    expect(await letters(road, 'vera')).toContain('A task for you: Look');
    expect(await letters(road, 'viktor')).toContain('Nowe zadanie: Look');
    const far = await give(road, 'vera', { role: 'partner-admin', partnerId: 'john' }, { title: 'Sign' });
    expect(await listed(road, 'jane', 'list=team')).toEqual([far]);
  });

  it('to oneself needs nobody’s name and no letter', async () => {
    const { body } = await must(road, 'owen', 'POST /v1/tasks', { title: 'Think' });
    expect(body.to).toEqual({ personId: memberId(road, 'owen') });
    expect(await listed(road, 'owen')).toEqual([body.id]);
    expect(await letters(road, 'owen')).toEqual([]);
  });

  it.each([
    ['ania', { personId: 'vera' }, 'reference-unknown'],
    ['ania', { personId: 'jane' }, 'reference-unknown'],
    ['ania', { role: 'owner' }, 'malformed'],
    ['ania', { role: 'partner-admin', partnerId: 'john' }, 'reference-unknown'],
    ['vera', { personId: 'ania', partnerId: 'john' }, 'reference-unknown'],
    ['vera', { role: 'partner-admin' }, 'malformed'],
    ['vera', { role: 'owner', partnerId: 'john' }, 'malformed'],
    ['vera', { partnerId: 'john' }, 'malformed'],
    ['vera', { personId: 'vera', role: 'owner' }, 'malformed'],
    ['vera', { dueOn: '2020-01-01' }, 'task-invalid'],
  ] as const)('by %s to %o is refused: %s', async (by, wish, code) => {
    const named = 'personId' in wish ? { personId: memberId(road, wish.personId) } : {};
    expect(codeOf(await ask(road, by, 'POST /v1/tasks', { title: 'No', ...wish, ...named }))).toBe(code);
  });

  it('asked for twice, and at once, is one; with another content it is refused', async () => {
    const body = { externalId: 'once', title: 'Once', personId: memberId(road, 'ania') };
    const two = await Promise.all([1, 2].map(() => ask(road, 'vera', 'POST /v1/tasks', body)));
    const again = await must(road, 'vera', 'POST /v1/tasks', body);
    expect(two.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set([...two, again].map(({ body: { id } }) => id)).size).toBe(1);
    expect(codeOf(await ask(road, 'vera', 'POST /v1/tasks', { ...body, title: 'Twice' }))).toBe('conflict');
    expect((await letters(road, 'ania')).filter((one) => one.endsWith('Once'))).toHaveLength(1);
  });
});

describe('what a task is about', () => {
  it('is what both sides see, and leads to its tasks', async () => {
    const deal = await registered(road, 'about', 'anna');
    const subject = { kind: 'deal', id: 'about' };
    const theirs = await give(road, 'vera', 'ania', { subject });
    const ours = await give(road, 'vera', 'viktor', { subject });
    expect((await must(road, 'ania', `GET /v1/tasks/${theirs}`)).body.subject).toEqual({
      kind: 'deal',
      id: deal,
    });
    const asked = 'subject=deal:about';
    expect((await listed(road, 'vera', asked)).toSorted()).toEqual([ours, theirs].toSorted());
    expect(await listed(road, 'ania', asked)).toEqual([theirs]);
    expect(await listed(road, 'jane', asked)).toEqual([]);
    for (const [by, to] of [
      ['vera', 'jane'],
      ['jane', 'jane'],
    ] as const) {
      const got = await ask(road, by, 'POST /v1/tasks', {
        title: 'No',
        personId: memberId(road, to),
        subject,
      });
      const missing = { ...subject, id: 'nothing' };
      const none = await ask(road, by, 'POST /v1/tasks', {
        title: 'No',
        personId: memberId(road, to),
        subject: missing,
      });
      expect([got.status, got.text]).toEqual([422, none.text]);
    }
  });

  it.each([
    ['partner', 'anna', 201],
    ['partner', 'john', 422],
    ['customer', 'velo', 422],
    ['approval', 'approval_x', 422],
    ['payout-run', 'payout-run_2026-01', 422],
    ['sale', 'nothing', 422],
  ])('may be a %s, %s, to a partner’s person: %i', async (kind, id, status) => {
    const personId = memberId(road, 'ania');
    expect(
      (await ask(road, 'vera', 'POST /v1/tasks', { title: 'It', personId, subject: { kind, id } })).status,
    ).toBe(status);
  });

  it.each([
    ['customer', 'velo', 201],
    ['partner', 'nobody', 422],
  ])('may be a %s, %s, to the vendor’s own: %i', async (kind, id, status) => {
    expect((await ask(road, 'vera', 'POST /v1/tasks', { title: 'It', subject: { kind, id } })).status).toBe(
      status,
    );
  });
});
