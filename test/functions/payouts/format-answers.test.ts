import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { answer } from '../../kit/bank-answers.ts';
import { camt053, pain002 } from '../../kit/bank-messages.ts';
import { useFiles } from '../../kit/files.ts';
import { paymentsIn } from '../../kit/payments-in.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { fetchedOf, openTwoFormats, ordersIn, paymentsOf, period } from './two-formats.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openTwoFormats(context());
  payouts = payoutsOf(road);
});
const fetched = (name: string) => fetchedOf(road, name);
const payments = (currency: string) => paymentsOf(road, currency);

describe("the bank's answer", () => {
  it('to the file with ids says nothing of payments that stand in the other', async () => {
    await payouts.pay(period);
    const [zloty] = await payments('PLN');
    const xml = pain002([{ of: 'file', id: zloty?.messageId ?? '', status: 'RJCT', code: 'AM04' }]);
    const { lines } = await answer(road, xml);
    expect(lines.map(({ paymentId }) => paymentId).toSorted()).toEqual(
      (await payments('EUR')).map(({ id }) => id).toSorted(),
    );
    expect((await road.must(`GET /v1/payments/${zloty?.id}`)).body.state).toBe('ordered');
    await audit(road);
  });

  it('marks a payment of Elixir by the id in its title, with the same amount and currency', async () => {
    await payouts.pay(period);
    const orders = ordersIn((await fetched('1-elixir-0')).text);
    const solo = orders.find(({ grosze }) => grosze === '2625')?.id ?? '';
    const title = [solo.toUpperCase(), 'TERMIKA GDANSK 2026-02 NO. 1'];
    const { lines } = await answer(
      road,
      camt053([
        { amount: '26.25', currency: 'EUR', title },
        { amount: '0.50', currency: 'PLN', title },
        { amount: '26.25', currency: 'PLN', title: [`${solo.slice(0, -1)}`] },
        { amount: '26.25', currency: 'PLN', title },
        { amount: '26.25', currency: 'PLN', title },
        { amount: '26.25', currency: 'PLN', side: 'CRDT', day: '2026-12-05', title: ['ZWROT', ...title] },
      ]),
    );
    expect(lines.map(({ outcome, why }) => why ?? outcome)).toEqual([
      ...['other-currency', 'other-amount', 'no-id', 'paid', 'repeated', 'returned'],
    ]);
    await audit(road);
  });

  it('that one came back has it ordered again in the format of its account', async () => {
    await payouts.pay(period);
    const [zloty, euro] = [(await payments('PLN'))[0], (await payments('EUR'))[0]];
    for (const one of [zloty, euro]) {
      const status = { of: 'payment', id: one?.id ?? '', status: 'RJCT', code: 'AC04' } as const;
      await answer(road, pain002([status]));
      await road.must(`POST /v1/payments/${one?.id}/repeat`, undefined, { as: 'finance' });
    }
    const path = `/v1/payout-runs/${period}/bank-files`;
    const written = await road.must(`POST ${path}`, undefined, { as: 'finance' });
    expect(written.headers['Location']).toBe(`/v1/payout-runs/payout-run_${period}/bank-files/repeat-1`);
    expect(written.body.repeatFiles.map(({ name }: { name: string }) => name)).toEqual([
      ...['repeat-1', 'repeat-1-elixir-0'],
    ]);
    expect(paymentsIn((await fetched('repeat-1')).text).map(({ id }) => id)).toEqual([`${euro?.id}-2`]);
    expect(ordersIn((await fetched('repeat-1-elixir-0')).text).map(({ id }) => id)).toEqual([
      `${zloty?.id}-2`,
    ]);
    await answer(road, pain002([{ of: 'payment', id: `${zloty?.id}-2`, status: 'RJCT', code: 'AC04' }]));
    await road.must(`POST /v1/payments/${zloty?.id}-2/repeat`, undefined, { as: 'finance' });
    const next = await road.must(`POST ${path}`, undefined, { as: 'finance' });
    expect(next.headers['Location']).toMatch(/repeat-2-elixir-0$/);
    expect(next.body.repeatFiles).toHaveLength(3);
    await audit(road);
  });
});
