import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { businessDay } from '../../../domain/kernel/day.ts';
import { nextMonth } from '../../../domain/kernel/zoned.ts';
import { answer } from '../../kit/bank-answers.ts';
import { camt053, pain002 } from '../../kit/bank-messages.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from '../ledger/disputing.ts';
import { eur, euro, type Overview, overview, path } from './overviews.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
const period = '2026-02';

describe('where a partner stands', () => {
  beforeEach(async () => {
    road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
    payouts = payoutsOf(road);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says what is earned, what the next run would pay and when that is, and writes nothing', async () => {
    const before = (await toldSoFar()).length;
    const told = await overview(road);
    expect(told).toMatchObject({
      partnerId: road.id('partner', 'solo'),
      morePayments: false,
      nextRun: { period: businessDay(new Date().toISOString(), 'Europe/Warsaw').slice(0, 7) },
    });
    expect(told.nextRun).not.toHaveProperty('startsAt');
    expect(told).not.toHaveProperty('statement');
    expect(told.currencies).toEqual([
      {
        currency: 'EUR',
        ...{ earned: eur('12.50'), accrued: eur('0.00'), disputed: eur('0.00'), held: [] },
        ...{ payable: eur('12.50'), advanced: eur('0.00'), onStatement: eur('0.00') },
        next: { payment: eur('12.50'), closing: eur('0.00') },
        ...{ onItsWay: [], cameBack: [], paid: [] },
      },
    ]);
    expect((await toldSoFar()).length).toBe(before);
  });

  it('says until when each amount is held, and why', async () => {
    const held = (payable: object, more: object) => percent('1', { payable, ...more });
    await road.plan('waiting', [
      held({ holdDays: 3650 }, { id: 'days' }),
      held({ holdDays: 3650 }, { id: 'sales', window: 'sale' }),
      held({ when: 'windowClose', holdDays: 3650 }, { id: 'quarter', window: 'quarter' }),
      held({ when: 'customerPaid' }, { id: 'customer' }),
    ]);
    await road.settle();
    const disputes = new Disputes(road);
    const [line] = (await road.lines()).filter(({ planId }) => planId === 'resellers');
    const { id } = await disputes.opened(line?.id ?? '');
    const { held: parts, ...one } = await euro(road);
    expect(parts.map(({ words: { en }, ...part }) => [part, en])).toEqual([
      [
        { reason: 'hold-days', amount: eur('2.50'), until: '2036-02-08' },
        'Waiting period: payable from 8 February 2036.',
      ],
      [
        { reason: 'window-close', amount: eur('1.25'), until: '2036-03-29', window: '2026-Q1' },
        'The period has to close (Q1 2026): payable from 29 March 2036.',
      ],
      [{ reason: 'customer-payment', amount: eur('1.25') }, "Waits for the customer's payment."],
      [
        { reason: 'disputed', amount: eur('12.50'), disputeId: id, line: line?.id },
        `Held until the dispute ${id} is decided.`,
      ],
    ]);
    expect(one).toMatchObject({ accrued: eur('5.00'), disputed: eur('12.50'), payable: eur('0.00') });
    expect(one).not.toHaveProperty('heldRest');
    expect(one.next).toMatchObject({ payment: eur('0.00'), carriedOver: 'nothing-payable' });
  });

  it('says why an amount stands over, in both languages', async () => {
    const minimums = [{ currency: 'EUR', amount: '50.00' }];
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, minimums }, { as: 'finance' });
    expect((await euro(road)).next).toEqual({
      ...{ payment: eur('0.00'), closing: eur('12.50'), carriedOver: 'below-minimum' },
      words: {
        pl: 'Kwota jest niższa niż minimalna wypłata i przechodzi na następne rozliczenie.',
        en: 'The amount is below the minimum payout and stands over to the next statement.',
      },
    });
  });

  it('follows a payment: on its way, come back with the reason, ordered again, paid', async () => {
    await payouts.pay(period);
    await road.report('later', { amount: '80.00' });
    await road.settle();
    const first = await overview(road);
    expect(first.statement).toMatchObject({ period, number: 1, state: 'paid' });
    const [one] = first.currencies;
    expect(one).toMatchObject({ earned: eur('8.00'), payable: eur('8.00'), next: { payment: eur('8.00') } });
    const [order, ...more] = one?.onItsWay ?? [];
    expect(more).toEqual([]);
    expect(order).toMatchObject({ state: 'ordered', amount: eur('12.50'), createdAt: expect.any(String) });
    const id = order?.id ?? '';
    await answer(road, pain002([{ of: 'payment', id, status: 'RJCT', code: 'AC04' }]));
    expect(await euro(road)).toMatchObject({
      ...{ onItsWay: [], paid: [], onStatement: eur('12.50'), payable: eur('8.00') },
      cameBack: [
        { id, reason: { en: "The payee's account is closed", pl: 'Rachunek odbiorcy jest zamknięty' } },
      ],
    });
    await road.must(`POST /v1/payments/${id}/repeat`, undefined, { as: 'finance' });
    expect(await euro(road)).toMatchObject({
      ...{ onItsWay: [{ id: `${id}-2`, repeats: id }], cameBack: [], onStatement: eur('0.00') },
    });
    await answer(road, camt053([{ id: `${id}-2`, amount: '12.50' }]));
    expect(await euro(road)).toMatchObject({ onItsWay: [], cameBack: [], paid: [{ id: `${id}-2` }] });
  });

  it('goes on while a run is under way, whose statement is issued and not closed', async () => {
    await payouts.begin(period);
    expect((await euro(road)).next).toMatchObject({ payment: eur('12.50') });
    let told: Overview | undefined;
    payouts.before.set('write-bank-file', async () => {
      told = await overview(road);
    });
    await payouts.decide(period, 'approved');
    expect(told).toMatchObject({
      statement: { period, state: 'issued' },
      currencies: [{ earned: eur('0.00'), payable: eur('0.00'), onStatement: eur('12.50') }],
    });
  });

  it('tells apart what the run of the month that is over takes, and what came since', async () => {
    const schedule = { day: 5, time: '06:00' };
    const month = nextMonth(businessDay(new Date().toISOString(), 'Europe/Warsaw').slice(0, 7));
    vi.setSystemTime(`${month}-02T10:00:00Z`);
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, schedule }, { as: 'finance' });
    await road.report('new', { amount: '80.00' });
    await road.settle();
    vi.setSystemTime(`${month}-03T10:00:00Z`);
    const { currencies, nextRun } = await overview(road);
    expect(nextRun?.startsAt?.slice(0, 10)).toBe(`${month}-05`);
    expect(currencies).toMatchObject([
      { earned: eur('20.50'), payable: eur('20.50'), next: { payment: eur('12.50') } },
    ]);
  });

  it('is told to the partner itself and to those of the vendor who read statements', async () => {
    const ask = async (partner: string, sent: object) =>
      (await road.send(path(partner), undefined, sent)).status;
    const solo = { as: 'partner-admin', partner: 'solo' };
    expect(await ask('solo', solo)).toBe(200);
    expect(await ask('top', solo)).toBe(404);
    expect(await ask('solo', { as: 'partner-seller', partner: 'solo' })).toBe(403);
    for (const as of ['finance', 'owner', 'auditor']) expect(await ask('top', { as })).toBe(200);
    await payouts.pay(period);
    const [order] = (await euro(road)).onItsWay;
    const refusal = { status: 'RJCT', code: 'AM04', text: 'no money' };
    await answer(road, pain002([{ of: 'payment', id: order?.id ?? '', ...refusal }]));
    expect(JSON.stringify(await overview(road))).not.toMatch(/AM04|no money|PL27114020040000300201355387/);
    expect((await euro(road, { as: 'finance' })).cameBack).toMatchObject([
      { reason: { code: 'AM04', text: 'no money' } },
    ]);
  });
});

it('tells what it knows where nothing can be paid yet', async () => {
  const bare = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  expect(await overview(bare)).toMatchObject({ entry: 0, currencies: [] });
  await bare.plan('resellers', [percent('10')]);
  await bare.report('s');
  await bare.settle();
  const told = await overview(bare);
  expect(told.currencies).toMatchObject([{ payable: eur('10.00') }]);
  expect(told).not.toHaveProperty('nextRun');
  expect(told.currencies[0]).not.toHaveProperty('next');
});
