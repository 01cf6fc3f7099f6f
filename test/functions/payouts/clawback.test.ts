import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from '../ledger/disputing.ts';
import { figuresOf } from './figures.ts';
import { filesOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
/** Solo was paid 12.50 for s-3, a sale of 125.00. */
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  await payouts.pay('2026-02');
});
const told = async (period: string) => figuresOf(await payouts.statement('solo', period));
const earn = async (id: string, amount: string): Promise<void> => {
  await road.report(id, { amount });
  await road.settle();
};

describe('what was paid and is taken back', () => {
  it('is recovered by the next statements until nothing is left of it', async () => {
    await road.giveBack('r-3', 's-3', { amount: '-125.00' });
    await road.settle();
    const months: readonly (readonly [string, string, string])[] = [
      ['2026-03', '0', '0.00 | earned -12.50 | -12.50 (overpaid)'],
      ['2026-04', '40.00', '-12.50 | earned 4.00 | -8.50 (overpaid)'],
      ['2026-05', '85.00', '-8.50 | earned 8.50 | 0.00 (nothing-payable)'],
      ['2026-06', '70.00', '0.00 | earned 7.00 | payment 7.00 | 0.00'],
    ];
    for (const [period, sold, figures] of months) {
      if (sold !== '0') await earn(`s-${period}`, sold);
      await payouts.pay(period);
      expect(await told(period)).toBe(figures);
    }
    expect(await filesOf(road, '2026-05')).toEqual([]);
    expect(await new Disputes(road).stands()).toBe('0.00 0.00 0.00 0.00 0.00');
    await audit(road);
  });

  it('by a correction posts the difference; the statement that was issued stays as it is', async () => {
    const before = await payouts.statement('solo', '2026-02');
    await road.correct('s-3', 1, { amount: '45.00' });
    await road.settle();
    await earn('s-4', '200.00');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | earned 12.00 | payment 12.00 | 0.00');
    expect(await payouts.statement('solo', '2026-02')).toEqual(before);
    expect((await road.lines()).map(({ difference }) => difference.amount)).toEqual([
      '20.00',
      '-8.00',
      '12.50',
    ]);
  });

  it('while its line is held goes with the line: nothing is paid of it, whatever the outcome', async () => {
    await earn('s-4', '200.00');
    const disputes = new Disputes(road);
    const [line] = await road.lines();
    const { id } = await disputes.opened(line?.id ?? '');
    await road.giveBack('r-4', 's-4', { amount: '-200.00' });
    await road.settle();
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | held 20.00 | -20.00 (disputed 20.00, overpaid)');
    await disputes.decide(id);
    await payouts.pay('2026-04');
    expect(await told('2026-04')).toBe('-20.00 | released 20.00 | 0.00 (nothing-payable)');
    expect(await filesOf(road, '2026-04')).toEqual([]);
    await audit(road);
  });
});
