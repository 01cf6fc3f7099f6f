import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { statements } from '../../../storage/payouts.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { useFiles } from '../../kit/files.ts';
import { due, openPayingRoad, taxed } from '../../kit/paying-road.ts';
import { mustBePaid, PayoutTrial } from '../../kit/payout-trial.ts';
import type { Road } from '../../kit/road.ts';
import { runs } from '../../kit/runs.ts';
import { useTable } from '../../kit/table.ts';
import { invoicesOf } from './invoicing.ts';

/** What the functions of this process get as their context: a store that may crash, or the real one. */
const life = vi.hoisted((): { context: Context | undefined } => ({ context: undefined }));
vi.mock('../../../functions/shell/context.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/context.ts')>();
  return { ...real, context: () => life.context ?? real.context() };
});

const context = useTable();
useFiles();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
vi.spyOn(logger, 'warn').mockImplementation(() => undefined);

/** Step Functions' answer to a token, given to the runner of the trial under way. */
let answering: PayoutTrial | undefined;
const sfn = mockClient(SFNClient);
sfn.on(SendTaskSuccessCommand).callsFake(({ taskToken, output }: { taskToken: string; output: string }) => {
  answering?.workflows.answer(taskToken, { output });
  return {};
});
afterAll(() => {
  sfn.restore();
  if (runs(1) > 1) console.log(`${deaths} deaths in ${trials} runs`);
});

type Place = { readonly write: number; readonly when: 'before' | 'after' };
let trials = 0;
let deaths = 0;
/** What the statements said in the first trial, untaxed and taxed. */
const first = new Map<boolean, Awaited<ReturnType<typeof statementsOf>>>();

/** A life whose process ends at a write; without one, it lives on. Answers how many writes it has made so far. */
const begin = (place: Place | undefined) => {
  life.context = undefined;
  const { store, given } = context();
  const faulty = crashing(store, place?.write ?? Number.POSITIVE_INFINITY, place?.when ?? 'before');
  life.context = { store: faulty.store, given };
  return faulty;
};

/** A road on which three partners are paid: as they earned, or with VAT on top. Answers what each is to get, too. */
const open = async (isTaxed: boolean) => {
  trials += 1;
  const road = await openPayingRoad(context(), `trial${trials}`);
  return isTaxed ? { road, due: await taxed(road) } : { road, due };
};

/** Without what is another one in each tenant: the ids of the invoices that it pays. */
const withoutIds = (accounts: Statement['accounts'] | undefined) =>
  accounts?.map(({ tax, ...account }) => ({
    ...account,
    tax: tax && { ...tax, invoices: tax.invoices?.map(({ id: _, ...one }) => one) },
  }));

/** What the statements of a run say, partner by partner: the same in each trial, but for who and when. */
const statementsOf = async (road: Road, runId: string) =>
  Promise.all(
    Object.keys(due).map(async (partner) => {
      const key = { tenant: road.tenant, partnerId: road.id('partner', partner), runId };
      const { accounts, number, from, through, payee } = (await statements.read(context().store, key)) ?? {};
      return { partner, accounts: withoutIds(accounts), number, from, through, payee };
    }),
  );

/** The run from its start to its end, through deaths at the given places; answers how many writes the last life made. */
const through = async (places: readonly Place[], isTaxed = false): Promise<number> => {
  life.context = undefined;
  const { road, due: wanted } = await open(isTaxed);
  const wish = { period: '2026-02', cutOff: new Date().toISOString() };
  await road.must('POST /v1/payout-runs', wish);
  const left = [...places];
  let now = begin(left.shift());
  const trial = new PayoutTrial(road, { isGone: () => now.crashed() });
  answering = trial;
  trial.start();
  while (trial.status() === 'RUNNING') {
    if ((await trial.quiet()) === 'quiet' && trial.status() === 'RUNNING' && !now.crashed()) {
      const approval = `/v1/approvals/${(await trial.run())?.approvalId}`;
      await road.send(`POST ${approval}/decision`, { outcome: 'approved' }, { as: 'finance' });
      if (!now.crashed()) await everyMinute(life.context ?? context());
    }
    if (!now.crashed()) continue;
    deaths += 1;
    now = begin(left.shift());
    trial.restart();
  }
  expect(trial.status()).toBe('SUCCEEDED');
  life.context = undefined;
  await mustBePaid(trial, context(), wanted);
  const told = await statementsOf(road, trial.runId);
  const billed = isTaxed ? [`FV/1 paid ${trial.runId}`] : [];
  expect(await invoicesOf(road, 'solo')).toEqual(billed);
  expect(told).toEqual(first.get(isTaxed) ?? told);
  first.set(isTaxed, told);
  trial.close();
  return now.writes();
};

describe('a payout run', () => {
  it('pays each partner once, wherever its process ends', async () => {
    const writes = await through([]);
    expect(writes).toBeGreaterThan(15);
    for (let write = 1; write <= writes; write += 1)
      for (const when of ['before', 'after'] as const) await through([{ write, when }]);
  }, 240_000);

  it('pays each partner once, however often its process ends', async () => {
    const place = fc.record({
      write: fc.integer({ min: 1, max: 9 }),
      when: fc.constantFrom('before' as const, 'after' as const),
    });
    const deaths = fc.array(place, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(deaths, fc.boolean(), async (places, isTaxed) => {
        await through(places, isTaxed);
      }),
      { numRuns: runs(12) },
    );
  }, 240_000);
});
