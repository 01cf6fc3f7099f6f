import { describe, expect, it } from 'vitest';
import { jobs } from '../../../storage/platform.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const as = { as: 'finance' as const };
const put = (...rates: object[]) => call('PUT /v1/exchange-rates', { ...as, body: { rates } });
const rate = { from: 'PLN', to: 'EUR', date: '2026-02-25', rate: '0.2341' };
const committed = async () =>
  (await jobs.all(context().store, { tenant: 'acme' })).map(({ task }) =>
    task.kind === 'revaluation' ? task : undefined,
  );

describe('an exchange rate', () => {
  it('is committed with the sales that it concerns, once', async () => {
    const first = await put(rate, { ...rate, date: '2026-03-01' }, { ...rate, from: 'CZK', rate: '0.04' });
    expect(first.body.data).toMatchObject([
      { ...rate, revision: 1, version: 1 },
      { date: '2026-03-01' },
      { from: 'CZK' },
    ]);
    const scopes = [
      { of: 'currency', currency: 'PLN', from: '2026-02-25', to: '2026-03-08' },
      { of: 'currency', currency: 'CZK', from: '2026-02-25', to: '2026-03-04' },
    ];
    expect(await committed()).toEqual([{ kind: 'revaluation', terms: 1, scopes }]);
    expect((await put(rate)).status).toBe(200);
    expect(await committed()).toHaveLength(1);
  });

  it('is replaced by a higher revision only, all or none', async () => {
    expect((await put({ ...rate, rate: '0.3' })).body.type).toBe('/problems/revision-conflict');
    const mixed = await put({ ...rate, date: '2026-05-01' }, { ...rate, rate: '0.3' });
    expect(mixed.body).toMatchObject({ status: 409, errors: [{ pointer: '/rates/1/revision' }] });
    expect((await call('GET /v1/exchange-rates?from=PLN&to=EUR&since=2026-05-01', as)).body.data).toEqual([]);
    expect((await put({ ...rate, rate: '0.3', revision: 2 })).body.data).toMatchObject([
      { rate: '0.3', revision: 2, version: 2 },
    ]);
    expect((await put({ ...rate, revision: 1 })).body.type).toBe('/problems/revision-stale');
  });

  it('leads from one currency to another, and is above zero', async () => {
    expect((await put({ ...rate, to: 'PLN' })).body.errors).toMatchObject([{ pointer: '/rates/0/to' }]);
    expect(
      (await put({ ...rate, rate: '0.00' }, { ...rate, from: 'XXQ' }, { ...rate, date: '2026-02-30' })).body
        .errors,
    ).toMatchObject([
      { pointer: '/rates/0/rate' },
      { pointer: '/rates/1/from' },
      { pointer: '/rates/2/date' },
    ]);
  });

  it('is listed by its pair, from a day on', async () => {
    const page = await call('GET /v1/exchange-rates?from=PLN&to=EUR&limit=1', as);
    expect(page.body.data).toMatchObject([{ date: '2026-02-25' }]);
    expect(
      (await call(`GET /v1/exchange-rates?from=PLN&to=EUR&limit=1&cursor=${page.body.next}`, as)).body.data,
    ).toMatchObject([{ date: '2026-03-01' }]);
    expect(
      (await call('GET /v1/exchange-rates?from=PLN&to=EUR&since=2026-03-01', as)).body.data,
    ).toHaveLength(1);
    expect((await call('GET /v1/exchange-rates', as)).body.errors).toMatchObject([
      { pointer: '/query/from' },
      { pointer: '/query/to' },
    ]);
  });

  it('holds where many are sent at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, day) => put({ ...rate, from: 'SEK', date: `2026-06-0${day + 1}` })),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });
});
