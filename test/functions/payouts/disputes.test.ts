import { beforeEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../../../functions/shell/context.ts';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from '../ledger/disputing.ts';
import { figuresOf } from './figures.ts';
import { filesOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);

let road: Road;
let payouts: Payouts;
let disputes: Disputes;
/** Solo has earned 12.50 with line 1-0 and 6.00 with line 2-0. */
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  disputes = new Disputes(road);
  await road.report('s-9', { amount: '60.00' });
  await road.settle();
});
const told = async (period: string) => figuresOf(await payouts.statement('solo', period));

describe('a disputed line', () => {
  it('is not paid before its outcome, and is then, with what was adjusted', async () => {
    const { id } = await disputes.opened('2-0');
    await payouts.pay('2026-02');
    expect(await told('2026-02')).toBe(
      '0.00 | earned 18.50 | held 6.00 | payment 12.50 | 0.00 (disputed 6.00)',
    );
    await disputes.decide(id, '4.00');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | adjustments 4.00 | released 6.00 | payment 10.00 | 0.00');
    expect((await payouts.statement('solo', '2026-03')).accounts[0]?.disputes).toEqual([
      { disputeId: id, line: '2-0', event: 'released', amount: { amount: '6.00', currency: 'EUR' } },
      { disputeId: id, line: '2-0', event: 'adjusted', amount: { amount: '4.00', currency: 'EUR' } },
    ]);
    await audit(road);
  });

  it('after the cut-off is kept back of the payment, and nothing else is', async () => {
    const cutOff = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 3));
    const { id } = await disputes.opened('2-0');
    await payouts.begin('2026-02', { cutOff });
    expect(await told('2026-02')).toBe(
      '0.00 | earned 18.50 | payment 12.50 | 6.00 (keptBack 6.00, disputed)',
    );
    await payouts.decide('2026-02', 'approved');
    await disputes.decide(id);
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('6.00 | held 6.00 | released 6.00 | payment 6.00 | 0.00');
    expect([await filesOf(road, '2026-02'), await filesOf(road, '2026-03')]).toEqual([
      [['12.50', '20.00', '30.00']],
      [['6.00']],
    ]);
  });

  it('while the statement is being approved, has it stand over to the next run; the others are paid', async () => {
    await payouts.begin('2026-02');
    const { id } = await disputes.opened('2-0');
    const run = await payouts.decide('2026-02', 'approved');
    expect(run).toMatchObject({
      state: 'done',
      troubles: [{ step: 'issue', partnerId: road.id('partner', 'solo') }],
    });
    expect(run.troubles[0]?.detail).toContain('disputed since it was drafted');
    expect(await filesOf(road, '2026-02')).toEqual([['20.00', '30.00']]);
    expect(await disputes.stands()).toBe('0.00 12.50 0.00 6.00 0.00');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe(
      '0.00 | earned 18.50 | held 6.00 | payment 12.50 | 0.00 (disputed 6.00)',
    );
    await disputes.decide(id);
    expect(await disputes.stands()).toBe('0.00 6.00 0.00 0.00 0.00');
  });

  it('while the statement is being approved, is left out where finance has the run drafted anew', async () => {
    await payouts.begin('2026-02');
    await disputes.opened('2-0');
    await payouts.decide('2026-02', 'refused');
    await payouts.again('2026-02');
    expect(await payouts.decide('2026-02', 'approved')).toMatchObject({ state: 'done', troubles: [] });
    expect(await filesOf(road, '2026-02')).toEqual([['12.50', '20.00', '30.00']]);
  });

  it('of a statement that was issued holds nothing, and says so; its outcome is paid by the next one', async () => {
    await payouts.pay('2026-02');
    const { id, held, heldLess } = await disputes.opened('2-0');
    expect([held, heldLess]).toEqual([[], 'on-statement']);
    await disputes.decide(id, '-5.00');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | adjustments -5.00 | -5.00 (overpaid)');
  });

  it('that takes back is not deducted before its outcome', async () => {
    await payouts.pay('2026-02');
    await road.giveBack('r-3', 's-3', { amount: '-100.00' });
    await road.report('s-10', { amount: '300.00' });
    await road.settle();
    const line = (await road.lines()).find(({ difference }) => difference.amount === '-10.00');
    expect(line).toBeUndefined();
    const [one] = await road.lines();
    expect(one?.difference.amount).toBe('20.00');
    await road.giveBack('r-4', 's-10', { amount: '-100.00' });
    await road.settle();
    const { id } = await disputes.opened((await road.lines())[0]?.id ?? '');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe(
      '0.00 | earned 10.00 | held -10.00 | payment 20.00 | 0.00 (disputed -10.00)',
    );
    await disputes.decide(id);
    await payouts.pay('2026-04');
    expect(await told('2026-04')).toBe('0.00 | released -10.00 | -10.00 (overpaid)');
  });
});

it('what waited is earned in its row by the statement of the month in which it becomes payable', async () => {
  await road.plan('later', [
    percent('1', { payable: { holdDays: 10 } }),
    percent('2', { id: 'long', payable: { holdDays: 3650 } }),
  ]);
  await road.settle();
  await payouts.pay('2026-02');
  const { accounts } = await payouts.statement('solo', '2026-02');
  expect(figuresOf({ accounts } as never)).toBe('0.00 | earned 20.35 | payment 20.35 | 0.00 (accrued 3.70)');
  expect(
    accounts[0]?.rows.map(({ planId, component, amount }) => `${planId} ${component} ${amount.amount}`),
  ).toEqual(['later share 1.85', 'resellers share 18.50']);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2037-01-01T00:00:00Z') });
  const { everyMinute } = await import('../../../functions/platform/every-minute.ts');
  await everyMinute(context());
  vi.setSystemTime(Date.now() + 60_000);
  await payouts.pay('2036-12');
  const later = await payouts.statement('solo', '2036-12');
  expect(figuresOf(later)).toBe('0.00 | earned 3.70 | 3.70 (below-minimum)');
  expect(later.accounts[0]?.rows).toMatchObject([
    { planId: 'later', component: 'long', window: '2026-02', postings: 1 },
  ]);
  vi.useRealTimers();
  await audit(road);
});
