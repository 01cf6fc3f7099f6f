import { describe, expect, it } from 'vitest';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { saleKey, sales } from '../../../storage/sales.ts';
import { audit, salesOf } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, from2031, owed, tick, watchedDays } from './holding.ts';

const context = useTable();
const sold = { occurredAt: '2031-02-10' };
const opened = async (tenant: string, ...components: object[]): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', components, from2031);
  await road.settle();
  return road;
};
const done = async (road: Road) => {
  await audit(road);
  return owed(road);
};

/** The customer's payment as it is written into the sale, or taken out of it. */
const pay = async (road: Road, id: string, paidOn?: string): Promise<void> => {
  const { store } = context();
  const found = (await salesOf(road)).find(({ externalId }) => externalId === id);
  if (found === undefined) throw new Error(`there is no sale ${id}`);
  const { paidOn: _, ...rest } = found;
  const next: AcceptedSale = {
    ...rest,
    ...(paidOn === undefined ? {} : { paidOn }),
    version: found.version + 1,
  };
  expect(await sales.replace(store, saleKey(road.tenant, found.id), next)).toEqual({ done: true });
};

describe('what the customer has to pay for', () => {
  it('is payable from the payment on, and some days more, in windows of one sale and of many', async () => {
    const payable = { when: 'customerPaid', holdDays: 5 };
    const road = await opened(
      'customer',
      percent('10', { payable }),
      percent('1', { id: 'own', window: 'sale', payable }),
    );
    for (const id of ['a', 'b', 'c']) await road.report(id, sold);
    await road.flow(at(context(), '2031-02-11'));
    expect([await done(road), await watchedDays(road)]).toEqual([['33.00', '0.00'], []]);
    await pay(road, 'a', '2031-03-01');
    await road.flow(at(context(), '2031-03-02'));
    expect([await done(road), await watchedDays(road)]).toEqual([
      ['33.00', '0.00'],
      ['2031-03-06T00:00:00.000Z'],
    ]);
    await tick(context(), '2031-03-06T00:00:00.000Z');
    expect(await done(road)).toEqual(['22.00', '11.00']);
    // Told late: its days are over.
    await pay(road, 'b', '2031-02-20');
    await road.flow(at(context(), '2031-03-07'));
    expect(await done(road)).toEqual(['11.00', '22.00']);
    // What was paid for goes back, what was not paid for goes, and a payment was a mistake.
    await road.giveBack('ra', 'a', { occurredAt: '2031-03-08' });
    await road.giveBack('rc', 'c', { occurredAt: '2031-03-08' });
    await road.flow(at(context(), '2031-03-08'));
    expect(await done(road)).toEqual(['0.00', '11.00']);
    await pay(road, 'b');
    await road.flow(at(context(), '2031-03-09'));
    expect(await done(road)).toEqual(['11.00', '0.00']);
  });

  it('may be told before the sale, and measured meanwhile: it comes to the same', async () => {
    const steps = [{ from: '100', amount: '7' }];
    const rate = { type: 'steps', driver: 'attainment', target: 'revenue', steps };
    const road = await opened('early', percent('10', { payable: { when: 'customerPaid' } }), {
      ...{ id: 'goal', kind: 'bonus', window: 'month', rate },
      payable: { when: 'customerPaid' },
    });
    const target = (value: string, revision: number) =>
      road.must('PUT /v1/targets', {
        targets: [{ partnerId: 'solo', metric: 'revenue', month: '2031-02', value, revision }],
      });
    await target('100.00', 1);
    await road.settle();
    await road.report('s', sold);
    const reported = await road.records();
    await pay(road, 's', '2031-02-20');
    const now = at(context(), '2031-02-21');
    await road.flow(now);
    // The paid form is there, and the one before it is not: what is payable is ahead of what was earned.
    expect(await owed(road)).toEqual(['-17.00', '17.00']);
    await target('200.00', 2);
    await road.flow(now);
    expect(await owed(road)).toEqual(['-10.00', '10.00']);
    expect(await recalculate(reported, now)).toEqual({ batchItemFailures: [] });
    expect(await done(road)).toEqual(['0.00', '10.00']);
    await target('100.00', 3);
    await road.flow(now);
    expect(await done(road)).toEqual(['0.00', '17.00']);
  });
});
