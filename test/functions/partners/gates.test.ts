import { describe, expect, it } from 'vitest';
import { jobs } from '../../../storage/platform.ts';
import { audit, salesOf } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const pro = percent('10', { requires: ['certificate:pro'] });

const hold = (road: Road, partner: string, periods: readonly object[], gate = 'certificates/pro') =>
  road.must(`PUT /v1/partners/${partner}/${gate}`, { periods });
const settled = async (road: Road, ...partners: string[]): Promise<readonly (string | undefined)[]> => {
  await road.settle();
  await audit(road);
  return Promise.all(partners.map((partner) => road.owed(partner)));
};
const scopesOf = async (road: Road) =>
  (await jobs.all(road.context.store, { tenant: road.tenant })).flatMap(({ task }) =>
    task.kind === 'revaluation' ? [task.scopes] : [],
  );

describe('what a partner holds', () => {
  it('is set by kind, listed in its view, and set again without effect', async () => {
    const road = await openRoad(context(), 'holds');
    const first = await hold(road, 'solo', [{ from: '2026-02-10' }]);
    expect(first.body).toMatchObject({
      id: road.id('partner', 'solo'),
      version: 2,
      holdings: [{ gate: 'certificate:pro', from: '2026-02-10' }],
    });
    expect((await hold(road, 'solo', [{ from: '2026-02-10' }])).body.version).toBe(2);
    expect(await scopesOf(road)).toHaveLength(1);
    await hold(road, 'solo', [{ from: '2026-01-01', to: '2027-01-01' }], 'agreements/dpa');
    const { body } = await road.must('GET /v1/partners/solo');
    expect(body.holdings).toEqual([
      { gate: 'agreement:dpa', from: '2026-01-01', to: '2027-01-01' },
      { gate: 'certificate:pro', from: '2026-02-10' },
    ]);
    // A partner that is changed keeps what it holds.
    const changed = await road.must('PUT /v1/partners/solo', { name: 'Other', tier: 'gold' });
    expect(changed.body.holdings).toEqual(body.holdings);
    expect((await road.must('GET /v1/partners/top')).body.holdings).toEqual([]);
  });

  it('is changed only in the version that was read, and by what is a period', async () => {
    const road = await openRoad(context(), 'checked');
    const path = 'PUT /v1/partners/solo/certificates/pro';
    const body = { periods: [{ from: '2026-02-10' }] };
    expect((await road.send(path, body, { headers: { 'if-match': '"7"' } })).body.type).toBe(
      '/problems/version-stale',
    );
    expect((await road.must(path, body, { headers: { 'if-match': '"1"' } })).headers['ETag']).toBe('"2"');
    expect(
      (await road.send(path, { periods: [{ from: '2026-02-10', to: '2026-02-10' }] })).body,
    ).toMatchObject({
      type: '/problems/malformed',
      errors: [{ pointer: '/periods/0' }],
    });
    expect((await road.send('PUT /v1/partners/nobody/certificates/pro', body)).status).toBe(404);
    expect((await road.send('PUT /v1/partners/solo/certificates/p:q', body)).status).toBe(400);
  });

  it('is seen by the partner itself, and set by the vendor only', async () => {
    const road = await openRoad(context(), 'own-gates');
    await hold(road, 'solo', [{ from: '2026-02-10' }]);
    const as = { as: 'partner-admin' as const, partner: 'solo' };
    expect((await road.must('GET /v1/partners/solo', undefined, as)).body.holdings).toHaveLength(1);
    const set = await road.send('PUT /v1/partners/solo/certificates/pro', { periods: [] }, as);
    expect(set.status).toBe(403);
    expect((await road.send('GET /v1/partners/top', undefined, as)).status).toBe(404);
  });
});

describe('a component that requires something', () => {
  it('counts on the days on which it is held, granted late, shortened and corrected', async () => {
    const road = await openRoad(context(), 'gate-days');
    await road.plan('p', [pro, percent('1', { id: 'plain' })]);
    for (const day of ['09', '10', '11', '12'])
      await road.report(`s-${day}`, { occurredAt: `2026-02-${day}` });
    expect(await settled(road, 'solo')).toEqual(['4.00']);
    await hold(road, 'solo', [{ from: '2026-02-10' }]);
    expect(await settled(road, 'solo')).toEqual(['34.00']);
    await hold(road, 'solo', [{ from: '2026-02-10', to: '2026-02-12' }]);
    expect(await settled(road, 'solo')).toEqual(['24.00']);
    await hold(road, 'solo', [{ from: '2026-02-09', to: '2026-02-10' }]);
    expect(await settled(road, 'solo')).toEqual(['14.00']);
    await hold(road, 'solo', []);
    expect(await settled(road, 'solo')).toEqual(['4.00']);
    await road.report('later', { occurredAt: '2026-02-13' });
    await hold(road, 'solo', [{ from: '2026-02-13' }]);
    expect(await settled(road, 'solo')).toEqual(['15.00']);
  });

  it('has just the sales valued again whose days differ', async () => {
    const road = await openRoad(context(), 'gate-scope');
    await road.plan('p', [pro]);
    await settled(road);
    for (const day of ['09', '10', '11']) await road.report(`s-${day}`, { occurredAt: `2026-02-${day}` });
    await settled(road);
    await hold(road, 'solo', [{ from: '2026-02-10', to: '2026-02-11' }]);
    await settled(road);
    const touched = (await salesOf(road)).filter(({ version }) => version > 1);
    expect(touched.map(({ externalId }) => externalId)).toEqual(['s-10']);
    const scope = {
      of: 'partner',
      partnerId: road.id('partner', 'solo'),
      from: '2026-02-10',
      to: '2026-02-10',
    };
    const all = await jobs.all(road.context.store, { tenant: road.tenant });
    const [job] = all.filter(({ task }) => task.kind === 'revaluation' && task.scopes[0]?.of === 'partner');
    expect(job).toMatchObject({ task: { scopes: [scope] }, counters: { sales: 1 } });
  });

  it('needs all of them, and says in the sale what was missing', async () => {
    const road = await openRoad(context(), 'gate-all');
    await road.plan('p', [percent('10', { requires: ['certificate:pro', 'agreement:dpa'] })]);
    await road.report('s');
    await hold(road, 'solo', [{ from: '2026-01-01' }]);
    expect(await settled(road, 'solo')).toEqual([undefined]);
    const [sale] = await salesOf(road);
    expect(sale?.valuation.decisions).toMatchObject([{ on: [], off: { share: 'gate-missing' } }]);
    await hold(road, 'solo', [{ from: '2026-01-01' }], 'agreements/dpa');
    expect(await settled(road, 'solo')).toEqual(['10.00']);
  });

  it('of a parent is the parent’s to hold: sales it earned nothing by are found', async () => {
    const road = await openRoad(context(), 'gate-parent');
    await road.plan('p', [percent('5', { id: 'down', credit: 'downline', requires: ['certificate:pro'] })]);
    await road.report('a', { partnerId: 'kid-a', occurredAt: '2026-02-09' });
    await road.report('b', { partnerId: 'kid-b' });
    await road.report('c', { partnerId: 'solo', credits: [{ partnerId: 'kid-b', share: '40' }] });
    await road.settle();
    await hold(road, 'kid-a', [{ from: '2026-01-01' }]);
    expect(await settled(road, 'top', 'kid-a', 'kid-b')).toEqual([undefined, undefined, undefined]);
    await hold(road, 'top', [{ from: '2026-02-10' }]);
    expect(await settled(road, 'top')).toEqual(['7.00']);
    await hold(road, 'top', [{ from: '2026-02-09' }]);
    expect(await settled(road, 'top')).toEqual(['12.00']);
    await hold(road, 'top', []);
    expect(await settled(road, 'top')).toEqual(['0.00']);
  });

  it('counts for sales that were on their way while it was granted', async () => {
    const road = await openRoad(context(), 'gate-race');
    await road.plan('p', [pro]);
    await road.settle();
    await road.report('s');
    // The journal has not heard of the sale when the revaluation looks for it.
    await hold(road, 'solo', [{ from: '2026-01-01' }]);
    expect(await road.revalue()).toBe(1);
    expect(await settled(road, 'solo')).toEqual(['10.00']);
  });
});
