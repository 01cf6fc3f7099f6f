import { beforeEach, describe, expect, it } from 'vitest';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { openDeals, partner, registered } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});

const titles = (body: { data: { title: string }[] }) => body.data.map(({ title }) => title).toSorted();

describe('a deal', () => {
  it('is read by our id and its externalId, without what is kept for the house', async () => {
    const id = await registered(road, 'd1');
    for (const reference of [id, 'd1']) {
      const got = await road.must(`GET /v1/deals/${reference}`, undefined, partner('anna'));
      expect(got.body).toMatchObject({ id, state: 'waiting', version: 1 });
      expect(got.headers['ETag']).toBe('"1"');
      expect(got.text).not.toContain('bodyHash');
    }
  });

  it('of another partner is not there, by whatever id', async () => {
    const id = await registered(road, 'd1');
    for (const reference of [id, 'd1', 'nothing']) {
      const got = await road.send(`GET /v1/deals/${reference}`, undefined, partner('john'));
      expect([got.status, got.body.type]).toEqual([404, '/problems/not-found']);
      expect(got.text).not.toContain('Deal d1');
    }
  });

  it('is read by every role of the vendor', async () => {
    await registered(road, 'd1');
    for (const as of ['owner', 'channel-manager', 'finance', 'auditor'] as const)
      expect((await road.send('GET /v1/deals/d1', undefined, { as })).status).toBe(200);
  });

  it('of another tenant is not there', async () => {
    const id = await registered(road, 'd1');
    const other = await openDeals(context());
    for (const reference of [id, 'd1'])
      expect((await other.send(`GET /v1/deals/${reference}`)).status).toBe(404);
    expect((await other.must('GET /v1/deals')).body).toEqual({ data: [], next: null });
  });
});

describe('the list of deals', () => {
  beforeEach(async () => {
    for (const [externalId, name] of [
      ['a1', 'anna'],
      ['a2', 'anna'],
      ['a3', 'anna'],
      ['j1', 'john'],
    ] as const)
      await registered(road, externalId, name, { productIds: ['helmet'] });
  });

  it('is of all deals for the vendor, and of one partner where it is asked for', async () => {
    expect(titles((await road.must('GET /v1/deals')).body)).toEqual([
      'Deal a1',
      'Deal a2',
      'Deal a3',
      'Deal j1',
    ]);
    for (const reference of ['john', road.id('partner', 'john')])
      expect(titles((await road.must(`GET /v1/deals?partnerId=${reference}`)).body)).toEqual(['Deal j1']);
    expect(titles((await road.must('GET /v1/deals?partnerId=solo')).body)).toEqual([]);
    expect((await road.send('GET /v1/deals?partnerId=nobody')).status).toBe(404);
  });

  it('is of its own deals for a partner, and another partner is not there', async () => {
    const list = (query: string) =>
      road.send(`GET /v1/deals${query}`, undefined, partner('john', 'partner-admin'));
    expect(titles((await list('')).body)).toEqual(['Deal j1']);
    expect(titles((await list('?partnerId=john')).body)).toEqual(['Deal j1']);
    expect((await list('?partnerId=anna')).status).toBe(404);
  });

  it.each([
    ['for the vendor', '', {}, 4],
    ['of a partner, for the vendor', '&partnerId=anna', {}, 3],
    ['for a partner', '', partner('anna'), 3],
  ] as const)('%s goes on page by page, each deal once', async (_, filter, sent, count) => {
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await road.must(`GET /v1/deals?limit=2${filter}${cursor}`, undefined, sent);
      expect(body.data.length).toBeLessThanOrEqual(2);
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toHaveLength(count);
    expect(seen).toEqual([...new Set(seen)].toSorted());
  });

  it('takes no cursor of another list', async () => {
    const { body } = await road.must('GET /v1/deals?limit=1');
    for (const [query, sent] of [
      [`?cursor=${body.next}&partnerId=anna`, {}],
      [`?cursor=${body.next}`, partner('anna')],
      ['?cursor=nonsense', {}],
    ] as const) {
      const got = await road.send(`GET /v1/deals${query}`, undefined, sent);
      expect([got.status, got.body.type]).toEqual([400, '/problems/cursor-invalid']);
    }
  });
});
