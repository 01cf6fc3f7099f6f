import { beforeEach, describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, type StatementView, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { breakJournal } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

const period = '2026-02';
let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});

/** Up to now: everything was posted just before. */
const preview = async (query = `&cutOff=${new Date().toISOString()}`) =>
  (await road.must(`GET /v1/payout-preview?period=${period}${query}`, undefined, { as: 'finance' })).body;
const figures = (all: readonly StatementView[]) =>
  all.map(({ partnerId, accounts, number, through }) => ({ partnerId, accounts, number, through }));
const written = async (): Promise<number> => (await toldSoFar()).length;

describe('a preview of a month', () => {
  it('tells what a run then drafts, and writes nothing', async () => {
    const before = await written();
    const cutOff = new Date().toISOString();
    const seen = await preview(`&cutOff=${cutOff}`);
    expect(seen.totals).toEqual([{ currency: 'EUR', payments: 3, amount: '62.50' }]);
    expect(await written()).toBe(before);
    expect((await road.send(`GET /v1/payout-runs/${period}`)).status).toBe(404);
    await payouts.begin(period, { cutOff });
    const drafted = (await road.must(`GET /v1/payout-runs/${period}/statements`)).body.data;
    expect(figures(seen.data)).toEqual(figures(drafted));
  });

  it('is read page by page, up to now while the month is not over', async () => {
    const found: StatementView[] = [];
    const cutOff = new Date().toISOString();
    for (let cursor = ''; ; ) {
      const page = await preview(`&cutOff=${cutOff}&limit=1${cursor}`);
      found.push(...page.data);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(found).toHaveLength(3);
    const month = new Date().toISOString().slice(0, 7);
    const { data } = (await road.must(`GET /v1/payout-preview?period=${month}`)).body;
    expect(data).toHaveLength(Object.keys(due).length);
  });

  it('names partners who could not be drafted, and refuses what is settled', async () => {
    await breakJournal(road, 'solo');
    expect(await preview()).toMatchObject({
      totals: [{ amount: '50.00' }],
      troubles: [{ partnerId: road.id('partner', 'solo') }],
    });
    await payouts.pay(period);
    const late = await road.send(`GET /v1/payout-preview?period=${period}`);
    expect(late.body.type).toBe('/problems/period-settled');
    const partner = { as: 'partner-admin', partner: 'solo' } as const;
    expect((await road.send(`GET /v1/payout-preview?period=${period}`, undefined, partner)).status).toBe(403);
  });
});

describe('a payment that is unlike those before', () => {
  it('is counted, shown to those who approve, and to nobody else', async () => {
    const months = ['2026-02', '2026-03', '2026-04', '2026-05'];
    for (const [index, month] of months.entries()) {
      const amount = index === 3 ? '900.00' : '100.00';
      await road.report(`more-${month}`, { amount });
      await road.settle();
      if (month !== '2026-05') await payouts.pay(month);
    }
    const run = await payouts.begin('2026-05');
    expect(run.unusual).toBe(1);
    const { seen } = (await road.must(`GET /v1/approvals/${run.approvalId}`)).body;
    expect(seen.at(-1)).toMatchObject({ en: 'Unusual payments', value: '1' });
    const list = async (query: string) =>
      (await road.must(`GET /v1/payout-runs/2026-05/statements${query}`)).body.data;
    const [odd, ...more] = await list('?unusual=true');
    expect(more).toEqual([]);
    expect((await list('')).map(({ partnerId }: StatementView) => partnerId)).toContain(odd.partnerId);
    expect(odd.accounts[0]).toMatchObject({
      payment: { amount: '90.00' },
      unusual: { median: { amount: '10.00', currency: 'EUR' }, payments: 3 },
    });
    await payouts.decide('2026-05', 'approved');
    const own = { as: 'partner-admin', partner: 'solo' } as const;
    const read = await road.must('GET /v1/partners/solo/statements/2026-05', undefined, own);
    expect(read.text).not.toContain('unusual');
    expect(read.text).not.toContain('recent');
  });
});
