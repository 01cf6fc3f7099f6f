import { beforeAll, describe, expect, it } from 'vitest';
import { deals } from '../../../storage/deals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, claimsOn, ended, lettersTo, openDeals, register, registered, tick } from './registering.ts';

const context = useTable();
const products = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const customers = ['c0', 'c1'];
let road: Road;
beforeAll(async () => {
  road = await openDeals(context());
  for (const externalId of products) await road.must('POST /v1/products', { externalId, name: externalId });
  for (const externalId of customers) await road.must('POST /v1/customers', { externalId, name: externalId });
});

/** Thirty registrations: by turns of two partners and of two customers, of one to three products next to each other. */
const thirty = (round: string): Promise<readonly string[]> =>
  Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      registered(road, `${round}-${index}`, index % 2 === 0 ? 'anna' : 'john', {
        customerId: customers[Math.floor(index / 2) % 2],
        productIds: products.filter((__, at) => at >= index % 6 && at <= (index % 6) + (index % 3)),
      }),
    ),
  );

const claimed = async () => (await Promise.all(customers.map((one) => claimsOn(road, one)))).flat();

/** That of these deals the approved ones, and only they, hold all their claims; answers how many there are. */
const check = async (ids: readonly string[]): Promise<number> => {
  const { tenant } = road;
  const all = (await deals.all(context().store, { tenant })).filter(({ id }) => ids.includes(id));
  expect(all.map(({ state }) => state).filter((one) => one !== 'approved' && one !== 'refused')).toEqual([]);
  for (const { state, refusal } of all) if (state === 'refused') expect(refusal?.code).toBe('claim-held');
  const approved = all.filter(({ state }) => state === 'approved');
  const wanted = approved.flatMap(({ id, customerId, productIds }) =>
    productIds.map((productId) => `${customerId} ${productId} ${id}`),
  );
  expect(new Set(wanted.map((line) => line.split(' ', 2).join(' '))).size).toBe(wanted.length);
  // A claim that is over and that nobody took over is still there, and an earlier deal's.
  const own = (await claimed()).filter(({ dealId }) => ids.includes(dealId));
  const held = own.map((one) => `${one.customerId} ${one.productId} ${one.dealId}`);
  expect(held.toSorted()).toEqual(wanted.toSorted());
  // Every refusal has its cause: one of its products is held.
  const pairs = new Set(wanted.map((line) => line.split(' ', 2).join(' ')));
  for (const { state, customerId, productIds } of all)
    if (state === 'refused')
      expect(productIds.some((productId) => pairs.has(`${customerId} ${productId}`))).toBe(true);
  return approved.length;
};

describe('thirty approvals at once', () => {
  it('never give a customer and a product to two deals, and end each of them', async () => {
    const early = at(context(), -100);
    const ids = await thirty('first');
    await Promise.all(ids.map((id) => ended(road, id, { outcome: 'approved' }, early)));
    const approved = await check(ids);
    expect(approved).toBeGreaterThanOrEqual(4);
    expect((await lettersTo(road, 'anna')).length + (await lettersTo(road, 'john')).length).toBe(30);
  });

  it('neither where they take over what is over, while the tick ends it', async () => {
    const earlier = await claimed();
    expect(earlier.map(({ version }) => version)).toEqual(earlier.map(() => 1));
    const ids = await thirty('second');
    await Promise.all([...ids.map((id) => ended(road, id)), tick(road), tick(road)]);
    await check(ids);
    const before = (await deals.all(context().store, { tenant: road.tenant })).filter(
      ({ id, state }) => !ids.includes(id) && state === 'approved',
    );
    expect(before).toEqual([]);
    const taken = await register(road, 'late', 'john', {
      customerId: 'c0',
      productIds: products.slice(0, 1),
    });
    expect(taken.status).toBe(409);
  });
});
