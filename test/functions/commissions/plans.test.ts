import { describe, expect, it } from 'vitest';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const everybody = [{ partnerId: '*', from: '2026-01-01' }];
const terms = (components: readonly object[], more: object = {}) => ({
  effectiveFrom: '2026-01-01',
  currency: 'EUR',
  rounding: 'half-up',
  components,
  ...more,
});
const plan = (id: string, versions: readonly object[], more: object = {}) => ({
  id,
  programId: 'prog',
  name: id,
  versions,
  assignments: everybody,
  ...more,
});
const tiers = (more: object = {}) => ({
  id: 'tiers',
  kind: 'rebate',
  base: 'revenue',
  window: 'quarter',
  rate: {
    type: 'tiers',
    mode: 'marginal',
    driver: 'attainment',
    target: 'revenue',
    tiers: [
      { from: '0', percent: '1' },
      { from: '100', percent: '2.5' },
    ],
  },
  ...more,
});
const pointers = (body: { errors: readonly { pointer: string }[] }) =>
  body.errors.map((one) => one.pointer).sort();

describe('a plan', () => {
  it('is saved and read in the form of the model, and saved once', async () => {
    const road = await openRoad(context(), 'form');
    const limits = { perWindow: { min: '0', max: '500.00' } };
    const versions = [
      terms([percent('5', { when: "product.category == 'Bikes'" }), tiers({ limits })]),
      terms([percent('6', { payable: { when: 'windowClose', holdDays: 14 } }), tiers()], {
        effectiveFrom: '2026-07-01',
        rounding: 'half-even',
      }),
    ];
    const saved = await road.must('POST /v1/plans', plan('form', versions));
    expect(saved.status).toBe(201);
    expect(saved.body).toMatchObject({
      id: 'form',
      programId: road.id('program', 'prog'),
      versions: versions.map((version, index) => ({ ...version, number: index + 1 })),
      assignments: everybody,
    });
    const again = await road.must('POST /v1/plans', plan('form', versions));
    expect([again.status, again.body]).toEqual([201, saved.body]);
    expect((await road.must('GET /v1/plans/form')).body).toEqual(saved.body);
    const other = await road.send('POST /v1/plans', plan('form', versions.slice(1)));
    expect([other.status, other.body.type]).toEqual([409, '/problems/conflict']);
    expect((await road.must('GET /v1/plans')).body.data).toMatchObject([{ id: 'form', versions: 2 }]);
    expect((await road.send('GET /v1/plans/other')).status).toBe(404);
    const seller = { as: 'partner-admin' as const, partner: 'solo' };
    expect((await road.send('GET /v1/plans/form', undefined, seller)).status).toBe(403);
  });

  it('is refused with every fault at its place', async () => {
    const road = await openRoad(context(), 'faults');
    const wrong = [
      percent('5', { base: 'quantity', when: "product.category = 'Bikes'" }),
      tiers({
        id: 'a',
        window: 'sale',
        limits: { perWindow: { max: '1' }, perSale: { min: '2', max: '1.001' } },
      }),
      tiers({ id: 'a', base: 'quantity' }),
    ];
    const assignments = [
      { partnerId: 'solo', from: '2026-02-01', to: '2026-02-01' },
      { partnerId: 'kid-a', from: '2026-02-01' },
      { partnerId: 'kid-a', from: '2026-02-01', to: '2026-03-01' },
    ];
    const refused = await road.send('POST /v1/plans', plan('faults', [terms(wrong)], { assignments }));
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/plan-invalid']);
    const at = pointers(refused.body);
    const one = (index: number, rest: string) => `/versions/0/components/${index}${rest}`;
    for (const wanted of [
      one(0, '/base'),
      one(0, '/when'),
      one(1, '/window'),
      one(1, '/limits/perWindow'),
      one(1, '/limits/perSale/min'),
      one(1, '/limits/perSale/max'),
      one(2, '/id'),
      one(2, '/rate/driver'),
      one(2, '/rate/tiers/0/amount'),
      '/assignments/0/to',
      '/assignments/2/partnerId',
    ])
      expect(at).toContain(wanted);
    expect((await road.send('GET /v1/plans/faults')).status).toBe(404);
  });

  it('names partners and a program that exist, and is formed as the schema says', async () => {
    const road = await openRoad(context(), 'lost');
    const sound = terms([percent('5')]);
    const assignments = ['solo', 'x', 'y'].map((partnerId) => ({ partnerId, from: '2026-01-01' }));
    const lost = await road.send('POST /v1/plans', plan('p', [sound], { assignments }));
    expect(lost.status).toBe(422);
    expect(pointers(lost.body)).toEqual(['/assignments/1/partnerId', '/assignments/2/partnerId']);
    const nowhere = await road.send('POST /v1/plans', plan('p', [sound], { programId: 'gone' }));
    expect(pointers(nowhere.body)).toEqual(['/programId']);
    const misformed = terms([percent('101', { window: 'week' })], { currency: 'EU', rounding: 'up' });
    const formless = await road.send('POST /v1/plans', plan('p', [misformed]));
    expect(formless.status).toBe(400);
    for (const wanted of ['/versions/0/currency', '/versions/0/rounding', '/versions/0/components/0/window'])
      expect(pointers(formless.body)).toContain(wanted);
  });

  it('keeps the meaning of a component id in every version', async () => {
    const road = await openRoad(context(), 'meaning');
    await road.must('POST /v1/plans', plan('p', [terms([percent('5'), tiers()])]));
    const version = (components: readonly object[], more: object = {}) =>
      road.send('POST /v1/plans/p/versions', terms(components, { effectiveFrom: '2026-06-01', ...more }));
    const wrong = await version([
      percent('5', { window: 'quarter', base: 'margin' }),
      tiers({ credit: 'downline' }),
    ]);
    expect([wrong.status, wrong.body.type]).toEqual([422, '/problems/plan-invalid']);
    for (const wanted of ['/components/0/window', '/components/0/base', '/components/1/credit'])
      expect(pointers(wrong.body)).toContain(wanted);
    expect((await version([percent('5')], { currency: 'PLN' })).body.errors).toMatchObject([
      { pointer: '/currency' },
    ]);
    const renamed = await version([percent('5', { id: 'share-2', window: 'quarter' })]);
    expect([renamed.status, renamed.body.number]).toEqual([201, 2]);
    const again = await version([percent('5', { id: 'share-2', window: 'quarter' })]);
    expect([again.status, again.body.number]).toEqual([201, 2]);
    // The id comes back later: it still means what it first meant.
    const back = await version([percent('7', { window: 'year' })], { effectiveFrom: '2026-09-01' });
    expect(back.status).toBe(422);
  });

  it('takes a version only where nobody was faster, if it is asked so', async () => {
    const road = await openRoad(context(), 'faster');
    const { headers } = await road.must('POST /v1/plans', plan('p', [terms([percent('5')])]));
    const add = (value: string, effectiveFrom: string, sent: object = {}) =>
      road.send('POST /v1/plans/p/versions', terms([percent(value)], { effectiveFrom }), sent);
    const match = { headers: { 'if-match': headers['ETag'] ?? '' } };
    expect((await add('6', '2026-03-01', match)).status).toBe(201);
    expect((await add('7', '2026-04-01', match)).status).toBe(412);
    const all = await Promise.all(['2', '3', '4'].map((value) => add(value, `2027-0${value}-01`)));
    expect(all.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const { body } = await road.must('GET /v1/plans/p');
    const numbers = body.versions.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
    expect(numbers).toHaveLength(2 + all.filter(({ status }) => status === 201).length);
    expect((await road.send('POST /v1/plans/none/versions', terms([percent('5')]))).status).toBe(404);
  });
});
