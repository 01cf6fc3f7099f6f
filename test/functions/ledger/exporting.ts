import { expect } from 'vitest';
import { exportLedger } from '../../../functions/ledger/on-ledger-export-requested.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { jobs } from '../../../storage/platform.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';

/** Asks for an export; answers its job. */
export const begin = async (road: Road, key: string, body: object = {}): Promise<string> => {
  const headers = { 'idempotency-key': key };
  return (await road.must('POST /v1/ledger-exports', body, { headers, as: 'auditor' })).body.id;
};
/** Hands the job to its worker as the bus would. */
export const work = async (road: Road, jobId: string): Promise<void> => {
  const { tenant } = road;
  const { turn = 0 } = (await jobs.read(road.context.store, { tenant, jobId })) ?? {};
  const body = JSON.stringify({ detail: { tenant, jobId, turn } });
  const lambda = { getRemainingTimeInMillis: () => 600_000 };
  const event = { Records: [{ messageId: jobId, body }] };
  expect(await exportLedger(road.context, event as never, lambda as never)).toEqual({
    batchItemFailures: [],
  });
};
/** The files of an export that is done. */
export const fetched = async (road: Road, jobId: string): Promise<readonly string[]> => {
  const { body } = await road.must(`GET /v1/ledger-exports/${jobId}`);
  expect(body.state).toBe('done');
  const texts: string[] = [];
  for (let file = 1; file <= body.counters.files; file += 1) {
    const { url } = (await road.must(`GET /v1/ledger-exports/${jobId}/files/${file}`)).body;
    texts.push(await (await fetch(url)).text());
  }
  return texts;
};
/** An export from beginning to end, as one text. */
export const exported = async (road: Road, key: string, body: object = {}): Promise<string> => {
  const jobId = await begin(road, key, body);
  await work(road, jobId);
  return (await fetched(road, jobId)).join('');
};

/** The accounts on which the vendor owes something. */
export const debts = (all: ReadonlyMap<string, string>) =>
  new Map([...all].filter(([account]) => account.startsWith('liabilities:')));

const at = (road: Road, day: string) => ({
  store: road.context.store,
  given: { ...road.context.given, now: () => `${day}T12:00:00.000Z` },
});
/** A tenant with sales on three days: a parent earns by its children, a part is held for thirty days. */
export const sold = async (context: Context, tenant: string): Promise<Road> => {
  const road = await openRoad(context, tenant);
  const held = percent('3', { id: 'held', payable: { holdDays: 30 } });
  await road.plan('p', [percent('10'), percent('2', { id: 'down', credit: 'downline' }), held]);
  for (const [index, day] of ['2026-02-10', '2026-02-20', '2026-03-20'].entries()) {
    for (const partnerId of ['solo', 'kid-a', 'kid-b'])
      await road.report(`${partnerId}-${index}`, { partnerId, amount: `${10 + index}.37`, occurredAt: day });
    await road.flow(at(road, day));
  }
  return road;
};
