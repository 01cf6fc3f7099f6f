import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { businessDay } from '../../../domain/kernel/day.ts';
import { nextBankingDay } from '../../../domain/payouts/bank/banking-days.ts';
import { handler } from '../../../functions/payouts/payout-run/write-bank-file.ts';
import { root } from '../../../infra/bundle.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { hasCommand } from '../../kit/commands.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { filesOf } from './ledger.ts';

const schema = resolve(root, '../shared/schemas/pain.001.001.09.xsd');
const validates = hasCommand('xmllint') && existsSync(schema);

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

const writeBankFile = handler as unknown as (event: unknown) => Promise<object>;
const period = '2026-02';
let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});
afterEach(() => {
  vi.useRealTimers();
});

const told = async (attempt = 1) =>
  (await road.must(`GET /v1/payout-runs/${period}/bank-files/${attempt}`, undefined, { as: 'finance' })).body;
const fetched = async (attempt = 1): Promise<string> => (await fetch((await told(attempt)).url)).text();
const setTerms = (more: object = {}) => road.must('PUT /v1/payout-settings', { ...payoutTerms, ...more });
const textIn = (xml: string, name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(xml)?.[1];

describe('the bank file of a run', () => {
  it('is fetched by an address for five minutes, its bytes those that are told', async () => {
    const run = await payouts.pay(period);
    const { url, sha256, expiresAt } = await told();
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('application/xml');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(run.bankFiles).toEqual([
      { attempt: 1, name: '1', format: 'pain.001', sha256, totals: run.totals },
    ]);
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('300');
    expect(new URL(url).searchParams.get('response-content-disposition')).toContain('pain.001-2026-02-1.xml');
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(300_000);
  });

  it('orders what the statements say, for the next banking day, to the whole IBANs', async () => {
    const { approved } = await payouts.pay(period);
    const xml = await fetched();
    const day = nextBankingDay(businessDay(approved?.at ?? '', 'Europe/Warsaw'), 'EUR', []);
    expect([textIn(xml, 'NbOfTxs'), textIn(xml, 'CtrlSum'), textIn(xml, 'Dt')]).toEqual(['3', '62.50', day]);
    for (const iban of [
      'PL61109010140000071219812874',
      'DE89370400440532013000',
      'PL27114020040000300201355387',
    ])
      expect(xml).toContain(`<IBAN>${iban}</IBAN>`);
    expect(xml).toContain('Termika Gdansk sp. z o.o. 2026-02 no. 1');
  });

  it.skipIf(!validates)('is valid by the schema of ISO 20022', async () => {
    await payouts.pay(period);
    const args = ['--noout', '--schema', schema, '-'];
    const { status, stderr } = spawnSync('xmllint', args, { input: await fetched(), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '- validates\n']);
  });

  it('that is written again, because nobody knows whether it was, has the same bytes', async () => {
    const key = { tenant: road.tenant, runId: `payout-run_${period}` };
    const { store } = context();
    const written: string[] = [];
    await payouts.begin(period);
    payouts.before.set('write-bank-file', async () => {
      const run = await payoutRuns.read(store, key);
      payouts.before.set('settle-page', async () => {
        written.push(await fetched());
        // As if the process had ended before the run named the file.
        if (run !== undefined) await store.put(payoutRuns.item(key, run));
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 86_400_000 });
        await writeBankFile({ ...key, attempt: 1 });
      });
    });
    expect(await payouts.decide(period, 'approved')).toMatchObject({ state: 'done' });
    expect([await fetched()]).toEqual(written);
  });

  it('of a run that goes on days later is for a day to come', async () => {
    await payouts.begin(period);
    await setTerms({ debtors: [{ ...payoutTerms.debtors[0], currency: 'PLN' }] });
    await payouts.decide(period, 'approved');
    await setTerms();
    const now = Date.now() + 10 * 86_400_000;
    vi.useFakeTimers({ toFake: ['Date'], now });
    await payouts.again(period);
    expect(await filesOf(road, period)).toEqual([['12.50', '20.00', '30.00']]);
    const xml = await fetched(2);
    const today = businessDay(new Date(now).toISOString(), 'Europe/Warsaw');
    expect(textIn(xml, 'Dt')).toBe(nextBankingDay(today, 'EUR', []));
    expect(textIn(xml, 'CreDtTm')?.slice(0, 10)).toBe(new Date(now).toISOString().slice(0, 10));
  });
});
