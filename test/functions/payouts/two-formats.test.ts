import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/payouts/payout-run/write-bank-file.ts';
import { logger } from '../../../functions/shell/context.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { paymentsIn } from '../../kit/payments-in.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { elixir, fetchedOf, openTwoFormats, ordersIn, paymentsOf, period, terms } from './two-formats.ts';

/** The process ends at the n-th bank file that it writes; set by a test. */
const death = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));
vi.mock('../../../functions/shell/files.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/files.ts')>();
  const write: typeof real.write = async (object, bytes, type) => {
    if (object.startsWith('bank-files/')) death.left -= 1;
    if (death.left === 0) throw new Error('the process is gone');
    await real.write(object, bytes, type);
  };
  return { ...real, write };
});

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
vi.spyOn(logger, 'warn').mockImplementation(() => undefined);

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  death.left = Number.POSITIVE_INFINITY;
  road = await openTwoFormats(context());
  payouts = payoutsOf(road);
});

const fetched = (name: string) => fetchedOf(road, name);
const payments = (currency: string) => paymentsOf(road, currency);
const totals = {
  euros: [{ currency: 'EUR', payments: 3, amount: '62.50' }],
  zlotys: [{ currency: 'PLN', payments: 2, amount: '89.25' }],
};

describe('accounts of two formats', () => {
  it('make a file each, named at once, every payment in one of them', async () => {
    const run = await payouts.pay(period);
    expect(run).toMatchObject({
      state: 'done',
      troubles: [],
      bankFiles: [
        { attempt: 1, name: '1', format: 'pain.001', totals: totals.euros },
        { attempt: 1, name: '1-elixir-0', format: 'elixir-0', totals: totals.zlotys },
      ],
    });
    const [xml, lines] = [await fetched('1'), await fetched('1-elixir-0')];
    expect(paymentsIn(xml.text).map(({ amount }) => amount)).toEqual(
      expect.arrayContaining(['12.50', '20.00', '30.00']),
    );
    expect(
      ordersIn(lines.text)
        .map(({ grosze }) => grosze)
        .toSorted(),
    ).toEqual(['2625', '6300']);
    expect(
      ordersIn(lines.text)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual((await payments('PLN')).map(({ id }) => id).toSorted());
    expect([xml.type, lines.type]).toEqual(['application/xml', 'text/plain; charset=us-ascii']);
    expect(xml.disposition).toContain('pain.001-2026-02-1.xml');
    expect(lines.disposition).toContain('elixir-0-2026-02-1.txt');
    expect((await road.send(`GET /v1/payout-runs/${period}/bank-files/2-elixir-0`)).status).toBe(404);
    await audit(road);
  });

  it('leave to the next statement what Elixir can not order, with the reason', async () => {
    await payouts.pay(period);
    const { accounts } = await payouts.statement('kid-a', period);
    expect(accounts.map(({ currency, carriedOver }) => [currency, carriedOver])).toEqual([
      ['EUR', undefined],
      ['PLN', 'foreign-bank-account'],
    ]);
  });

  it('have one file where only one is needed, under the name of the attempt too', async () => {
    await road.must('PUT /v1/payout-settings', { ...terms, debtors: [elixir] });
    const { bankFiles } = await payouts.pay(period);
    expect(bankFiles.map(({ name }) => name)).toEqual(['1-elixir-0']);
    expect((await fetched('1')).text).toBe((await fetched('1-elixir-0')).text);
  });
});

describe('a process that ends between two files', () => {
  it('is made up for: the rest is written, nothing twice, the same bytes', async () => {
    death.left = 2;
    const run = await payouts.pay(period);
    expect(death.left).toBeLessThan(0);
    expect(run).toMatchObject({ state: 'done', bankFiles: [{ name: '1' }, { name: '1-elixir-0' }] });
    expect(run.bankFiles).toHaveLength(2);
    expect(paymentsIn((await fetched('1')).text)).toHaveLength(3);
    expect(ordersIn((await fetched('1-elixir-0')).text)).toHaveLength(2);
    await audit(road);
  });

  it('or before the run names them', async () => {
    const key = { tenant: road.tenant, runId: `payout-run_${period}` };
    const { store } = context();
    await payouts.begin(period);
    const seen: string[][] = [];
    const both = async () => [(await fetched('1')).text, (await fetched('1-elixir-0')).text];
    payouts.before.set('write-bank-file', async () => {
      const before = await payoutRuns.read(store, key);
      payouts.before.set('settle-page', async () => {
        seen.push(await both());
        if (before !== undefined) await store.put(payoutRuns.item(key, before));
        await (handler as unknown as (event: unknown) => Promise<object>)({ ...key, attempt: 1 });
      });
    });
    const run = await payouts.decide(period, 'approved');
    expect([run.state, run.bankFiles.length]).toEqual(['done', 2]);
    expect(seen).toEqual([await both()]);
  });
});
