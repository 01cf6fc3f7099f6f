import { beforeEach, describe, expect, it } from 'vitest';
import { notices } from '../../../storage/platform.ts';
import { answer } from '../../kit/bank-answers.ts';
import { camt053, camt054, pain002 } from '../../kit/bank-messages.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from '../ledger/disputing.ts';
import { pay, period } from './paid.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});

const lettersTo = async (partner: string) => {
  const all = await notices.all(context().store, { tenant: road.tenant });
  return all.filter(({ to }) => to === `${partner}@example.com`);
};
/** What a partner was told of its money, in the order of time, without the vendor's name. */
const told = async (partner = 'solo'): Promise<readonly string[]> =>
  (await lettersTo(partner))
    .filter(({ letter }) => letter.subject.startsWith(payoutTerms.vendorName))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(({ letter }) => letter.subject.split(': ')[1] ?? '');
const repeat = (id: string) => road.must(`POST /v1/payments/${id}/repeat`, undefined, { as: 'finance' });
const refusal = (id: string, code = 'AC04', day = '2026-12-04') =>
  answer(road, pain002([{ of: 'payment', id, status: 'RJCT', code }], { day }));
const booking = (id: string, day = '2026-12-04') => answer(road, camt053([{ id, amount: '12.50', day }]));
const coming = (id: string, day = '2026-12-07') =>
  answer(road, camt054([{ id, amount: '12.50', side: 'CRDT', code: 'AC04', day }]));

const statement = 'statement no. 1 for February 2026';
const [paid, refused, returned, again] = [
  'your payout was transferred',
  'your payout could not be transferred',
  'your payout came back',
  'your payout was ordered again',
];

describe('a partner is told of its money', () => {
  it('at each step once, however often the bank says so and whoever asks again', async () => {
    const { solo } = await pay(road, payouts);
    expect(await told()).toEqual([statement]);
    for (let times = 0; times < 2; times += 1) await refusal(solo);
    await Promise.all([repeat(solo), repeat(solo), repeat(solo)]);
    await repeat(solo);
    for (let times = 0; times < 2; times += 1) await booking(`${solo}-2`);
    for (let times = 0; times < 2; times += 1) await coming(`${solo}-2`);
    await repeat(`${solo}-2`);
    const steps = [statement, refused, again, paid, returned, again];
    expect(await told()).toEqual(steps);
    expect(JSON.stringify(await lettersTo('solo'))).not.toContain('PL27114020040000300201355387');
    expect(await told('top')).toEqual([statement]);
  });

  it('never that it was paid when it had come back, in whatever order the bank says it', async () => {
    const { solo } = await pay(road, payouts);
    await coming(solo);
    await booking(solo);
    await refusal(solo);
    expect(await told()).toEqual([statement, returned]);
    await repeat(solo);
    // What the bank says late of an order that was repeated is for people to look at, and no news.
    await booking(solo, '2026-12-20');
    expect(await told()).toEqual([statement, returned, again]);
  });

  it('that it was refused, and that it was paid after all', async () => {
    const { solo } = await pay(road, payouts);
    await refusal(solo, 'AC01', '2026-12-04');
    await booking(solo, '2026-12-05');
    await refusal(solo, 'AC01', '2026-12-04');
    expect(await told()).toEqual([statement, refused, paid]);
  });

  it('that nothing is paid this month, where its statement could not be issued as it was approved', async () => {
    await payouts.begin(period);
    const [line] = await road.lines();
    await new Disputes(road).opened(line?.id ?? '');
    await payouts.decide(period, 'approved');
    const over = 'your payout for February 2026 stands over to the next statement';
    expect(await told()).toEqual([over]);
    expect(await told('top')).toEqual([statement]);
    expect(await told('kid-b')).toEqual([]);
  });

  it('in its language, and why nothing is paid', async () => {
    const { body } = await road.must('GET /v1/partners/solo');
    const { name, tier, email } = body;
    await road.must('PUT /v1/partners/solo', { name, tier, email, language: 'pl' });
    const minimums = [{ currency: 'EUR', amount: '50.00' }];
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, minimums }, { as: 'finance' });
    await payouts.pay(period);
    const [letter] = (await lettersTo('solo')).filter(({ attachments }) => attachments.length > 0);
    expect(letter).toMatchObject({ language: 'pl' });
    expect(letter?.letter.closing[0]).toMatch(/niższa niż minimalna wypłata/);
    expect(letter?.letter.facts).toContainEqual({ label: 'Do przeniesienia', value: '12,50\u00a0EUR' });
  });
});
