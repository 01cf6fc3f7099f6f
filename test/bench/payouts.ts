import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { dec, sumText } from '../../domain/kernel/decimal.ts';

import { ApiClient } from '../../local/client.ts';
import { type Machine, startMachine } from '../../local/machine.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import { synth } from '../../local/synth.ts';
import { paymentsIn } from '../kit/payments-in.ts';
import { costOf } from './payouts/prices.ts';
import { generate, type Size } from './payouts/world.ts';
import { benchTenant } from './tenant.ts';

/**
 * The payout of a month on the machine: generated partners, each with confirmed account and as many sales, from the start of
 * the run by the API to its end, proof, approval, bank file, statements and letters included. Prints, for each size,
 * how long it took, and per partner the units read and written by all functions, the workflow's transitions and what AWS
 * would ask for it; then how that grows. `--sizes 1000x10,1000x100,10000x10,10000x100` takes an hour.
 */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '50x10,50x100,200x10' } } });
const sizes = values.sizes.split(',').map((text): Size => {
  const [partners = 0, sales = 0] = text.split('x').map(Number);
  return { partners, sales };
});
const run = '/v1/payout-runs/2026-10';

type Total = { readonly currency: string; readonly payments: number; readonly amount: string };
type Run = {
  readonly state: string;
  readonly approvalId: string;
  readonly failure?: string;
  readonly statements: number;
  readonly totals: readonly Total[];
  readonly troubles: readonly unknown[];
};

/** Whose units are counted by whom: the run's own steps, the proof, and all that follows from what is written. */
const groups = { run: /-payout-run-/, proof: /proof/, told: /./ } as const;
type Group = keyof typeof groups;
type Measured = Size & {
  readonly seconds: number;
  readonly reads: Readonly<Record<Group, number>>;
  readonly writes: Readonly<Record<Group, number>>;
  readonly transitions: number;
  readonly cost: number;
};

const reached = async (client: ApiClient, state: string): Promise<Run> => {
  for (let shown = ''; ; ) {
    const now = await client.send<Run & { readonly progress?: object }>('GET', run);
    if (now.state === state) return now;
    if (now.state === 'failed') throw new Error(`the run failed: ${now.failure ?? ''}`);
    const progress = JSON.stringify(now.progress);
    if (progress !== shown && process.stdout.isTTY) console.log(`  ${now.state} ${progress}`);
    shown = progress;
    await new Promise((done) => setTimeout(done, 2_000));
  }
};

const clients = async (machine: Machine) => {
  const tenant = benchTenant;
  const secret = 'bench0secret0of0this0machine00';
  const owner = await openLocalTenant(machine, { tenant, name: 'Bench', secret, members: [] });
  const client = new ApiClient(machine.apiUrl, owner);
  const wish = { name: 'finance', role: 'finance' };
  const key = await client.send<{ secret: string }>('POST', '/v1/api-keys', wish, {
    'Idempotency-Key': 'key',
  });
  return { owner: client, finance: new ApiClient(machine.apiUrl, key.secret) };
};

/** Starts the run, approves it, and waits until it is done and everything is told. Throws where not everybody was paid. */
const pay = async (machine: Machine, { partners }: Size): Promise<void> => {
  const { owner, finance } = await clients(machine);
  await machine.drain(600_000);
  machine.resetUnits();
  await owner.send('POST', '/v1/payout-runs', { period: '2026-10', cutOff: new Date().toISOString() });
  const { approvalId } = await reached(owner, 'waiting');
  await finance.send('POST', `/v1/approvals/${approvalId}/decision`, { outcome: 'approved' });
  const done = await reached(owner, 'done');
  const { url } = await owner.send<{ url: string }>('GET', `${run}/bank-files/1`);
  const ordered = paymentsIn(await (await fetch(url)).text());
  const total = sumText('0', ...ordered.map(({ amount }) => amount));
  const isRight =
    done.statements === partners &&
    done.troubles.length === 0 &&
    ordered.length === partners &&
    dec(total).equals(dec(done.totals[0]?.amount ?? '0'));
  if (!isRight) throw new Error(`not everybody was paid: ${JSON.stringify(done)}`);
};

/** States that the workflow entered: every try of a task, and the Maps and choices, each once. */
const transitionsIn = (dataDir: string): number => {
  const db = new DatabaseSync(join(dataDir, 'workflows.db'), { readOnly: true });
  const row = db.prepare("SELECT count(*) AS tasks FROM tasks WHERE execution LIKE '%payout-run%'").get();
  db.close();
  return Number(row?.['tasks']) + 3 + 2;
};

const grouped = (units: ReturnType<Machine['units']>, of: 'read' | 'write'): Record<Group, number> => {
  const sums = { run: 0, proof: 0, told: 0 };
  for (const [name, used] of Object.entries(units)) {
    const group = (Object.keys(groups) as Group[]).find((one) => groups[one].test(name)) ?? 'told';
    sums[group] += used[of];
  }
  return sums;
};

const all = (of: Readonly<Record<Group, number>>): number => of.run + of.proof + of.told;

const measure = async (assembly: string, size: Size): Promise<Measured> => {
  const dir = mkdtempSync(join(tmpdir(), 'payouts-'));
  const dataDir = await generate(dir, assembly, size);
  const machine = await startMachine({
    dataDir,
    assembly,
    port: 0,
    onTrouble: (what) => console.error(what),
  });
  const start = performance.now();
  const cpu = process.cpuUsage();
  await pay(machine, size);
  const seconds = (performance.now() - start) / 1000;
  await machine.drain(3_600_000);
  const { user, system } = process.cpuUsage(cpu);
  const units = machine.units();
  await machine.stop();
  const reads = grouped(units, 'read');
  const writes = grouped(units, 'write');
  const transitions = transitionsIn(dataDir);
  rmSync(dir, { recursive: true });
  const consumed = {
    ...{ readUnits: all(reads), writeUnits: all(writes), transitions, requests: transitions },
    // Two documents each. All processor time of the machine is taken for that of functions of 1,769 MB.
    ...{ gigabyteSeconds: ((user + system) / 1e6) * 1.769, objects: 2 * size.partners },
  };
  return { ...size, seconds, reads, writes, transitions, cost: costOf(consumed) };
};

const shown = (of: Readonly<Record<Group, number>>, partners: number): string =>
  `${(all(of) / partners).toFixed(1)} (${Object.entries(of)
    .map(([group, sum]) => `${group} ${(sum / partners).toFixed(1)}`)
    .join(', ')})`;

const assemblyDir = mkdtempSync(join(tmpdir(), 'payouts-assembly-'));
const assembly = await synth(assemblyDir);
const found: Measured[] = [];
for (const size of sizes) {
  const one = await measure(assembly, size);
  found.push(one);
  const { partners, sales, seconds, reads, writes, transitions, cost } = one;
  console.log(
    [
      `${partners} partners with ${sales} sales each: ${seconds.toFixed(0)} s on this machine`,
      `  per partner: written ${shown(writes, partners)}`,
      `               read ${shown(reads, partners)}`,
      `               ${(transitions / partners).toFixed(3)} transitions, ${(cost / partners).toFixed(6)} USD; all ${cost.toFixed(2)} USD`,
    ].join('\n'),
  );
}
rmSync(assemblyDir, { recursive: true });
const [base] = found;
for (const one of found.slice(1))
  if (base !== undefined)
    console.log(
      `${one.partners} x ${one.sales} beside ${base.partners} x ${base.sales}, per partner: ` +
        `written ${(all(one.writes) / one.partners / (all(base.writes) / base.partners)).toFixed(2)}, ` +
        `read ${(all(one.reads) / one.partners / (all(base.reads) / base.partners)).toFixed(2)}, ` +
        `time ${(one.seconds / one.partners / (base.seconds / base.partners)).toFixed(2)}, ` +
        `cost ${(one.cost / one.partners / (base.cost / base.partners)).toFixed(2)}`,
    );
