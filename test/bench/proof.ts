import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import { startFauxqs } from 'fauxqs';
import { sumText } from '../../domain/kernel/decimal.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { sentenceOf } from '../../domain/ledger/proof/finding.ts';
import type { Verdict } from '../../domain/ledger/proof/proof.ts';
import { given } from '../../functions/shell/given.ts';
import { onLoopback } from '../../local/services/loopback.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { serveStore } from './proof/remote-store.ts';
import { World } from './proof/world.ts';

/**
 * A proof over a whole history: generated sales, corrections and returns among them, are reported and journaled by the
 * product's own code; then the job of the proof recomputes everything from the sales and compares it with the ledger, in
 * a thread with the memory of its function. Then one cent is changed in one entry, and the proof must name its line.
 * The table is one in memory that counts units as the service does. `--sales 1000000` takes minutes.
 */
const { values } = parseArgs({
  options: {
    sales: { type: 'string', default: '100000' },
    partners: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.sales);
const memory = 1_769;

// A million sales in memory need more than a process gets by itself.
if (getHeapStatistics().heap_size_limit < 12e9) {
  const again = ['--max-old-space-size=16000', '--max-semi-space-size=256', ...process.argv.slice(1)];
  process.exit(spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1);
}

const bucket = 'partnerwise-bench';
const server = await onLoopback(() => startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' }));
server.setup({ buckets: [bucket] });
const env = {
  ...process.env,
  FILES_BUCKET: bucket,
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${server.port}`,
};

type Proven = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peak: number;
  readonly verdict: Verdict;
  readonly counters: Readonly<Record<string, number>>;
};

const proveIn = (world: World, name: string): Promise<Proven> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    serveStore(port1, world.store);
    const worker = new Worker(fileURLToPath(new URL('./proof/worker.ts', import.meta.url)), {
      workerData: { port: port2, tenant: world.tenant, id: given.naturalId('job', name) },
      transferList: [port2],
      env,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    worker.once('message', (told: Proven) => {
      port1.close();
      void worker.terminate();
      resolve(told);
    });
    worker.once('error', reject);
  });

const tell = ({ seconds, cpuSeconds, peak, verdict, counters }: Proven): void => {
  const { outcome, sales, partners, windows, entries: read, found } = verdict;
  const { reads = 0 } = counters;
  console.log(
    [
      `  ${outcome}: ${found} differences in ${windows} windows of ${partners} partners, ${sales} sales, ${read} entries`,
      `  ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor time, that of the table with it), ${Math.round(sales / seconds)} sales a second`,
      `  ${reads} read units, ${(reads / Math.max(1, sales)).toFixed(3)} a sale; at most ${Math.round(peak / 2 ** 20)} MB of ${memory}`,
      ...verdict.findings.slice(0, 5).map((one) => `  ${sentenceOf(one)}`),
    ].join('\n'),
  );
};

/** One cent more in one line in the middle of a journal, carried into everything that follows from it. */
const spoilOne = async ({ store, tenant }: World): Promise<string> => {
  const partnerId = given.naturalId('partner', tenant, 'p-7');
  const all = await entries.all(store, { tenant, partnerId });
  const found = all.findLast(({ lines }) => lines.length > 0);
  if (found === undefined) throw new Error('there is no entry with a line');
  const [line, ...rest] = found.lines;
  if (line === undefined) throw new Error('there is no line');
  const spoiled: Entry = {
    ...found,
    lines: [{ ...line, difference: sumText(line.difference, '0.01') }, ...rest],
  };
  const key = { tenant, partnerId, number: entryNumber(found.number) };
  await store.put(entries.item(key, spoiled));
  return `${partnerId} line ${found.number}-0`;
};

const world = new World(Number(values.seed), Number(values.partners));
await world.open();
const start = performance.now();
const took = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
await world.sell(count, (done) => console.log(`  ${done} sales journaled after ${took()}`));
console.log(
  `${count} sales, ${world.corrected} corrections and ${world.returned} returns reported and journaled in ${took()}`,
);

const clean = await proveIn(world, 'clean');
tell(clean);
const where = await spoilOne(world);
console.log(`One cent is changed: ${where}`);
const spoiled = await proveIn(world, 'spoiled');
tell(spoiled);
await server.stop();
const named = spoiled.verdict.findings.some(({ partnerId, line }) => `${partnerId} line ${line}` === where);
if (clean.verdict.outcome !== 'proven' || spoiled.verdict.outcome !== 'different' || !named) {
  console.error('the proof is wrong');
  process.exitCode = 1;
}
