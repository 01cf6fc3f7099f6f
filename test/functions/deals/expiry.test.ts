import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endProtection } from '../../../functions/deals/end-protection.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { logger } from '../../../functions/shell/context.ts';
import { deals } from '../../../storage/deals.ts';
import { dueItems } from '../../../storage/platform.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, claimsOn, ended, lettersTo, openDeals, register, registered, tick } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});
afterEach(() => {
  vi.useRealTimers();
});

const approved = { outcome: 'approved' } as const;
const stateOf = async (id: string) => (await road.must(`GET /v1/deals/${id}`)).body.state;
const subjects = async (name = 'anna') => (await lettersTo(road, name)).map(({ letter }) => letter.subject);
const duesOf = async () =>
  (await dueItems.all(context().store, {})).filter(
    ({ tenant, what }) => tenant === road.tenant && what === 'expire-deal',
  );
const read = (dealId: string) => deals.read(context().store, { tenant: road.tenant, dealId });

describe('the end of a protection', () => {
  it('comes with the tick of its minute, and the partner is told once', async () => {
    const id = await registered(road, 'd1');
    await ended(road, id, approved, at(context(), '2026-03-02T09:00:00.000Z'));
    vi.setSystemTime('2026-05-31T21:59:59.999Z');
    await tick(road);
    expect(await stateOf(id)).toBe('approved');
    vi.setSystemTime('2026-05-31T22:00:00.000Z');
    await tick(road);
    await tick(road);
    expect(await read(id)).toMatchObject({ state: 'expired', protectedUntil: '2026-05-31' });
    expect(await duesOf()).toEqual([]);
    expect((await subjects()).toSorted()).toEqual([
      'Ochrona wygasa 31 maja 2026: Deal d1',
      'Ochrona wygasa 31 maja 2026: Deal d1',
      'Ochrona wygasła: Deal d1',
      'Okazja bez zmian: Deal d1',
      'Rejestracja zaakceptowana: Deal d1',
    ]);
  });

  it('frees the product at that very moment, whenever the tick comes, and the next deal takes it over', async () => {
    const first = await registered(road, 'd1');
    await ended(road, first, approved, at(context(), '2026-03-02T09:00:00.000Z'));
    vi.setSystemTime('2026-05-31T21:59:59.999Z');
    expect((await register(road, 'd2', 'john')).status).toBe(409);
    vi.setSystemTime('2026-05-31T22:00:00.000Z');
    const second = await registered(road, 'd2', 'john');
    expect(await ended(road, second)).toMatchObject({ state: 'approved', protectedUntil: '2026-08-30' });
    expect(await claimsOn(road)).toMatchObject([{ dealId: second, version: 2, lastDay: '2026-08-30' }]);
    // The late end of the first one leaves the second one alone.
    await tick(road);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['expired', 'approved']);
    expect(await claimsOn(road)).toMatchObject([{ dealId: second, version: 2 }]);
    expect((await register(road, 'd3')).status).toBe(409);
  });

  it('lets the same partner register again', async () => {
    await ended(road, await registered(road, 'd1'), approved, at(context(), -100));
    await tick(road);
    expect(await ended(road, await registered(road, 'd2'))).toMatchObject({ state: 'approved' });
  });

  it('changes nothing of a deal that is not there or was never approved', async () => {
    const id = await registered(road, 'd1');
    const due = {
      id: 'x',
      at: '2026-01-01T00:00:00.000Z',
      tenant: road.tenant,
      what: 'expire-deal' as const,
    };
    expect(await endProtection(context(), { ...due, subject: 'deal_nothing' })).toBeUndefined();
    expect(await endProtection(context(), { ...due, subject: id })).toBeUndefined();
    expect(await stateOf(id)).toBe('waiting');
    expect(await subjects()).toEqual([]);
  });

  // Writes: the deal, the letter.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)('is made up for where the tick dies at write %i, %s it is done', async (write, when) => {
    const id = await registered(road, 'd1');
    await ended(road, id, approved, at(context(), -100));
    const [due] = await duesOf();
    if (due === undefined) throw new Error('nothing is due');
    const { store } = crashing(context().store, write, when);
    await expect(endProtection({ store, given: context().given }, due)).rejects.toThrow();
    expect(await duesOf()).toHaveLength(1);
    await tick(road);
    expect(await read(id)).toMatchObject({ state: 'expired', version: 3 });
    expect(await subjects()).toHaveLength(2);
    expect(await duesOf()).toEqual([]);
  });

  it('stays due where another changes the deal at that moment', async () => {
    const id = await registered(road, 'd1');
    await ended(road, id, approved, at(context(), -100));
    const [due] = await duesOf();
    if (due === undefined) throw new Error('nothing is due');
    const plain = crashing(context().store, 0, 'before').store;
    const store = { ...plain, transact: () => Promise.resolve({ done: false as const }) };
    expect(await endProtection({ store, given: context().given }, due)).toBe(due.at);
    expect(await subjects()).toEqual(['Rejestracja zaakceptowana: Deal d1']);
  });

  it('stays due as long as the table does not answer', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const id = await registered(road, 'd1');
    await ended(road, id, approved, at(context(), -100));
    const { store } = context();
    const gone = () => Promise.reject(new Error('gone'));
    const broken = { ...crashing(store, 0, 'before').store, transact: gone };
    expect((await everyMinute({ store: broken, given: context().given })).failed).toBeGreaterThan(0);
    expect(await stateOf(id)).toBe('approved');
    expect(await duesOf()).toHaveLength(1);
    logged.mockRestore();
    await tick(road);
    expect(await stateOf(id)).toBe('expired');
  });
});
