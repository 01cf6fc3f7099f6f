import { beforeEach, describe, expect, it } from 'vitest';
import { askApproval } from '../../../functions/approvals/ask-approval.ts';
import { expireOpen } from '../../../functions/approvals/expire-open.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { answer, asked, asking, dueLines, no, openTenant, stored, yes } from './asking.ts';

const context = useTable();
const tasks = useTasks();
let road: Road;
beforeEach(() => {
  road = openTenant(context());
});

describe('a decision', () => {
  it('by the role that is asked stands, and the task that waits is told', async () => {
    const { id, token } = await asked(road);
    const got = await answer(road, id, { outcome: 'approved', reason: ' A new customer. ' });
    expect(got.status).toBe(200);
    expect(got.headers['ETag']).toBe('"2"');
    expect(got.body).toMatchObject({
      id,
      state: 'approved',
      asked: [],
      decision: { by: 'key_anna', role: 'channel-manager', reason: 'A new customer.' },
    });
    expect(got.body).not.toHaveProperty('dueAt');
    expect(got.text).not.toMatch(/token|request"/);
    const { at } = got.body.decision;
    expect(tasks.told(token)).toEqual([
      { outcome: 'approved', by: 'key_anna', at, reason: 'A new customer.' },
    ]);
    expect((await road.must('GET /v1/approvals?state=open')).body.data).toEqual([]);
    expect((await dueLines(road)).filter((line) => line.startsWith('answer'))).toEqual([]);
  });

  it('without a reason tells none', async () => {
    const { id, token } = await asked(road);
    await answer(road, id, yes);
    expect(tasks.told(token)).toEqual([{ outcome: 'approved', by: 'key_anna', at: expect.any(String) }]);
  });

  it('that refuses needs a reason', async () => {
    const { id, token } = await asked(road);
    const long = 'x'.repeat(1001);
    for (const [body, pointer] of [
      [{ outcome: 'refused' }, '/reason'],
      [{ outcome: 'refused', reason: '  ' }, '/reason'],
      [{ outcome: 'approved', reason: long }, '/reason'],
      [{ outcome: 'maybe' }, '/outcome'],
      [{}, '/outcome'],
      [{ ...yes, by: 'key_x' }, '/by'],
    ] as const) {
      const refused = await answer(road, id, body);
      expect([refused.status, refused.body.errors.length, refused.body.errors[0].pointer]).toEqual([
        400,
        1,
        pointer,
      ]);
    }
    expect((await stored(road, id)).state).toBe('open');
    expect((await answer(road, id, no)).body.decision.reason).toBe(no.reason);
    expect(tasks.told(token)).toMatchObject([{ outcome: 'refused', reason: no.reason }]);
  });

  it('is not made by a role that no reached stage names', async () => {
    const { id } = await asked(road);
    for (const as of ['owner', 'finance'] as const) {
      const refused = await answer(road, id, yes, { as });
      expect([refused.status, refused.body.type]).toEqual([403, '/problems/approval-not-yours']);
      expect(refused.body.detail).toBe('This is decided by: channel-manager.');
    }
  });

  it('is not made by a role without the permission, of the partner least of all', async () => {
    const { id } = await asked(road);
    for (const as of ['auditor', 'partner-admin', 'partner-seller'] as const) {
      const sent = { as, ...(as === 'auditor' ? {} : { partner: 'solo' }) };
      const refused = await road.send(`POST /v1/approvals/${id}/decision`, yes, sent);
      expect([refused.status, refused.body.type]).toEqual([403, '/problems/forbidden']);
    }
    expect(await stored(road, id)).toMatchObject({ state: 'open', version: 1 });
  });

  it('is not made by whoever asked', async () => {
    const { id, token } = await asked(road, { requestedBy: 'key_anna' });
    const refused = await answer(road, id, yes);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/approval-own']);
    expect(tasks.told(token)).toEqual([]);
    expect((await answer(road, id, yes, { by: 'key_john' })).status).toBe(200);
  });

  it('of what is not there, or of another tenant’s, is not found', async () => {
    const { id } = await asked(openTenant(context()));
    for (const wanted of [id, 'approval_nothing'])
      expect((await answer(road, wanted, yes)).body).toMatchObject({
        type: '/problems/not-found',
        status: 404,
      });
  });
});

describe('a decision that comes late', () => {
  it('is refused, and says who decided and when', async () => {
    const { id, token } = await asked(road);
    const { body } = await answer(road, id, no);
    for (const from of [{ by: 'key_john' }, {}, { as: 'finance' as const }, { key: 'other' }]) {
      const late = await answer(road, id, yes, from);
      expect([late.status, late.body.type]).toEqual([409, '/problems/approval-closed']);
      expect(late.body.detail).toBe(`It was refused by key_anna at ${body.decision.at}.`);
    }
    expect(tasks.told(token)).toHaveLength(1);
    expect((await stored(road, id)).version).toBe(2);
  });

  it('is refused also where nobody decided', async () => {
    const { id } = await asked(road);
    expect(await expireOpen(context(), road.tenant, id)).toBe('expired');
    const late = await answer(road, id, yes);
    expect([late.status, late.body.detail]).toEqual([409, 'It expired before anybody decided.']);
  });
});

describe('the same request again', () => {
  it('with its Idempotency-Key has the same answer, and tells nobody for the second time', async () => {
    const { id, token } = await asked(road);
    const first = await answer(road, id, no, { key: 'k1' });
    expect(await answer(road, id, no, { key: 'k1' })).toEqual(first);
    expect(tasks.told(token)).toHaveLength(1);
  });

  it('at the same moment has the same answer', async () => {
    const { id, token } = await asked(road);
    const all = await Promise.all(Array.from({ length: 6 }, () => answer(road, id, yes, { key: 'k1' })));
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect(tasks.told(token)).toHaveLength(1);
  });

  it('is another one by another person, or without the key, and refused with another body', async () => {
    const { id } = await asked(road);
    await answer(road, id, yes, { key: 'k1' });
    const other = await answer(road, id, no, { key: 'k1' });
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    expect((await answer(road, id, yes, { key: 'k1', by: 'key_john' })).status).toBe(409);
    expect((await answer(road, id, yes)).status).toBe(409);
    const { id: next } = await asked(road);
    const got = await answer(road, next, yes, { key: 'k1' });
    expect(got.status).toBe(200);
  });
});

describe('ten people at once', () => {
  it('make one decision, of which the others are told', async () => {
    const { id, token } = await asked(road);
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        answer(road, id, index % 2 === 0 ? yes : no, { by: `key_${index}`, key: `k${index}` }),
      ),
    );
    const won = all.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const { decision, state } = won[0]?.body ?? {};
    for (const { status, body } of all)
      if (status !== 200)
        expect([status, body.detail]).toEqual([409, `It was ${state} by ${decision.by} at ${decision.at}.`]);
    expect(await stored(road, id)).toMatchObject({ state, version: 2, decision: { by: decision.by } });
    expect(tasks.told(token)).toMatchObject([{ outcome: state, by: decision.by }]);
  });

  it('with tasks that ask again and the end of the workflow still end it once', async () => {
    const wanted = asking();
    await askApproval(context(), road.tenant, wanted);
    const again = (index: number) =>
      askApproval(context(), road.tenant, { ...wanted, token: `${wanted.token} ${index}` });
    const [ended, ...all] = await Promise.all([
      expireOpen(context(), road.tenant, wanted.id),
      answer(road, wanted.id, yes, { by: 'key_1' }),
      answer(road, wanted.id, no, { by: 'key_2' }),
      again(1),
      again(2),
    ]);
    const { state, decision } = await stored(road, wanted.id);
    expect(state).not.toBe('open');
    expect(ended).toBe(state);
    const won = all.filter((one) => one?.status === 200);
    expect(won).toHaveLength(state === 'expired' ? 0 : 1);
    expect(decision?.by).toBe(won[0]?.body.decision.by);
    expect((await road.must('GET /v1/approvals?state=open')).body.data).toEqual([]);
  });
});
