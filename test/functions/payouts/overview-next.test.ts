import { beforeEach, describe, expect, it } from 'vitest';
import { businessDay } from '../../../domain/kernel/day.ts';
import { payoutOverviewRoute } from '../../../functions/payouts/overview.ts';
import { newPaymentWrites } from '../../../functions/payouts/payment-places.ts';
import type { Store } from '../../../storage/store.ts';
import { payment } from '../../domain/payouts/cases.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, type StatementView, usePayouts } from '../../kit/payouts.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { eur, euro, overview } from './overviews.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});
const finance = { as: 'finance' } as const;

describe('what the next run would do', () => {
  it('is what the preview of its month tells, partner by partner', async () => {
    await road.plan('waiting', [percent('1', { payable: { holdDays: 3650 } })]);
    await road.settle();
    const month = businessDay(new Date().toISOString(), 'Europe/Warsaw').slice(0, 7);
    const draws = [{ currency: 'EUR', amount: '25.00', kind: 'guaranteed', from: month }];
    await road.must('PUT /v1/partners/solo/draws', { draws }, finance);
    const { data } = (await road.must(`GET /v1/payout-preview?period=${month}`, undefined, finance)).body;
    expect(data).toHaveLength(3);
    for (const partner of Object.keys(due)) {
      const drafted: StatementView = data.find(
        ({ partnerId }: StatementView) => partnerId === road.id('partner', partner),
      );
      const [account] = drafted.accounts;
      const one = await euro(road, { partner });
      expect(one.earned).toEqual(account?.earned);
      expect(one.next).toEqual({ payment: account?.payment, closing: account?.closing });
    }
    expect((await euro(road)).next?.payment).toEqual(eur('25.00'));
  });

  it('says what a taxed payment is made of, or what is missing for it', async () => {
    const taxes = { country: 'PL', vatId: 'PL5260001246' };
    await road.must('PUT /v1/payout-settings', { ...payoutTerms, taxes }, finance);
    expect((await euro(road)).next).toMatchObject({ payment: eur('0.00'), carriedOver: 'no-tax-profile' });
    const selfBilling = { since: '2026-01-01', reference: 'Agreement 12' };
    const states = [
      { from: '2026-01-01', country: 'PL', status: 'vat-payer', vatId: 'PL5260001246', selfBilling },
    ];
    await road.must('PUT /v1/partners/solo/tax-profile', { states }, finance);
    expect((await euro(road)).next).toEqual({
      ...{ payment: eur('15.38'), net: eur('12.50'), vat: eur('2.88'), withheld: eur('0.00') },
      closing: eur('0.00'),
    });
  });

  it.each([1, 2])('is right where a statement is issued between two reads (%i)', async (at) => {
    await payouts.begin('2026-02');
    const { store, given } = context();
    const plain = crashing(store, 0, 'before').store;
    let reads = 0;
    /** The table, in which the run goes on as soon as the partner's statements are read so many times. */
    const query: Store['query'] = async (wish) => {
      const found = await plain.query(wish);
      if (wish.pk.includes('#STATEMENT#')) reads += 1;
      if (wish.pk.includes('#STATEMENT#') && reads === at) await payouts.decide('2026-02', 'approved');
      return found;
    };
    const { tenant } = road;
    const principal = { tenant, subject: 'user_1', role: 'finance', sandbox: false } as const;
    const asked = { params: { partnerId: 'solo' }, query: undefined, body: undefined, principal };
    const { body } = await payoutOverviewRoute.run(
      { ...asked, idempotencyKey: undefined, ifMatch: undefined },
      { given, store: { ...plain, query } },
    );
    // Where the second read was of another moment, both were done again.
    expect(reads).toBe(at * 2);
    expect(body).toMatchObject({ currencies: [{ payable: eur('0.00'), next: { payment: eur('0.00') } }] });
    expect((await overview(road)).currencies).toMatchObject([{ earned: eur('0.00') }]);
  });
});

it('of many payments the latest are told, and that there are more', async () => {
  const { store } = context();
  const { tenant } = road;
  const partnerId = road.id('partner', 'solo');
  const months = Array.from(
    { length: 51 },
    (_, at) => `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  for (const month of months) {
    const bank = { booked: `${month}-09` };
    const one = { id: `pw-${month}`, runId: `payout-run_${month}`, partnerId, state: 'paid', bank } as const;
    expect((await store.transact(newPaymentWrites(tenant, payment(one)))).done).toBe(true);
    const { morePayments, currencies } = await overview(road);
    expect(morePayments).toBe(month === months.at(-1));
    expect(currencies[0]?.paid.length).toBeLessThanOrEqual(5);
  }
  const latest = months.slice(-5).reverse();
  expect((await euro(road)).paid.map(({ id }) => id)).toEqual(latest.map((month) => `pw-${month}`));
});
