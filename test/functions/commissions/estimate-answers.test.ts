import { describe, expect, it } from 'vitest';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { asked, line, shares, type Told } from './estimating.ts';

const context = useTable();
let tenants = 0;
const opened = (): Promise<Road> => {
  tenants += 1;
  return openRoad(context(), `estimated-${tenants}`);
};

describe('an estimate', () => {
  it('tells the way to the next band, and why components are refused', async () => {
    const road = await opened();
    const bands = [
      { from: '0', percent: '5' },
      { from: '50000', percent: '7' },
    ];
    await road.plan('p', [
      percent('5', { id: 'volume', rate: { type: 'tiers', mode: 'wholeVolume', tiers: bands } }),
      percent('1', { id: 'helmets', when: "product.category == 'Accessories'" }),
      percent('1', { id: 'margin', base: 'margin' }),
    ]);
    await road.report('old', { amount: '40000.00', occurredAt: '2026-11-02' });
    await road.settle();
    const { body } = await road.must('POST /v1/estimates', asked([line('3800')], { closesOn: '2026-11-24' }));
    const [one] = body.partners[0].earned;
    expect(one).toMatchObject({ before: { amount: '2000.00' }, after: { amount: '2190.00' } });
    expect(one.next).toMatchObject({ more: '6200.00', currency: 'EUR', percent: '7', effect: 'whole' });
    expect(one.next.sentence.en.replaceAll('\u00a0', ' ')).toBe(
      'EUR 6,200.00 more in November 2026 and everything earns 7 %',
    );
    const partnerId = road.id('partner', 'solo');
    expect(body.refused).toEqual([
      { line: 0, planId: 'p', partnerId, component: 'helmets', reason: 'condition-false' },
      { line: 0, planId: 'p', partnerId, component: 'margin', reason: 'no-cost' },
    ]);
  });

  it('writes nothing', async () => {
    const road = await opened();
    await road.plan('p', [percent('10')]);
    await road.settle();
    const before = (await toldSoFar()).length;
    await road.must('POST /v1/estimates', asked([line('10'), line('20')], { closesOn: '2026-02-10' }));
    expect((await toldSoFar()).length).toBe(before);
    expect(await road.lines()).toEqual([]);
  });

  it('names all that is wrong, line by line', async () => {
    const road = await opened();
    const wrong = asked([line('-1'), line('5', { quantity: '-2' })]);
    const invalid = await road.send('POST /v1/estimates', wrong);
    expect([invalid.status, invalid.body.type]).toEqual([422, '/problems/sale-invalid']);
    const pointers = (got: { body: { errors: { pointer: string }[] } }) =>
      got.body.errors.map(({ pointer }) => pointer);
    expect(pointers(invalid)).toEqual(['/lines/0/amount', '/lines/1/quantity']);
    const unknown = await road.send(
      'POST /v1/estimates',
      asked([line('1'), line('1', { productId: 'gone' })], { customerId: 'gone' }),
    );
    expect([unknown.status, pointers(unknown)]).toEqual([422, ['/customerId', '/lines/1/productId']]);
    const bare = await road.send('POST /v1/estimates', { lines: [line('1')] });
    expect(pointers(bare)).toEqual(['/programId', '/partnerId', '/currency', '/closesOn']);
  });
});

describe('a partner', () => {
  it('is told what it would earn itself, and nothing of others', async () => {
    const road = await opened();
    await road.plan('p', [percent('10'), percent('2', { id: 'down', credit: 'downline' })]);
    await road.plan('other', [percent('1')], { assignments: [{ partnerId: 'solo', from: '2026-01-01' }] });
    await road.plan('foreign', [percent('1')], {
      terms: { currency: 'USD' },
      assignments: [{ partnerId: 'solo', from: '2026-01-01' }],
    });
    const wish = asked([line('100')], { partnerId: 'kid-a', closesOn: '2026-02-10' });
    const { body: all } = await road.must('POST /v1/estimates', wish);
    const ids = (body: Told) => body.partners.map(({ partnerId }) => partnerId);
    expect(ids(all)).toEqual([road.id('partner', 'kid-a'), road.id('partner', 'top')]);
    expect(all.held).toHaveLength(1);
    expect(all.refused).toHaveLength(1);
    const as = { as: 'partner-seller', partner: 'kid-a' } as const;
    const { partnerId: _, ...own } = wish;
    const { body } = await road.must('POST /v1/estimates', own, as);
    expect(ids(body)).toEqual([road.id('partner', 'kid-a')]);
    expect([body.refused, body.held]).toEqual([[], []]);
    expect(JSON.stringify(body)).not.toContain(road.id('partner', 'top'));
    const other = await road.send('POST /v1/estimates', { ...wish, partnerId: 'solo' }, as);
    expect(other.status).toBe(400);
    const secret = { ...wish, credits: shares, lines: [line('1', { cost: '1' })] };
    const refused = await road.send('POST /v1/estimates', secret, as);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/credits',
      '/lines/0/cost',
    ]);
  });
});
