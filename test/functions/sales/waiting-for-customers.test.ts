import { describe, expect, it } from 'vitest';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { jobs } from '../../../storage/platform.ts';
import { audit } from '../../kit/audit.ts';
import { percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { customerPaid, onDay, opened, owed, pay, settled, undo } from './paying.ts';

const context = useTable();
const at = (day: string) => onDay(context(), day);

describe('what waits for the customer', () => {
  it('becomes payable by the payment, and waits again without it', async () => {
    const road = await opened(
      context(),
      'paid',
      percent('10', { window: 'sale', ...customerPaid() }),
      percent('1', { id: 'plain' }),
    );
    await road.report('a');
    await road.report('b', { amount: '50.00' });
    expect(await settled(road)).toEqual(['15.00', '1.50']);
    const lines = await road.lines();
    await pay(road, 'a', '2026-02-20');
    expect(await settled(road)).toEqual(['5.00', '11.50']);
    await undo(road, 'a');
    await pay(road, 'b', '2026-02-21');
    expect(await settled(road)).toEqual(['10.00', '6.50']);
    await pay(road, 'a', '2026-02-22');
    await pay(road, 'a', '2026-02-23');
    expect(await settled(road)).toEqual(['0.00', '16.50']);
    // Nothing was earned by it.
    expect(await road.lines()).toEqual(lines);
  });

  it('is of a shared window what its paid sales are worth by themselves', async () => {
    const tiers = [
      { from: '0', percent: '5' },
      { from: '150', percent: '10' },
    ];
    const rate = { type: 'tiers', mode: 'wholeVolume', tiers };
    const road = await opened(context(), 'shared', { ...percent('0'), rate, ...customerPaid() });
    await road.report('a');
    await road.report('b');
    expect(await settled(road)).toEqual(['20.00', '0.00']);
    await pay(road, 'a', '2026-02-20');
    expect(await settled(road)).toEqual(['15.00', '5.00']);
    await pay(road, 'b', '2026-02-20');
    expect(await settled(road)).toEqual(['0.00', '20.00']);
    await undo(road, 'a');
    expect(await settled(road)).toEqual(['15.00', '5.00']);
  });

  it('is taken back from what is payable where a sale that was paid for is returned or cancelled', async () => {
    const road = await opened(
      context(),
      'returned',
      percent('10', customerPaid()),
      percent('2', { id: 'own', window: 'sale', ...customerPaid() }),
    );
    await road.report('a', { quantity: '2' });
    await road.report('b');
    await pay(road, 'a', '2026-02-20');
    expect(await settled(road)).toEqual(['12.00', '12.00']);
    await road.giveBack('r', 'a', { amount: '-50.00' });
    expect(await settled(road)).toEqual(['12.00', '6.00']);
    await road.giveBack('x', 'b', { amount: '-50.00' });
    expect(await settled(road)).toEqual(['6.00', '6.00']);
    await road.must('POST /v1/sales/a/cancellation');
    expect(await settled(road)).toEqual(['6.00', '0.00']);
    expect((await road.must('GET /v1/sales/a')).body).toMatchObject({
      status: 'cancelled',
      paidOn: '2026-02-20',
    });
  });

  it('goes with the sale where a correction moves it to another partner and month', async () => {
    const road = await opened(context(), 'moved-paid', percent('10', customerPaid()));
    await road.report('a');
    await pay(road, 'a', '2026-02-20');
    expect(await settled(road)).toEqual(['0.00', '10.00']);
    await road.correct('a', 1, { partnerId: 'kid-a', amount: '200.00', occurredAt: '2026-03-05' });
    expect(await settled(road)).toEqual(['0.00', '0.00']);
    expect(await owed(road, 'kid-a')).toEqual(['0.00', '20.00']);
  });

  it('is held for so many days after the payment', async () => {
    const road = await opened(
      context(),
      'holds-after',
      percent('10', { window: 'sale', ...customerPaid({ holdDays: 10 }) }),
      percent('1', { id: 'month', ...customerPaid({ holdDays: 20 }) }),
    );
    await road.report('a');
    await road.flow(at('2026-02-12'));
    expect(await owed(road)).toEqual(['11.00', '0.00']);
    await pay(road, 'a', '2026-02-20');
    await road.flow(at('2026-02-20'));
    expect(await owed(road)).toEqual(['11.00', '0.00']);
    await everyMinute(at('2026-03-01'));
    expect(await owed(road)).toEqual(['11.00', '0.00']);
    await everyMinute(at('2026-03-02'));
    expect(await owed(road)).toEqual(['1.00', '10.00']);
    await everyMinute(at('2026-03-12'));
    expect(await owed(road)).toEqual(['0.00', '11.00']);
    // Another day of the payment moves the hold of the sale's own window; what a shared one made payable stays so.
    await pay(road, 'a', '2026-03-05');
    await road.flow(at('2026-03-12'));
    expect(await owed(road)).toEqual(['10.00', '1.00']);
    await everyMinute(at('2026-03-15'));
    expect(await owed(road)).toEqual(['0.00', '11.00']);
    await audit(road);
  });

  it('comes to the same whatever the order in which the stream tells it, and how often', async () => {
    const road = await opened(
      context(),
      'any-order',
      percent('10', customerPaid()),
      percent('2', { id: 'own', window: 'sale', ...customerPaid() }),
    );
    await road.report('a');
    await road.report('b');
    await pay(road, 'a', '2026-02-20');
    await undo(road, 'a');
    await pay(road, 'a', '2026-02-22');
    await road.giveBack('r', 'b', { quantity: '0', amount: '-40.00' });
    await pay(road, 'b', '2026-02-25');
    await undo(road, 'b');
    const records = await road.records();
    for (const record of records.toReversed()) await recalculate([record], road.context);
    await recalculate([...records], road.context);
    expect(await owed(road)).toEqual(['7.20', '12.00']);
    await audit(road);
  });

  it('asks for no revaluation though terms changed since the sale', async () => {
    const road = await opened(context(), 'no-revaluation', percent('10', customerPaid()));
    await road.report('a');
    await road.settle();
    const rates = [{ from: 'PLN', to: 'EUR', date: '2026-02-10', rate: '0.25' }];
    await road.must('PUT /v1/exchange-rates', { rates });
    await road.settle();
    const count = async () => (await jobs.all(road.context.store, { tenant: road.tenant })).length;
    const before = await count();
    await pay(road, 'a', '2026-02-20');
    expect(await settled(road)).toEqual(['0.00', '10.00']);
    expect(await count()).toBe(before);
    // A correction is valued, by whatever terms are in force.
    await road.correct('a', 1, { amount: '10.00', currency: 'PLN' });
    expect(await settled(road)).toEqual(['0.00', '0.25']);
  });
});
