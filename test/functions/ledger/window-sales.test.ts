import { describe, expect, it } from 'vitest';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

type Told = {
  readonly externalId: string;
  readonly entry: number;
  readonly counts: boolean;
  readonly added: { readonly base: string };
  readonly refused?: { readonly share?: string };
};

describe('what sales did to a window', () => {
  it('is listed as it was posted: what came, changed and went, and what the component refused', async () => {
    const road = await openRoad(context(), 'window-sales');
    await road.plan('p', [
      percent('10', { when: 'sale.amount > 50' }),
      percent('5', { id: 'down', credit: 'downline' }),
    ]);
    await road.report('s');
    await road.flow();
    await road.report('small', { amount: '20.00' });
    await road.report('march', { occurredAt: '2026-03-10' });
    await road.report('small-march', { amount: '20.00', occurredAt: '2026-03-10' });
    await road.flow();
    await road.correct('s', 1, { amount: '70.00' });
    await road.flow();
    await road.correct('s', 2, { amount: '7.00' });
    await road.flow();
    const path = 'GET /v1/partners/solo/windows/p/share/2026-02/sales';
    const { body } = await road.must(path);
    const told = (body.data as readonly Told[]).map(({ externalId, entry, added, counts, refused }) => ({
      ...{ externalId, entry, counts, base: added.base, refused: refused?.share },
    }));
    expect(body.next).toBeNull();
    expect(told).toEqual([
      { externalId: 's', entry: 4, counts: false, base: '-70', refused: 'condition-false' },
      { externalId: 's', entry: 3, counts: true, base: '-30', refused: undefined },
      { externalId: 'small', entry: 2, counts: false, base: '0', refused: 'condition-false' },
      { externalId: 's', entry: 1, counts: true, base: '100', refused: undefined },
    ]);
    const own = await road.must(path, undefined, { as: 'partner-seller', partner: 'solo' });
    expect(own.body).toEqual(body);
    expect((await road.send(path, undefined, { as: 'partner-seller', partner: 'kid-a' })).status).toBe(404);
    expect((await road.send('GET /v1/partners/solo/windows/p/none/2026-02/sales')).status).toBe(404);
  });

  it('does not tell a parent of its children’s sales', async () => {
    const road = await openRoad(context(), 'window-childs');
    await road.plan('p', [percent('5', { id: 'down', credit: 'downline' })]);
    await road.report('childs', { partnerId: 'kid-a' });
    await road.flow();
    const path = 'GET /v1/partners/top/windows/p/down/2026-02/sales';
    expect((await road.must(path)).body.data).toMatchObject([{ externalId: 'childs', counts: true }]);
    const parents = await road.must(path, undefined, { as: 'partner-admin', partner: 'top' });
    expect(parents.body).toEqual({ data: [], next: null });
  });
});
