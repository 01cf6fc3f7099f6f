import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, from2031, journalOf, owed, tick, watchedDays } from './holding.ts';

const context = useTable();
const sold = { occurredAt: '2031-02-10' };
const held = percent('10', { payable: { holdDays: 30 } });
const heldSale = percent('10', { window: 'sale', payable: { holdDays: 30 } });
const payableOn = '2031-03-12';

const opened = async (tenant: string, ...components: object[]): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', components, from2031);
  await road.settle();
  return road;
};
const flow = (road: Road, moment: string) => road.flow(at(context(), moment));
const done = async (road: Road) => {
  await audit(road);
  return owed(road);
};

describe('an amount that is held', () => {
  it('becomes payable on its day by the tick alone, once', async () => {
    const road = await opened('tick', held);
    await road.report('s', sold);
    await flow(road, '2031-02-11');
    expect([await done(road), await watchedDays(road)]).toEqual([
      ['10.00', '0.00'],
      ['2031-03-12T00:00:00.000Z'],
    ]);
    await tick(context(), '2031-03-11T23:59:59.999Z');
    expect(await done(road)).toEqual(['10.00', '0.00']);
    await tick(context(), '2031-03-12T00:00:00.000Z');
    expect([await done(road), await watchedDays(road)]).toEqual([['0.00', '10.00'], []]);
    for (const moment of ['2031-03-12T00:01:00.000Z', '2031-03-13T00:00:00.000Z'])
      await tick(context(), moment);
    const [first, second, ...more] = await journalOf(road);
    expect([first?.causes.length, second?.causes, more]).toEqual([1, [`matured:${payableOn}`], []]);
    expect(second?.transfers).toMatchObject([
      { from: 'accrued', to: 'payable', amount: '10', of: { window: '2031-02' } },
    ]);
  });

  it('becomes payable by an entry of its day, which leaves nothing for the tick', async () => {
    const road = await opened('entry', held);
    await road.report('s', sold);
    await flow(road, '2031-02-11');
    await road.report('t', { occurredAt: '2031-03-10' });
    await flow(road, '2031-03-12T00:00:00.000Z');
    expect(await done(road)).toEqual(['10.00', '10.00']);
    await tick(context(), '2031-03-12T00:01:00.000Z');
    expect([(await journalOf(road)).length, await watchedDays(road)]).toEqual([
      2,
      ['2031-04-09T00:00:00.000Z'],
    ]);
    await tick(context(), '2031-04-09T06:00:00.000Z');
    expect(await done(road)).toEqual(['0.00', '20.00']);
  });

  it('is given back before its day from what waits, after it from what is payable', async () => {
    const road = await opened('returned', heldSale, percent('1', { id: 'month', payable: { holdDays: 20 } }));
    for (const id of ['early', 'late', 'kept']) await road.report(id, { ...sold, quantity: '2' });
    await flow(road, '2031-02-11');
    expect(await owed(road)).toEqual(['33.00', '0.00']);
    await road.giveBack('r1', 'early', { quantity: '-2', occurredAt: '2031-02-20' });
    await flow(road, '2031-02-20');
    expect([await done(road), await journalOf(road).then((all) => all.at(-1)?.transfers)]).toEqual([
      ['22.00', '0.00'],
      undefined,
    ]);
    await tick(context(), payableOn);
    expect(await done(road)).toEqual(['0.00', '22.00']);
    await road.giveBack('r2', 'late', { quantity: '-1', amount: '-50.00', occurredAt: '2031-03-20' });
    await flow(road, '2031-03-20');
    expect(await done(road)).toEqual(['0.00', '16.50']);
    // Two days were due at once: where one stood in the other's way, the next tick finds nothing left of it.
    await tick(context(), '2031-03-20T12:01:00.000Z');
    expect([await done(road), await watchedDays(road)]).toEqual([['0.00', '16.50'], []]);
  });

  it('moves with its sale to another day, and back', async () => {
    const road = await opened('moved', heldSale);
    await road.report('s', sold);
    await flow(road, '2031-02-11');
    await road.correct('s', 1, { occurredAt: '2031-02-20' });
    await flow(road, '2031-02-21');
    await tick(context(), payableOn);
    expect(await done(road)).toEqual(['10.00', '0.00']);
    await tick(context(), '2031-03-22');
    expect(await done(road)).toEqual(['0.00', '10.00']);
    await road.correct('s', 2, { occurredAt: '2031-03-15' });
    await flow(road, '2031-03-23');
    expect(await done(road)).toEqual(['10.00', '0.00']);
    await tick(context(), '2031-04-14');
    expect(await done(road)).toEqual(['0.00', '10.00']);
  });

  it('is payable at the close of its window, where that is what it waits for', async () => {
    const road = await opened(
      'close',
      percent('10', { payable: { when: 'windowClose' } }),
      percent('1', { id: 'year', window: 'year', payable: { when: 'windowClose', holdDays: 14 } }),
    );
    await road.report('s', sold);
    await flow(road, '2031-02-11');
    await tick(context(), '2031-02-28T23:59:00.000Z');
    expect(await done(road)).toEqual(['11.00', '0.00']);
    await tick(context(), '2031-03-01T00:00:00.000Z');
    expect(await done(road)).toEqual(['1.00', '10.00']);
    // What is sold late into a window that closed is payable at once.
    await road.report('t', sold);
    await flow(road, '2031-03-02');
    expect(await done(road)).toEqual(['2.00', '20.00']);
    await tick(context(), '2032-01-14T23:00:00.000Z');
    expect(await done(road)).toEqual(['2.00', '20.00']);
    await tick(context(), '2032-01-15T00:00:00.000Z');
    expect(await done(road)).toEqual(['0.00', '22.00']);
  });
});
