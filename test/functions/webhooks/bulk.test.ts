import { describe, expect, it } from 'vitest';
import { appendAudit } from '../../../functions/audit/append.ts';
import { handler as importHandler } from '../../../functions/sales/on-import-requested.ts';
import { changeOf } from '../../../functions/stream/records.ts';
import { handler } from '../../../functions/webhooks/on-webhook-queued.ts';
import { jobs } from '../../../storage/platform.ts';
import { useFiles } from '../../kit/files.ts';
import { openHooks } from '../../kit/hooks.ts';
import { importForm } from '../../kit/import-form.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
const receiver = useReceivers();
type Worker = (event: unknown, lambda: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;
const call = (worker: unknown, detail: object) =>
  (worker as Worker)(
    { Records: [{ messageId: 'm', body: JSON.stringify({ detail }) }] },
    { getRemainingTimeInMillis: () => 300_000 },
  );

const form = importForm();

describe('an import', () => {
  it('of many sales is one event for each, and none for a line that changes nothing', async () => {
    const hooks = await openHooks(context());
    const { road, tenant } = hooks;
    const one = await receiver();
    await hooks.endpoint('one', one.url, { events: ['sale.*'] });
    const asked = await road.must('POST /v1/sale-imports', form, { headers: { 'idempotency-key': 'k' } });
    const { upload, id: jobId } = asked.body;
    const lines = Array.from({ length: 300 }, (_, at) => `s${at},${at}.5`);
    const body = ['id,amount', ...lines, 's0,0.5', 'bad,x', ''].join('\n');
    expect((await fetch(upload.url, { method: 'PUT', body })).status).toBe(200);
    await road.must(`POST /v1/sale-imports/${jobId}/start`);
    const { turn = 0 } = (await jobs.read(context().store, { tenant, jobId })) ?? {};
    expect((await call(importHandler, { tenant, jobId, turn })).batchItemFailures).toEqual([]);
    await hooks.flow();
    expect(one.taken).toHaveLength(300);
    expect(new Set(one.taken.map(({ id }) => id)).size).toBe(300);
    const sales = Array.from({ length: 300 }, (_, at) => `sale.reported ${road.id('sale', `s${at}`)}@1`);
    expect([...one.types].sort()).toEqual(sales.sort());
  });
});

describe('the queue', () => {
  it('hands a lane to a sender, which is done with the message whatever the receiver says', async () => {
    const hooks = await openHooks(context());
    const one = await receiver();
    await hooks.endpoint('one', one.url);
    await hooks.road.must('PUT /v1/customers/velo', { name: '2', country: 'PL' });
    one.reply(500);
    await hooks.relayed(await hooks.records());
    for (const { detail } of await hooks.relayed(await hooks.records()))
      expect(await call(handler, detail)).toEqual({ batchItemFailures: [] });
    expect(one.heard).toHaveLength(1);
  });
});

describe('what a webhook costs', () => {
  it('is nothing where a tenant has no endpoint, and five write units for an event that is taken', async () => {
    const hooks = await openHooks(context());
    const { units } = context().store;
    const spent = async (work: () => Promise<unknown>) => {
      const before = { ...units };
      await work();
      return { write: units.write - before.write, read: units.read - before.read };
    };
    const happen = async (from: number) => {
      for (let at = from; at < from + 20; at += 1)
        await hooks.road.must('PUT /v1/customers/velo', { name: `${at}`, country: 'PL' });
      const records = await hooks.records();
      // What the audit writes of them is not what the webhook costs.
      await appendAudit(context(), records.map(changeOf));
      return records;
    };
    const idle = await happen(0);
    expect(await spent(() => hooks.relayed(idle))).toEqual({ write: 0, read: expect.any(Number) });
    const one = await receiver();
    await hooks.endpoint('one', one.url);
    await hooks.records();
    const records = await happen(20);
    const queued = await spent(() => hooks.relayed(records));
    expect(queued.write).toBe(40);
    const [lane] = (await hooks.log(hooks.road.id('hook', 'one'))).map((each) => each.lane);
    const sent = await spent(() => hooks.deliver({ endpointId: hooks.road.id('hook', 'one'), lane }));
    expect(one.taken).toHaveLength(20);
    expect(sent.write).toBe(60);
    // Per event: the head of its lane, the delivery, endpoint and secret, all read consistently.
    expect(sent.read / 20).toBeLessThanOrEqual(4.5);
  });
});
