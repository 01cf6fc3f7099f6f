import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { approved, post, program, read, subjects } from './pipelining.ts';
import {
  at,
  claimsOn,
  ended,
  lettersTo,
  openDeals,
  partner,
  register,
  registered,
  tick,
} from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a contested registration', () => {
  const contested = { reason: 'Our customer since 2019.' };

  it('takes the protection over when it is approved, and the other is told, never by whom', async () => {
    const first = await approved(road, 'd1', 'anna', { productIds: ['bike', 'helmet'] });
    expect((await register(road, 'd2', 'john')).status).toBe(409);
    const second = await registered(road, 'd2', 'john', { contested });
    expect(await ended(road, second)).toMatchObject({ state: 'approved', displaces: [first] });
    const displaced = await read(road, first);
    expect(displaced.body).toMatchObject({ state: 'displaced' });
    expect(displaced.text).not.toMatch(new RegExp(`${second}|${road.id('partner', 'john')}|john`));
    const [letter] = (await lettersTo(road, 'anna')).filter(({ letter: one }) =>
      one.subject.startsWith('Ochrona cofnięta'),
    );
    expect(JSON.stringify(letter?.letter)).not.toMatch(/john|d2|2019/);
    expect((await read(road, second, 'john')).body.displaces).toBeUndefined();
    const history = await road.must(`GET /v1/deals/${first}/history`, undefined, partner('anna'));
    expect(history.text).not.toContain(context().given.naturalId('approval', road.tenant, second));
    // Its other product is free for others.
    await approved(road, 'd3', 'john', { productIds: ['helmet'] });
    expect((await claimsOn(road)).map(({ version }) => version).toSorted()).toEqual([2, 3]);
  });

  it('that is refused leaves everything as it was', async () => {
    const first = await approved(road, 'd1');
    const second = await registered(road, 'd2', 'john', { contested });
    await ended(road, second, { outcome: 'refused', reason: 'No.' });
    expect((await read(road, first)).body.state).toBe('approved');
    expect(await claimsOn(road)).toMatchObject([{ dealId: first, version: 1 }]);
  });
});

describe('a deal that is taken back', () => {
  it('is free for others at once, and cannot be approved any more', async () => {
    const first = await approved(road, 'd1');
    expect((await post(road, 'd1/withdrawal')).body.state).toBe('withdrawn');
    expect((await post(road, 'd1/withdrawal')).status).toBe(200);
    await approved(road, 'd2', 'john');
    const waiting = await registered(road, 'd3', 'anna', { productIds: ['helmet'] });
    await post(road, 'd3/withdrawal');
    expect(await ended(road, waiting)).toMatchObject({ state: 'withdrawn' });
    expect((await read(road, first)).body.state).toBe('withdrawn');
    expect((await road.send('POST /v1/deals/d2/withdrawal', undefined, partner('anna'))).status).toBe(404);
  });
});

describe('a protection', () => {
  it('is extended by the rule of the program, once per key, and its partner is reminded of the new end', async () => {
    const id = await registered(road, 'd1');
    await ended(road, id, { outcome: 'approved' }, at(context(), '2026-03-02T09:00:00.000Z'));
    vi.setSystemTime('2026-04-01T00:00:00.000Z');
    expect((await post(road, 'd1/extension')).body.type).toBe('/problems/extension-refused');
    await program(road, {
      dealProtection: { days: 90, extension: { days: 30, times: 1 }, reminderDays: [10] },
    });
    const once = await post(road, 'd1/extension', undefined, 'k');
    expect(once.body).toMatchObject({ protectedUntil: '2026-06-30', extensions: 1 });
    expect((await post(road, 'd1/extension', undefined, 'k')).body).toEqual(once.body);
    expect((await post(road, 'd1/extension')).status).toBe(422);
    expect(await claimsOn(road)).toMatchObject([{ lastDay: '2026-06-30', version: 2 }]);
    vi.setSystemTime('2026-06-01T00:00:00.000Z');
    await tick(road);
    expect((await read(road, id)).body.state).toBe('approved');
    expect(await subjects(road, 'anna')).not.toContain('Ochrona wygasa 31 maja 2026: Deal d1');
    vi.setSystemTime('2026-06-20T07:00:00.000Z');
    await tick(road);
    await tick(road);
    expect(
      (await subjects(road, 'anna')).filter((one) => one === 'Ochrona wygasa 30 czerwca 2026: Deal d1'),
    ).toHaveLength(1);
    vi.setSystemTime('2026-06-30T22:00:00.000Z');
    await tick(road);
    expect((await read(road, id)).body.state).toBe('expired');
  });
});
