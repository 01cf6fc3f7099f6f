import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../../../functions/deals/api.ts';
import { deals } from '../../../storage/deals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { credit, share } from './crediting.ts';
import { approved, name, post, program } from './pipelining.ts';
import { openDeals, partner, registered } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
  await program(road, { dealForm: { fields: [{ id: 'budget', label: name('Budget'), kind: 'number' }] } });
});

const ask = (line: string, who = 'john') => road.send(line, undefined, partner(who));
const listed = async (who: string, query = ''): Promise<readonly string[]> =>
  (await ask(`GET /v1/deals${query}`, who)).body.data.map(({ title }: { title: string }) => title);

/** A deal of anna's that says all that can be said, which john sells with her and solo. */
const coSold = async (): Promise<string> => {
  const id = await approved(road, 'd1', 'anna', {
    fields: { budget: '777' },
    nextStep: { text: 'secret step' },
    lines: [{ productId: 'bike', quantity: '3', amount: '888.00' }],
  });
  await post(road, 'd1/stage', { stage: 'proposal', note: 'secret note' });
  await credit(
    road,
    'd1',
    share('anna', '50'),
    share('john', '30', 'implements'),
    share('solo', '20', 'finances'),
  );
  return id;
};

describe('a deal that partners sell together', () => {
  it('is read by those of its credits, who learn what it is and what is theirs', async () => {
    const id = await coSold();
    const whole = (await road.must('GET /v1/deals/d1')).body;
    const got = await ask(`GET /v1/deals/${id}`);
    expect(got.body).toEqual({
      id,
      title: 'Deal d1',
      programId: road.id('program', 'prog'),
      customerId: road.id('customer', 'velo'),
      productIds: [road.id('product', 'bike')],
      value: { amount: '1000.00', currency: 'EUR' },
      expectedClose: '2099-12-31',
      state: 'approved',
      stage: 'proposal',
      probability: '50',
      protectedUntil: whole.protectedUntil,
      createdAt: whole.createdAt,
      updatedAt: whole.updatedAt,
      movedAt: whole.movedAt,
      coSold: true,
      credit: { share: '30', role: 'implements' },
    });
    expect(got.headers['ETag']).toBeUndefined();
    const own = (await ask('GET /v1/deals/d1', 'anna')).body;
    expect([own.fields, own.credits, own.coSold]).toEqual([{ budget: '777' }, undefined, undefined]);
    expect(whole.credits).toHaveLength(3);
  });

  it('stands in their lists and tells its way, and nothing of others', async () => {
    const id = await coSold();
    await registered(road, 'd2', 'john', { productIds: ['helmet'] });
    expect([...(await listed('john'))].toSorted()).toEqual(['Deal d1', 'Deal d2']);
    expect(await listed('anna')).toEqual(['Deal d1']);
    expect(await listed('john', '?state=waiting')).toEqual(['Deal d2']);
    expect(await listed('john', '?stage=proposal')).toEqual(['Deal d1']);
    const vendors = await road.must('GET /v1/deals?partnerId=john&state=approved');
    expect(vendors.body.data[0].credits).toHaveLength(3);
    const history = await ask(`GET /v1/deals/${id}/history`);
    expect(history.body.data.map(({ to }: { to: object }) => to)).toEqual([
      { state: 'waiting' },
      { state: 'approved', stage: 'qualified' },
      { state: 'approved', stage: 'proposal' },
    ]);
    const texts = [history, await ask('GET /v1/deals?stage=proposal'), await ask('GET /v1/deals/d1')].map(
      ({ text }) => text,
    );
    const [anna, solo] = [road.id('partner', 'anna'), road.id('partner', 'solo')];
    for (const text of texts)
      for (const secret of [
        anna,
        solo,
        'secret',
        '"777"',
        '888.00',
        'finances',
        '"20"',
        '"50"',
        'approval_',
        '"by"',
      ])
        expect(text.replace('"probability":"50"', '')).not.toContain(secret);
  });

  it('that is stalled is no news for those who only sell it too', async () => {
    await coSold();
    const key = { tenant: road.tenant, dealId: road.id('deal', 'd1') };
    const standing = await deals.read(context().store, key);
    if (standing === undefined) throw new Error('there is no deal');
    const next = { ...standing, version: standing.version + 1, stalledAt: standing.updatedAt };
    await deals.replace(context().store, key, next);
    expect(await listed('anna', '?state=stalled')).toEqual(['Deal d1']);
    expect(await listed('john', '?state=stalled')).toEqual([]);
  });

  it('is not there for them on every other road', async () => {
    const id = await coSold();
    const others = routes.filter((one) => one.path.includes('{id}') && !/^(read|list)Deal/.test(one.id));
    expect(others.length).toBeGreaterThan(8);
    for (const { method, path, permission, example } of others) {
      const line = `${method} ${path.replace('{id}', id).replace('{saleId}', 'sale_1')}`;
      const headers = { 'idempotency-key': 'k' };
      const got = await road.send(line, example.body, { ...partner('john', 'partner-admin'), headers });
      expect([line, got.status]).toEqual([line, permission === 'deals:manage' ? 403 : 404]);
    }
    const { body } = await road.must('GET /v1/deals/d1');
    expect(body.state).toBe('approved');
  });

  it('is no subject of their tasks, estimates and sales', async () => {
    const id = await coSold();
    const admin = { ...partner('john', 'partner-admin'), headers: { 'idempotency-key': 'k' } };
    const task = { title: 'Call', subject: { kind: 'deal', id } };
    const line = { productId: 'bike', quantity: '1', amount: '10.00' };
    for (const [path, body, sent] of [
      ['tasks', task, admin],
      ['tasks', { ...task, partnerId: 'john', role: 'partner-admin' }, { headers: admin.headers }],
      ['estimates', { dealId: id, lines: [line] }, admin],
      ['sales', road.sale('s1', { partnerId: 'john', dealId: id }), admin],
    ] as const) {
      const got = await road.send(`POST /v1/${path}`, body, sent);
      expect([path, got.status, got.body.type]).toEqual([path, 422, '/problems/reference-unknown']);
    }
    const about = { ...task, partnerId: 'anna', role: 'partner-admin' };
    await road.must('POST /v1/tasks', about, { headers: { 'idempotency-key': 'about' } });
    expect((await ask(`GET /v1/tasks?list=all&subject=deal:${id}`)).body.data).toEqual([]);
  });

  it('is gone for who is no longer named, and never for its own partner', async () => {
    const id = await coSold();
    await credit(road, 'd1', share('solo', '100'));
    expect((await ask(`GET /v1/deals/${id}`)).status).toBe(404);
    expect((await ask(`GET /v1/deals/${id}/history`)).status).toBe(404);
    expect([await listed('john'), await listed('solo')]).toEqual([[], ['Deal d1']]);
    await credit(road, 'd1');
    expect([await listed('solo'), await listed('anna')]).toEqual([[], ['Deal d1']]);
  });
});
