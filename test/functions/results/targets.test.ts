import { describe, expect, it } from 'vitest';
import { targets } from '../../../storage/results.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const owner = { as: 'owner' as const };
const put = (...all: object[]) => call('PUT /v1/targets', { ...owner, body: { targets: all } });
const goal = { partnerId: 'p', metric: 'revenue', month: '2026-04', value: '100.00' };

describe('a target', () => {
  it('is replaced by a higher revision only', async () => {
    const { body: partner } = await call('POST /v1/partners', {
      ...owner,
      body: { externalId: 'p', name: 'P' },
    });
    const first = await put(goal);
    expect(first.body.data).toEqual([{ ...goal, partnerId: partner.id, revision: 1, version: 1 }]);
    expect((await put({ ...goal, value: '100' })).body).toEqual(first.body);
    const other = await put({ ...goal, value: '200' });
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({
      type: '/problems/revision-conflict',
      errors: [{ pointer: '/targets/0/revision' }],
    });
    expect((await put({ ...goal, value: '200', revision: 3 })).body.data).toMatchObject([
      { value: '200', revision: 3, version: 2 },
    ]);
    const late = await put({ ...goal, revision: 2 });
    expect(late.status).toBe(409);
    expect(late.body.type).toBe('/problems/revision-stale');
  });

  it('is refused together with all that is wrong', async () => {
    const wrong = await put(
      { ...goal, metric: 'profit' },
      { ...goal, month: '2026-13', value: '-1' },
      { metric: 'sales' },
    );
    expect(wrong.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/targets/0/metric',
      '/targets/1/month',
      '/targets/1/value',
      '/targets/2/partnerId',
      '/targets/2/month',
      '/targets/2/value',
    ]);
    const unknown = await put(
      { ...goal, month: '2027-01' },
      { ...goal, partnerId: 'q' },
      { ...goal, partnerId: 'r' },
    );
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/targets/1/partnerId',
      '/targets/2/partnerId',
    ]);
    expect(
      await targets.read(context().store, {
        tenant: 'acme',
        partnerId: 'p',
        metric: 'revenue',
        month: '2027-01',
      }),
    ).toBeUndefined();
    const twice = await put({ ...goal, month: '2028-01' }, { ...goal, month: '2028-01', value: '5' });
    expect(twice.body).toMatchObject({ status: 400, errors: [{ pointer: '/targets/1' }] });
    expect(
      (
        await call('PUT /v1/targets', {
          ...owner,
          body: { targets: Array.from({ length: 101 }, () => goal) },
        })
      ).body.errors,
    ).toEqual([{ pointer: '/targets', detail: 'must have at most 100 entries' }]);
  });

  it('is written once where the same is sent many times at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, () => put({ ...goal, metric: 'sales', value: '7' })),
    );
    expect(new Set(all.map((one) => one.text)).size).toBe(1);
    expect(all[0]?.body.data[0].version).toBe(1);
  });

  it('is listed by partner, and by metric', async () => {
    await put(...['2026-05', '2026-06', '2026-07'].map((month) => ({ ...goal, metric: 'quantity', month })));
    const page = await call('GET /v1/targets?partnerId=p&metric=quantity&limit=2', owner);
    expect(page.body.data.map((one: { month: string }) => one.month)).toEqual(['2026-05', '2026-06']);
    const rest = await call(
      `GET /v1/targets?partnerId=p&metric=quantity&limit=2&cursor=${page.body.next}`,
      owner,
    );
    expect(rest.body).toMatchObject({ data: [{ month: '2026-07' }], next: null });
    expect((await call(`GET /v1/targets?partnerId=p&cursor=${page.body.next}`, owner)).body.type).toBe(
      '/problems/cursor-invalid',
    );
    expect((await call('GET /v1/targets?partnerId=nobody', owner)).status).toBe(404);
    expect((await call('GET /v1/targets', owner)).body.errors).toMatchObject([
      { pointer: '/query/partnerId' },
    ]);
    const { body: partner } = await call('GET /v1/partners/p', owner);
    const own = { as: 'partner-admin' as const, partnerId: partner.id };
    expect((await call('GET /v1/targets?metric=quantity', own)).body.data).toHaveLength(3);
    expect((await call('GET /v1/targets?partnerId=p', { ...own, partnerId: 'partner_other' })).status).toBe(
      404,
    );
  });
});
