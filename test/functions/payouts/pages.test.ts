import { beforeAll, describe, expect, it, vi } from 'vitest';
import { eachPartner } from '../../../functions/payouts/payout-run/each-partner.ts';
import { handler } from '../../../functions/payouts/payout-run/open.ts';
import { logger } from '../../../functions/shell/context.ts';
import { openBareTenant } from '../../kit/paying-road.ts';
import { type Payouts, type StatementView, usePayouts } from '../../kit/payouts.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { accountOf, german } from './accounts.ts';

const context = useTable();
const payoutsOf = usePayouts();
const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);

type Page = { readonly from: string; readonly to: string };
type Opened = { readonly pages: readonly Page[]; readonly isApproved: boolean };

const count = 30;
const period = '2026-02';
let road: Road;
let payouts: Payouts;
beforeAll(async () => {
  road = await openBareTenant(context());
  payouts = payoutsOf(road);
  const program = { externalId: 'prog', name: 'P', currency: 'EUR', timeZone: 'Europe/Warsaw', tiers: [] };
  await road.must('POST /v1/programs', program);
  await road.must('POST /v1/products', { externalId: 'bike', name: 'Bike' });
  await road.plan('resellers', [percent('10')]);
  for (let index = 0; index < count; index += 1) {
    await road.must('POST /v1/partners', { externalId: `p-${index}`, name: `P ${index}` });
    await accountOf(road, `p-${index}`).use(german);
    await road.report(`s-${index}`, { partnerId: `p-${index}`, amount: '100.10' });
  }
  await road.settle();
});

const open = handler as unknown as (event: unknown) => Promise<Opened>;
const runIn = () => ({ tenant: road.tenant, runId: `payout-run_${period}`, attempt: 1 });

describe('a run of many partners', () => {
  it('passes them page by page: what the pages come to is added up, and nobody is left out', async () => {
    const run = await payouts.begin(period);
    const totals = [{ currency: 'EUR', payments: count, amount: '300.30' }];
    expect(run).toMatchObject({ state: 'waiting', statements: count, totals });
    const { pages, isApproved } = await open(runIn());
    expect([pages.length, isApproved]).toEqual([2, false]);
    const path = `/v1/payout-runs/${period}/statements?limit=20`;
    const first = (await road.must(`GET ${path}`)).body;
    const rest = (await road.must(`GET ${path}&cursor=${first.next}`)).body;
    const ids = [...first.data, ...rest.data].map(({ partnerId }: StatementView) => partnerId);
    expect([first.data.length, rest.next, new Set(ids).size]).toEqual([20, null, count]);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.at(0)).toBe(pages[0]?.from);
    expect(ids.at(-1)).toBe(pages[1]?.to);
  });

  it('is told by how far it is, in partners', async () => {
    const { progress } = await payouts.run(period);
    expect(progress).toEqual({ partners: count, drafted: count, issued: 0, settled: 0 });
  });

  it('names all for whom a page could do nothing, and nothing of that is in the workflow’s state', async () => {
    const { pages } = await open(runIn());
    expect(JSON.stringify(pages).length / pages.length).toBeLessThan(100);
    const page = pages[0] ?? { from: '', to: '' };
    const result = await eachPartner(context(), 'draft', { ...runIn(), page }, async () => {
      throw new Error('x'.repeat(5_000));
    });
    expect(result).toMatchObject({ statements: 0, totals: [] });
    expect(new Set(result.troubles.map(({ partnerId }) => partnerId)).size).toBe(25);
    expect(logged).toHaveBeenCalledTimes(25);
  });

  it('is tried again as a page where a service does not answer: that is nobody’s own trouble', async () => {
    const { pages } = await open(runIn());
    const page = pages[1] ?? { from: '', to: '' };
    const busy = Object.assign(new Error('slow down'), { $metadata: {} });
    const trial = eachPartner(context(), 'draft', { ...runIn(), page }, () => Promise.reject(busy));
    await expect(trial).rejects.toBe(busy);
  });
});
