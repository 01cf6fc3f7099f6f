import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askApproval } from '../../../functions/approvals/ask-approval.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { answer, asked, asking, no, openTenant, stored, yes } from './asking.ts';

const context = useTable();
useTasks();

type Shown = { readonly id: string; readonly state: string };

/** All pages of a list, one after the other; none may be larger than was asked for. */
const pages = async (road: Road, query: string): Promise<readonly Shown[]> => {
  const all: Shown[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await road.must(`GET /v1/approvals?limit=2${query}${cursor}`);
    expect(body.data.length).toBeLessThanOrEqual(2);
    all.push(...body.data);
    if (body.next === null) return all;
    cursor = `&cursor=${body.next}`;
  }
};

describe('an approval', () => {
  let road: Road;
  beforeEach(() => {
    road = openTenant(context());
  });

  it('is read with the roles that may decide now, without the token', async () => {
    const { id, token } = await asked(road);
    const got = await road.must(`GET /v1/approvals/${id}`, undefined, { as: 'auditor' });
    const { tokens: _, ...shown } = await stored(road, id);
    const places = [{ role: 'channel-manager' }];
    expect(got.body).toEqual({ ...shown, asked: ['channel-manager'], places });
    expect(got.headers['ETag']).toBe('"1"');
    expect(got.text).not.toContain(token);
    expect(got.text).not.toContain('token');
  });

  it('is read with its decision, without what makes the request known, and asks nobody any more', async () => {
    const { id } = await asked(road);
    await answer(road, id, no, { key: 'k1' });
    expect((await stored(road, id)).answers[0]?.request).toBeDefined();
    const { body, text } = await road.must(`GET /v1/approvals/${id}`);
    expect(body).toMatchObject({ state: 'refused', asked: [], version: 2 });
    expect(body.decision).toEqual({
      by: 'key_anna',
      role: 'channel-manager',
      at: body.updatedAt,
      reason: no.reason,
    });
    expect(text).not.toMatch(/token|request"/);
    const list = await road.must('GET /v1/approvals');
    expect(list.body.data).toEqual([body]);
  });

  it('that is not there, or is another tenant’s, is not found', async () => {
    const { id } = await asked(openTenant(context()));
    for (const wanted of [id, 'approval_nothing', 'nothing']) {
      const got = await road.send(`GET /v1/approvals/${wanted}`);
      expect([got.status, got.body.type]).toEqual([404, '/problems/not-found']);
    }
    expect((await road.must('GET /v1/approvals')).body).toEqual({ data: [], next: null });
    expect((await road.must('GET /v1/approvals?state=open')).body).toEqual({ data: [], next: null });
  });

  it('is the vendor’s matter: no partner sees any', async () => {
    const { id } = await asked(road);
    for (const as of ['partner-admin', 'partner-seller'] as const)
      for (const path of [`/v1/approvals/${id}`, '/v1/approvals', '/v1/approvals?state=open'])
        expect((await road.send(`GET ${path}`, undefined, { as, partner: 'solo' })).status).toBe(403);
    for (const as of ['channel-manager', 'finance', 'auditor'] as const)
      expect((await road.send(`GET /v1/approvals/${id}`, undefined, { as })).status).toBe(200);
  });
});

describe('the list of approvals', () => {
  let road: Road;
  const names = ['a', 'b', 'c', 'd', 'e'];
  beforeAll(async () => {
    road = openTenant(context());
    for (const name of names.toReversed()) await askApproval(context(), road.tenant, asking(name));
    await answer(road, 'approval_b', yes);
    await answer(road, 'approval_d', no);
  });

  it('is of all, page by page, in the order of their ids', async () => {
    const all = await pages(road, '');
    expect(all.map(({ id }) => id)).toEqual(names.map((name) => `approval_${name}`));
    expect(all.map(({ state }) => state)).toEqual(['open', 'approved', 'open', 'refused', 'open']);
  });

  it('is of those that wait, page by page, where that is asked for', async () => {
    const open = await pages(road, '&state=open');
    expect(open.map(({ id }) => id)).toEqual(['approval_a', 'approval_c', 'approval_e']);
    expect(new Set(open.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it('takes no cursor of the other list, and no other state', async () => {
    const { body } = await road.must('GET /v1/approvals?limit=1');
    const wrong = await road.send(`GET /v1/approvals?state=open&cursor=${body.next}`);
    expect([wrong.status, wrong.body.type]).toEqual([400, '/problems/cursor-invalid']);
    const other = openTenant(context());
    expect((await other.send(`GET /v1/approvals?cursor=${body.next}`)).status).toBe(400);
    const state = await road.send('GET /v1/approvals?state=approved');
    expect([state.status, state.body.errors[0].pointer]).toEqual([400, '/query/state']);
  });
});
