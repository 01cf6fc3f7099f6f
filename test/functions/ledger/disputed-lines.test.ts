import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { audit } from '../../kit/audit.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from './disputing.ts';

const context = useTable();
let road: Road;
let disputes: Disputes;
const person = { email: 'finance@vendor.example', language: 'en' };
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, disputes: { notify: [person] } });
  disputes = new Disputes(road);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a line that waits', () => {
  const later = { payable: { holdDays: 3650 } };
  it('is held out of what accrues, and goes back there', async () => {
    await road.plan('later', [percent('1', later)]);
    await road.settle();
    const [line] = (await road.lines()).filter(({ planId }) => planId === 'later');
    const { id, held } = await disputes.opened(line?.id ?? '');
    expect(held).toEqual([{ amount: '1.25', until: expect.stringMatching(/^203[56]-/) }]);
    expect(await disputes.stands()).toBe('0.00 12.50 0.00 1.25 0.00');
    await disputes.decide(id);
    expect(await disputes.stands()).toBe('1.25 12.50 0.00 0.00 0.00');
    await audit(road);
  });

  it('is payable after the outcome where its day has come meanwhile', async () => {
    await road.plan('later', [percent('1', later)]);
    await road.settle();
    const [line] = (await road.lines()).filter(({ planId }) => planId === 'later');
    const { id } = await disputes.opened(line?.id ?? '');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2037-01-01T00:00:00Z') });
    await everyMinute(context());
    expect(await disputes.stands()).toBe('0.00 12.50 0.00 1.25 0.00');
    await disputes.decide(id, '0.75');
    expect(await disputes.stands()).toBe('0.00 14.50 0.00 0.00 0.00');
  });

  it('for the customer is not held before somebody pays', async () => {
    await road.plan('paid', [percent('1', { payable: { when: 'customerPaid' } })]);
    await road.settle();
    const [line] = (await road.lines()).filter(({ planId }) => planId === 'paid');
    const dispute = await disputes.opened(line?.id ?? '');
    expect(dispute).toMatchObject({ held: [], heldLess: 'not-payable' });
    expect(await disputes.stands()).toBe('1.25 12.50 0.00 0.00 0.00');
    await disputes.decide(dispute.id, '0.75');
    expect(await disputes.stands()).toBe('1.25 13.25 0.00 0.00 0.00');
    expect(await disputes.causes()).toEqual([`dispute:${dispute.id}`]);
  });
});

it('a line that takes something back is not deducted while it is disputed', async () => {
  await road.giveBack('r-3', 's-3', { amount: '-100.00' });
  await road.settle();
  const [line] = await road.lines();
  expect(await disputes.stands()).toBe('0.00 2.50 0.00 0.00 0.00');
  const { id, held } = await disputes.opened(line?.id ?? '');
  expect(held).toEqual([{ amount: '-10' }]);
  expect(await disputes.stands()).toBe('0.00 12.50 0.00 -10.00 0.00');
  await disputes.decide(id);
  expect(await disputes.stands()).toBe('0.00 2.50 0.00 0.00 0.00');
  await audit(road);
});

it('a held line that is returned leaves nothing behind', async () => {
  const { id } = await disputes.opened('1-0');
  await road.giveBack('r-3', 's-3', { amount: '-125.00' });
  await road.settle();
  expect(await disputes.stands()).toBe('0.00 -12.50 0.00 12.50 0.00');
  await disputes.decide(id);
  expect(await disputes.stands()).toBe('0.00 0.00 0.00 0.00 0.00');
  await audit(road);
});

describe('silence', () => {
  it('changes nothing, and people are reminded every week until the outcome', async () => {
    const { id, answerDueAt } = await disputes.opened('1-0');
    const overdue = async () => (await disputes.letters(id)).filter((one) => one.includes('waits')).length;
    const at = async (days: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(answerDueAt) + days * 86_400_000 });
      await everyMinute(context());
      await everyMinute(context());
      return overdue();
    };
    expect([await at(-1), await at(0), await at(6), await at(7), await at(14)]).toEqual([0, 1, 1, 2, 3]);
    expect(await disputes.stands()).toBe('0.00 0.00 0.00 12.50 0.00');
    await disputes.decide(id);
    expect(await at(21)).toBe(3);
  });
});
