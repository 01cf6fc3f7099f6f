import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { lookAfterJob } from '../../../functions/platform/watch-job.ts';
import { logger } from '../../../functions/shell/context.ts';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import { pack } from '../../../storage/packing.ts';
import { jobs, notices } from '../../../storage/platform.ts';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad } from '../../kit/paying-road.ts';
import { mustBePaid } from '../../kit/payout-trial.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import { laterBy, proofOf } from '../../kit/proving.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { spoil } from '../ledger/proof/spoiling.ts';
import { filesOf, journalOf, owed, toldOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);

const period = '2026-02';
const runId = `payout-run_${period}`;
let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  await road.must('PUT /v1/approval-policies/payout-run', {
    rules: [
      {
        id: 'all',
        route: {
          stages: [
            {
              name: 'Finance',
              approvers: [{ who: 'role', role: 'finance' }],
              notify: [{ email: 'finance@example.com', language: 'pl' }],
            },
          ],
        },
      },
    ],
  });
});

/** One cent more than the sale earned, carried through the line, its postings and its balance. */
const oneCentMore = (entry: Entry): Entry => ({
  ...entry,
  lines: entry.lines.map((line) => ({ ...line, difference: '12.51', after: '12.51' })),
  postings: entry.postings.map((one) => ({ ...one, amount: one.amount.replace('12.5', '12.51') })),
  balances: entry.balances.map((one) => ({ ...one, payable: '12.51' })),
  windows: entry.windows.map((one) => (one.amount === '12.5' ? { ...one, amount: '12.51' } : one)),
});

const untold = async (): Promise<void> => {
  for (const partner of Object.keys(due))
    expect((await journalOf(road, partner)).flatMap(({ transfers = [] }) => transfers)).toEqual([]);
  expect(await filesOf(road, period)).toEqual([]);
  expect(await toldOf(road)).toEqual([]);
};

describe('a run whose ledger differs from the sales by one cent', () => {
  it('is stopped before anybody is asked, names the line, pays nobody; mended, it pays each once', async () => {
    const mend = await spoil(road, 1, oneCentMore);
    const failed = await payouts.begin(period);
    expect(failed).toMatchObject({
      state: 'failed',
      attempt: 1,
      statements: 0,
      bankFiles: [],
      troubles: [
        {
          partnerId: road.id('partner', 'solo'),
          step: 'prove',
          detail:
            'resellers/share/2026-02: line 1-0: what was posted is not what the sales come to: must be 12.5 EUR: is 12.51 EUR',
        },
      ],
    });
    expect(failed.failure).toMatch(
      /^LedgerDiffers: partner_\w+: resellers\/share\/2026-02: line 1-0: .*12\.51 EUR/,
    );
    expect(failed).not.toHaveProperty('approvalId');
    expect(payouts.status(period)).toBe('FAILED');
    await untold();

    const all = await notices.all(context().store, { tenant: road.tenant });
    const told = all.filter(({ to }) => to === 'finance@example.com');
    expect(told.map(({ letter }) => letter.subject)).toEqual([
      'Wypłata za luty 2026 została wstrzymana: księga nie zgadza się ze sprzedażą',
    ]);
    expect(told[0]?.letter.facts).toContainEqual({ label: 'Wiersz księgi', value: '1-0' });

    expect(await payouts.again(period)).toMatchObject({ state: 'failed', attempt: 2 });
    await mend();
    const again = await payouts.again(period);
    expect(again).toMatchObject({ state: 'waiting', attempt: 3, statements: 3, troubles: [] });
    expect(again).not.toHaveProperty('failure');
    await payouts.decide(period, 'approved');
    await mustBePaid({ road, runId }, context(), due);
    expect((await proofOf(road)).outcome).toBe('proven');
  });

  it('is not stopped once its figures were approved: they were proven then', async () => {
    await payouts.begin(period);
    await spoil(road, 1, oneCentMore, 'top');
    expect(await payouts.decide(period, 'approved')).toMatchObject({ state: 'done' });
  });
});

describe('a run of which a sale is on its way', () => {
  it('waits for it, and goes on when it has come', async () => {
    await road.report('s-9', { amount: '70.00' });
    expect(await payouts.begin(period)).toMatchObject({ state: 'drafting' });
    expect(payouts.status(period)).toBe('RUNNING');
    await road.settle();
    const { tenant } = road;
    const [job] = (await jobs.all(context().store, { tenant })).filter(({ task }) => task.kind === 'proof');
    const then = laterBy(context(), 180_000);
    const due = {
      id: 'x',
      at: then.given.now(),
      tenant,
      what: 'rescue-job' as const,
      subject: job?.id ?? '',
    };
    await lookAfterJob(then, due);
    expect(await payouts.rest(period)).toMatchObject({ state: 'waiting', statements: 3, troubles: [] });
  });
});

describe('a partner whose journal can not be read', () => {
  it('stops the run where it was drafted all the same: nobody can tell what it is owed', async () => {
    const key = { tenant: road.tenant, partnerId: road.id('partner', 'solo'), number: entryNumber(1) };
    const [first] = await journalOf(road, 'solo');
    if (first === undefined) throw new Error('there is no journal');
    payouts.before.set('prove', () => context().store.put({ ...entries.item(key, first), packed: pack({}) }));
    const failed = await payouts.begin(period);
    expect(failed).toMatchObject({ state: 'failed', troubles: [{ step: 'prove' }] });
    expect(failed.failure).toContain('does not read as entry');
    await context().store.put(entries.item(key, first));
    expect(await owed(road, 'solo')).toBe('12.50 payable, 0.00 on statement');
  });
});
