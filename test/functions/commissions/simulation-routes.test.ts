import { describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { hand, history, request, simulated } from './simulating.ts';

const context = useTable();
useFiles();
const version = (more: object = {}) => ({
  effectiveFrom: '2026-01-01',
  currency: 'EUR',
  rounding: 'half-up',
  components: [percent('20')],
  ...more,
});
const plan = (more: object = {}) => ({
  id: 'new',
  programId: 'prog',
  name: 'New',
  versions: [version()],
  assignments: [{ partnerId: '*', from: '2026-01-01' }],
  ...more,
});
const path = '/v1/plans/p/simulations';
const opened = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('10')]);
  await road.report('a');
  await road.report('b', { partnerId: 'kid-a' });
  await road.settle();
  return road;
};
type Got = {
  readonly status: number;
  readonly body: { readonly type: string; readonly errors: { pointer: string }[] };
};
const pointers = ({ body }: Got) => body.errors.map(({ pointer }) => pointer);

describe('a request for a simulation', () => {
  it('is known by its key, and refused where it has none', async () => {
    const road = await opened('keys');
    const send = (body: object, key?: string) =>
      road.send(
        `POST ${path}`,
        { ...history, ...body },
        key === undefined ? {} : { headers: { 'idempotency-key': key } },
      );
    expect((await send({ version: version() })).body.type).toBe('/problems/idempotency-key-missing');
    const [first, again] = [await send({ version: version() }, 'k'), await send({ version: version() }, 'k')];
    expect([first.status, again.status, again.body.id]).toEqual([202, 202, first.body.id]);
    expect(first.headers['Location']).toBe(`/v1/jobs/${first.body.id}`);
    expect((await send({ version: version(), to: '2026-12-31' }, 'k')).body.type).toBe(
      '/problems/idempotency-key-reused',
    );
    const { body: job } = await road.must(`GET /v1/jobs/${first.body.id}`);
    expect([job.kind, job.state]).toEqual(['simulation', 'queued']);
    const { body: read } = await road.must(`GET /v1/simulations/${first.body.id}`);
    expect([read.state, read.result]).toEqual(['queued', undefined]);
    const early = await road.send(`GET /v1/simulations/${first.body.id}/partners`);
    expect([early.status, early.body.type]).toEqual([409, '/problems/simulation-not-done']);
  });

  it('is refused with all faults of its draft, as saving would', async () => {
    const road = await opened('faults');
    const send = (line: string, body: object) =>
      road.send(`POST ${line}`, { ...history, ...body }, { headers: { 'idempotency-key': 'x' } });
    const wrong = version({ currency: 'PLN', components: [percent('1', { when: 'nonsense(' })] });
    expect(pointers(await send(path, { version: wrong, to: '2019-01-01' }))).toEqual([
      '/version/currency',
      '/version/components/0/when',
      '/to',
    ]);
    const twice = [
      { partnerId: 'solo', from: '2026-01-01', to: '2025-01-01' },
      { partnerId: 'solo', from: '2026-01-01' },
    ];
    expect(
      pointers(await send('/v1/simulations', { plan: plan({ versions: [wrong], assignments: twice }) })),
    ).toEqual([
      '/plan/versions/0/components/0/when',
      '/plan/assignments/0/to',
      '/plan/assignments/1/partnerId',
    ]);
    expect(pointers(await send(path, { version: version(), partnerIds: ['solo', 'gone'] }))).toEqual([
      '/partnerIds/1',
    ]);
    expect((await send('/v1/plans/gone/simulations', { version: version() })).status).toBe(404);
    const others = plan({ assignments: [{ partnerId: 'gone', from: '2026-01-01' }] });
    expect(pointers(await send('/v1/simulations', { plan: others }))).toEqual([
      '/plan/assignments/0/partnerId',
    ]);
    expect(pointers(await send('/v1/simulations', { plan: plan({ programId: 'gone' }) }))).toEqual([
      '/plan/programId',
    ]);
    expect(pointers(await send('/v1/simulations', { plan: plan(), replaces: ['p', 'gone'] }))).toEqual([
      '/replaces/1',
    ]);
    expect((await send('/v1/simulations', { plan: plan({ id: 'p' }) })).status).toBe(409);
    expect((await send('/v1/simulations', { plan: plan({ id: 'p' }), replaces: ['p'] })).status).toBe(202);
  });

  it('is for those who may simulate, its result for those who read plans', async () => {
    const road = await opened('roles');
    const statusOf = async (as: 'channel-manager' | 'finance' | 'auditor') =>
      (
        await road.send(
          `POST ${path}`,
          { ...history, version: version() },
          { as, headers: { 'idempotency-key': as } },
        )
      ).status;
    expect([await statusOf('channel-manager'), await statusOf('finance'), await statusOf('auditor')]).toEqual(
      [202, 202, 403],
    );
    const { id } = await simulated(road, path, { version: version() });
    expect((await road.send(`GET /v1/simulations/${id}`, undefined, { as: 'auditor' })).status).toBe(200);
    for (const more of ['', '/partners', '/csv'])
      expect(
        (
          await road.send(`GET /v1/simulations/${id}${more}`, undefined, {
            as: 'partner-admin',
            partner: 'solo',
          })
        ).status,
      ).toBe(403);
    const other = await openRoad(context(), 'roles-other');
    for (const more of ['', '/partners', '/csv'])
      expect((await other.send(`GET /v1/simulations/${id}${more}`)).status).toBe(404);
  });
});

describe('a simulation', () => {
  it('writes its job and its files, and nothing else', async () => {
    const road = await opened('nothing');
    const before = (await toldSoFar()).length;
    await simulated(road, path, { version: version() });
    const told = (await toldSoFar()).slice(before);
    const types = told.map((record) => record.dynamodb?.NewImage?.['type']?.S);
    expect(types.length).toBeGreaterThan(1);
    expect(new Set(types)).toEqual(new Set(['due', 'job']));
    expect(await road.owed()).toBe('10.00');
  });

  it('gives a page of partners after the other, and takes no place in between', async () => {
    const road = await opened('pages');
    const { id, result } = await simulated(road, path, { version: version() });
    expect(result.partners).toBe(2);
    const { body: first } = await road.must(`GET /v1/simulations/${id}/partners?limit=1`);
    const { body: second } = await road.must(
      `GET /v1/simulations/${id}/partners?limit=1&cursor=${first.next}`,
    );
    expect([...first.data, ...second.data].map(({ name }: { name: string }) => name).sort()).toEqual([
      'Kid A',
      'Solo',
    ]);
    expect(second.next).toBeNull();
    const { of, at } = JSON.parse(Buffer.from(first.next, 'base64url').toString());
    const forged = (place: number) => Buffer.from(JSON.stringify({ of, at: place })).toString('base64url');
    const got = await road.send(`GET /v1/simulations/${id}/partners?cursor=${forged(at - 3)}`);
    expect([got.status, got.body.type]).toEqual([400, '/problems/cursor-invalid']);
    const { body: behind } = await road.must(`GET /v1/simulations/${id}/partners?cursor=${forged(1e9)}`);
    expect(behind).toEqual({ data: [], next: null });
  });

  it('is given as CSV', async () => {
    const road = await opened('csv');
    const { id } = await simulated(road, path, { version: version(), partnerIds: ['solo'] });
    const { body } = await road.must(`GET /v1/simulations/${id}/csv`);
    const file = await fetch(body.url);
    expect(decodeURIComponent(body.url)).toContain(`simulation-${id}.csv`);
    expect(await file.text()).toBe(
      [
        'partnerId,currency,planId,component,now,draft,difference',
        `${road.id('partner', 'solo')},EUR,p,share,10.00,20.00,10.00`,
        '',
      ].join('\r\n'),
    );
  });

  it('of nothing comes to nothing', async () => {
    const road = await openRoad(context(), 'empty');
    await road.plan('p', [percent('10')]);
    const id = await request(road, path, { version: version(), ...history });
    expect(await hand(road, id)).toBe(true);
    const { body } = await road.must(`GET /v1/simulations/${id}`);
    expect([body.sales, body.result.totals, body.result.partners]).toEqual([0, [], 0]);
    expect((await road.must(`GET /v1/simulations/${id}/partners`)).body).toEqual({ data: [], next: null });
  });
});
