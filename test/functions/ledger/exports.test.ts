import { describe, expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import { lastEntry } from '../../../functions/ledger/tail.ts';
import { jobs } from '../../../storage/platform.ts';
import { hasHledger, hledgerBalances, hledgerCheck } from '../../../tools/run-hledger.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, partnerNames, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { begin, debts, exported, fetched, sold, work } from './exporting.ts';

const context = useTable();
useFiles();

/** What the API says is owed, as hledger would have it. */
const owed = async (road: Road): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const name of partnerNames) {
    const { body } = await road.must(`GET /v1/partners/${name}/balance`);
    for (const { accrued, payable } of body.balances)
      for (const [account, { amount, currency }] of Object.entries({ accrued, payable }) as [
        string,
        { amount: string; currency: string },
      ][])
        if (!dec(amount).isZero())
          found.set(
            `liabilities:partners:${body.partnerId}:${account} ${currency}`,
            dec(amount).negated().toFixed(2),
          );
  }
  return found;
};
describe.runIf(hasHledger)('an export of journals', () => {
  it('is read by hledger, which agrees with every balance that the API answers', async () => {
    const road = await sold(context(), 'whole');
    const text = await exported(road, 'all');
    hledgerCheck(text);
    expect(debts(hledgerBalances(text))).toEqual(await owed(road));
    expect(hledgerBalances(text).get('expenses:commissions:p:down EUR')).toBe('1.36');
    expect(text.match(/cause:sale_/g)).toHaveLength(9 + 6);
  });

  it('of a period opens with what stood before, and ends with its last day', async () => {
    const road = await sold(context(), 'period');
    const until = await exported(road, 'until', { to: '2026-02-20' });
    const since = await exported(road, 'since', { from: '2026-02-21' });
    const between = await exported(road, 'between', { from: '2026-02-11', to: '2026-03-19' });
    for (const text of [until, since, between]) hledgerCheck(text);
    expect(debts(hledgerBalances(since))).toEqual(await owed(road));
    expect(debts(hledgerBalances(until))).toEqual(debts(hledgerBalances(between)));
    expect(since).not.toContain('2026-02-20 (');
    expect(between.match(/\/opening\)/g)).toHaveLength(4);
    // A period in which nothing happened shows what stands.
    const after = await exported(road, 'after', { from: '2026-05-01', to: '2026-05-31' });
    expect(debts(hledgerBalances(after))).toEqual(await owed(road));
    expect(await exported(road, 'before', { to: '2026-01-31' })).toBe('');
  });

  it('of one partner holds nobody else', async () => {
    const road = await sold(context(), 'one');
    const text = await exported(road, 'solo', { partnerId: 'solo' });
    hledgerCheck(text);
    expect(new Set(text.match(/partner_\w+/g))).toEqual(new Set([road.id('partner', 'solo')]));
  });
});

describe('an export', () => {
  it('is begun once, and leaves out what is posted after it was asked for', async () => {
    const road = await sold(context(), 'once');
    const jobId = await begin(road, 'k');
    expect(await begin(road, 'k')).toBe(jobId);
    const headers = { 'idempotency-key': 'k' };
    const other = await road.send('POST /v1/ledger-exports', { to: '2026-01-01' }, { headers });
    expect(other.body.type).toBe('/problems/idempotency-key-reused');
    await new Promise((done) => setTimeout(done, 5));
    await road.report('late', { partnerId: 'kid-a', occurredAt: '2026-03-21' });
    await road.flow();
    const tail = await lastEntry(road.context.store, {
      tenant: 'once',
      partnerId: road.id('partner', 'kid-a'),
    });
    await work(road, jobId);
    await work(road, jobId);
    const text = (await fetched(road, jobId)).join('');
    expect(text).toContain(`${road.id('partner', 'kid-a')}/${(tail?.number ?? 0) - 1})`);
    expect(text).not.toContain(`${road.id('partner', 'kid-a')}/${tail?.number})`);
  });

  it('is the vendor’s, is asked for rightly, and has the files that it has', async () => {
    const road = await sold(context(), 'asked');
    const headers = { 'idempotency-key': 'k' };
    const asked = async (body: object, sent = {}) =>
      (await road.send('POST /v1/ledger-exports', body, { headers, ...sent })).body.type;
    expect(await asked({}, { as: 'partner-admin', partner: 'solo' })).toBe('/problems/forbidden');
    expect(await asked({}, { headers: {} })).toBe('/problems/idempotency-key-missing');
    expect(await asked({ partnerId: 'nobody' })).toBe('/problems/not-found');
    expect(
      (await road.send('POST /v1/ledger-exports', { from: '2026-02-02', to: '2026-02-01' }, { headers }))
        .body,
    ).toMatchObject({
      type: '/problems/malformed',
      errors: [{ pointer: '/to' }],
    });
    const jobId = await begin(road, 'k');
    expect((await road.send(`GET /v1/ledger-exports/${jobId}/files/1`)).body.type).toBe(
      '/problems/document-missing',
    );
    await work(road, jobId);
    expect((await road.send(`GET /v1/ledger-exports/${jobId}/files/1`)).status).toBe(200);
    expect((await road.send(`GET /v1/ledger-exports/${jobId}/files/2`)).status).toBe(404);
    const [plan] = (await jobs.all(road.context.store, { tenant: 'asked' })).filter(
      ({ task }) => task.kind === 'revaluation',
    );
    expect((await road.send(`GET /v1/ledger-exports/${plan?.id}`)).status).toBe(404);
    const stranger = await openRoad(context(), 'stranger');
    expect((await stranger.send(`GET /v1/ledger-exports/${jobId}`)).status).toBe(404);
  });
});
