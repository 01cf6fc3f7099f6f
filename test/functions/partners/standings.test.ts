import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const settled = async (road: Road, ...partners: string[]): Promise<readonly (string | undefined)[]> => {
  await road.settle();
  await audit(road);
  return Promise.all(partners.map((partner) => road.owed(partner)));
};
const down = percent('5', { id: 'down', credit: 'downline' });
const stands = (road: Road, partner: string, effectiveFrom: string, more: object = {}) =>
  road.must(`PUT /v1/partners/${partner}`, { name: partner, tier: 'silver', effectiveFrom, ...more });
const assign = (road: Road, partnerId: string, from: string, to?: string) =>
  road.must('PUT /v1/plans/p/assignments', {
    assignments: [{ partnerId, from, ...(to === undefined ? {} : { to }) }],
  });

describe('a partner that stands otherwise from a day on', () => {
  it('moves under another parent, who had earned nothing before: also for days that are past', async () => {
    const road = await openRoad(context(), 'moves');
    await road.plan('p', [percent('10'), down]);
    for (const day of ['09', '10', '11'])
      await road.report(`s-${day}`, { partnerId: 'kid-a', occurredAt: `2026-02-${day}` });
    expect(await settled(road, 'kid-a', 'top', 'solo')).toEqual(['30.00', '15.00', undefined]);
    await stands(road, 'kid-a', '2026-02-10', { parentId: 'solo' });
    expect(await settled(road, 'kid-a', 'top', 'solo')).toEqual(['30.00', '5.00', '10.00']);
    await stands(road, 'kid-a', '2026-02-11');
    expect(await settled(road, 'kid-a', 'top', 'solo')).toEqual(['30.00', '5.00', '5.00']);
    await stands(road, 'kid-a', '2026-02-01', { parentId: 'kid-b' });
    expect(await settled(road, 'top', 'solo', 'kid-b')).toEqual(['0.00', '5.00', '5.00']);
  });

  it('is a parent whose tier decides, though nothing was earned by it', async () => {
    const road = await openRoad(context(), 'parent-tier');
    await road.plan('p', [{ ...down, when: "partner.tier == 'platinum'" }]);
    for (const day of ['09', '10'])
      await road.report(`s-${day}`, { partnerId: 'kid-b', occurredAt: `2026-02-${day}` });
    expect(await settled(road, 'top')).toEqual([undefined]);
    await stands(road, 'top', '2026-02-10', { tier: 'platinum' });
    expect(await settled(road, 'top')).toEqual(['5.00']);
    await stands(road, 'top', '2026-02-01', { tier: 'platinum' });
    expect(await settled(road, 'top')).toEqual(['10.00']);
  });

  it('comes under a parent that holds a gate, and the parent is assigned, each after the other', async () => {
    const road = await openRoad(context(), 'in-turn');
    await road.plan('p', [{ ...down, requires: ['certificate:pro'] }], {
      assignments: [{ partnerId: 'kid-a', from: '2026-01-01' }],
    });
    await road.report('s', { partnerId: 'kid-a', occurredAt: '2026-02-10' });
    await stands(road, 'kid-a', '2026-02-01', { parentId: 'solo' });
    expect(await settled(road, 'solo')).toEqual([undefined]);
    await assign(road, 'solo', '2026-02-01');
    expect(await settled(road, 'solo')).toEqual([undefined]);
    await road.must('PUT /v1/partners/solo/certificates/pro', { periods: [{ from: '2026-02-10' }] });
    expect(await settled(road, 'solo')).toEqual(['5.00']);
    await assign(road, 'solo', '2026-02-01', '2026-02-10');
    expect(await settled(road, 'solo')).toEqual(['0.00']);
  });

  it('has another country: that concerns every sale', async () => {
    const road = await openRoad(context(), 'country');
    await road.plan('p', [percent('10', { when: "partner.country == 'PL'" })]);
    await road.report('early', { occurredAt: '2026-01-05' });
    await road.report('late', { occurredAt: '2026-02-10' });
    expect(await settled(road, 'solo')).toEqual(['20.00']);
    await road.must('PUT /v1/partners/solo', { name: 'Solo', country: 'CZ', tier: 'silver' });
    expect(await settled(road, 'solo')).toEqual(['0.00']);
  });
});

const partner = fc.constantFrom('solo', 'kid-a', 'kid-b', 'top');
const day = fc.constantFrom('2026-02-08', '2026-02-09', '2026-02-10', '2026-02-11', '2026-02-12');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ of: fc.constant('sale' as const), partner, day }) },
  {
    weight: 2,
    arbitrary: fc.record({
      of: fc.constant('standing' as const),
      // `top` and `solo` are parents, `kid-a` and `kid-b` their children: no ring can come of it.
      partner: fc.constantFrom('kid-a', 'kid-b'),
      parent: fc.constantFrom('top', 'solo', undefined),
      tier: fc.constantFrom('silver', 'gold'),
      day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      of: fc.constant('tier' as const),
      partner,
      tier: fc.constantFrom('silver', 'gold'),
      day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      of: fc.constant('gate' as const),
      partner,
      from: fc.option(day, { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ of: fc.constant('assignment' as const), partner, day, ends: fc.boolean() }),
  },
  // The stream goes on while revaluations wait, or the other way round.
  { weight: 1, arbitrary: fc.record({ of: fc.constantFrom('flow' as const, 'revalue' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const take = async (road: Road, one: Step, index: number): Promise<unknown> => {
  switch (one.of) {
    case 'sale':
      return road.report(`s${index}`, { partnerId: one.partner, occurredAt: one.day });
    case 'standing':
      return stands(road, one.partner, one.day, {
        tier: one.tier,
        ...(one.parent === undefined ? {} : { parentId: one.parent }),
      });
    case 'tier':
      return one.partner === 'kid-a' || one.partner === 'kid-b'
        ? undefined
        : stands(road, one.partner, one.day, { tier: one.tier });
    case 'gate':
      return road.must(`PUT /v1/partners/${one.partner}/certificates/pro`, {
        periods: one.from === undefined ? [] : [{ from: one.from }],
      });
    case 'assignment':
      return assign(road, one.partner, '2026-02-01', one.ends ? one.day : undefined);
    default:
      return one.of === 'flow' ? road.flow() : road.revalue();
  }
};

describe('standings, gates and assignments that change in any order', () => {
  let runs = 0;
  it('end in what the law says', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      runs += 1;
      const road = await openRoad(context(), `any-${runs}`);
      const gated = { requires: ['certificate:pro'], when: "partner.tier == 'gold'" };
      await road.plan('p', [percent('10', gated), { ...down, ...gated }], {
        assignments: [{ partnerId: 'top', from: '2026-02-01' }],
      });
      for (const [index, one] of steps.entries()) await take(road, one, index);
      await road.settle();
      await audit(road);
    });
    await fc.assert(property, { numRuns: 8, seed: 20_260_210, endOnFailure: true });
  });
});
