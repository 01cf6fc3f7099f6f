import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from '../../local/client.ts';
import { startMachine } from '../../local/machine.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import { synth } from '../../local/synth.ts';

/**
 * From an accepted sale to its posted commission: sales are reported one by one through the API, and each one's
 * `recordedAt` is set beside the `at` of the journal entry that took it in. The baseline is the time of the report
 * itself, measured in the same run. Prints median and 99th percentile.
 */
const count = Number(process.argv[2] ?? '300');
const goal = 1_000;

const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

const plan = {
  id: 'bench',
  programId: 'bench',
  name: 'Bench',
  versions: [
    {
      effectiveFrom: '2026-01-01',
      currency: 'EUR',
      rounding: 'half-up',
      components: [
        {
          id: 'percent',
          kind: 'commission',
          base: 'revenue',
          window: 'month',
          rate: { type: 'percent', percent: '10' },
        },
      ],
    },
  ],
  assignments: [{ partnerId: '*', from: '2026-01-01' }],
};

const partners = ['one', 'two', 'three', 'four'];

const prepare = async (client: ApiClient): Promise<void> => {
  await client.send('POST', '/v1/programs', {
    externalId: 'bench',
    name: 'Bench',
    currency: 'EUR',
    timeZone: 'Europe/Warsaw',
    tiers: [],
  });
  await client.send('POST', '/v1/products', { externalId: 'thing', name: 'Thing', attributes: {} });
  for (const externalId of partners)
    await client.send('POST', '/v1/partners', { externalId, name: externalId });
  await client.send('POST', '/v1/plans', plan);
};

type Sale = { readonly id: string; readonly recordedAt: string };
type Line = { readonly at: string; readonly causes: readonly string[] };

const report = (client: ApiClient, index: number): Promise<Sale> =>
  client.send('POST', '/v1/sales', {
    externalId: `sale-${index}`,
    programId: 'bench',
    partnerId: partners[index % partners.length],
    productId: 'thing',
    quantity: '1',
    amount: '10.00',
    currency: 'EUR',
    occurredAt: '2026-10-15',
  });

const data = mkdtempSync(join(tmpdir(), 'latency-'));
const machine = await startMachine({ dataDir: data, assembly: await synth(join(data, 'assembly')), port: 0 });
try {
  const key = await openLocalTenant(machine, {
    tenant: 'bench',
    name: 'Bench',
    secret: 'bench0only0on0this0machine',
    members: [],
  });
  const client = new ApiClient(machine.apiUrl, key);
  await prepare(client);
  const reported = new Map<string, string>();
  const reports: number[] = [];
  for (let index = 0; index < count + 20; index += 1) {
    const started = performance.now();
    const { id, recordedAt } = await report(client, index);
    // The first ones pay for loading the functions.
    if (index >= 20) {
      reports.push(performance.now() - started);
      reported.set(id, recordedAt);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  await machine.drain();
  const posted: number[] = [];
  for (const partner of partners)
    for (const { at, causes } of await client.all<Line>(`/v1/partners/${partner}/ledger-lines`))
      for (const cause of causes) {
        const recordedAt = reported.get(cause.slice(0, cause.lastIndexOf('@')));
        if (recordedAt !== undefined) posted.push(Date.parse(at) - Date.parse(recordedAt));
      }
  const [median, slow] = [quantile(posted, 0.5), quantile(posted, 0.99)];
  const base = quantile(reports, 0.5);
  console.log(`accepted sale → posted commission, ${posted.length} of ${count} sales`);
  console.log(
    `  median ${median} ms, 99th percentile ${slow} ms (goal under ${goal} ms: ${slow < goal ? 'met' : 'missed'})`,
  );
  console.log(
    `  report itself: median ${base.toFixed(1)} ms; ratio posted to report ${(median / base).toFixed(2)}`,
  );
} finally {
  await machine.stop();
  rmSync(data, { recursive: true, force: true });
}
process.exit();
