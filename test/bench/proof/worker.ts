import { getHeapStatistics } from 'node:v8';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { prove } from '../../../functions/ledger/on-proof-requested.ts';
import { beginProof } from '../../../functions/ledger/proof/begin-proof.ts';
import { given } from '../../../functions/shell/given.ts';
import { proofs } from '../../../storage/ledger.ts';
import { jobs } from '../../../storage/platform.ts';
import { remoteStore } from './remote-store.ts';

/** Proves a tenant's ledger in a thread whose memory is limited as that of the function is, and tells what that took. */
const { port, tenant, id } = workerData as { port: MessagePort; tenant: string; id: string };
const store = remoteStore(port);
const context = { store, given };

let peak = 0;
const watch = setInterval(() => {
  const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
  peak = Math.max(peak, heap + outside);
}, 50);

await beginProof(context, tenant, { id, requestedBy: 'bench' });
const start = performance.now();
const cpu = process.cpuUsage();
for (let turn = 0; turn < 50; turn += 1) {
  const job = await jobs.read(store, { tenant, jobId: id });
  if (job?.state === 'done') break;
  const body = JSON.stringify({ detail: { tenant, jobId: id, turn: job?.turn } });
  type Queue = Parameters<typeof prove>;
  const event = { Records: [{ messageId: id, body }] } as unknown as Queue[1];
  const lambda = { getRemainingTimeInMillis: () => 900_000 } as unknown as Queue[2];
  await prove(context, event, lambda);
}
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);
clearInterval(watch);
const proof = await proofs.read(store, { tenant, jobId: id });
const job = await jobs.read(store, { tenant, jobId: id });
const cpuSeconds = (user + system) / 1e6;
parentPort?.postMessage({ seconds, cpuSeconds, peak, verdict: proof?.verdict, counters: job?.counters });
