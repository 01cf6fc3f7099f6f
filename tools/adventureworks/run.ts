import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient, beginImport, finished, type ImportJob } from '../../local/client.ts';
import { compareBooks } from './books.ts';
import { circle } from './circle.ts';
import { type Comparison, compare } from './compare.ts';
import { hasData, type Scenario, salesFile, scenario } from './data.ts';
import { importForm, loadTerms } from './load.ts';
import { type Served, serve } from './process.ts';

/**
 * `npm run adventureworks [resellers|managers|circle]`: AdventureWorks goes in through the API, and what each partner has in
 * the ledger is set beside the published result: as published, imported a second time, shuffled, and with the process
 * killed in the middle of the import and started again. Then hledger, where it is installed, reads the exported journals.
 * `circle` pays what the resellers earned: close, approval, bank file, the bank's answers with two refusals, until all has arrived.
 */
const lineCount = 30_129;
let wrong = 0;

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Compares until the ledger agrees, or until it has stood still for a while: the stream may be under way. */
const settled = async (client: ApiClient, one: Scenario): Promise<Comparison> => {
  let last = await compare(client, one);
  for (let still = 0; last.wrong.length > 0 && still < 5; ) {
    await new Promise((done) => setTimeout(done, 2_000));
    const next = await compare(client, one);
    still = next.total === last.total && next.equal === last.equal ? still + 1 : 0;
    last = next;
  }
  return last;
};

const verdict = async (
  name: string,
  client: ApiClient,
  one: Scenario,
  { job, started }: { readonly job: ImportJob; readonly started: number },
): Promise<Comparison> => {
  const imported = seconds(started);
  const result = await settled(client, one);
  wrong += result.wrong.length;
  const { created = 0, unchanged = 0, refused = 0 } = job.counters;
  console.log(
    `${one.name}, ${name}: ${result.equal} of ${result.rows} rows equal, ${result.wrong.length} not; total ${result.total} USD; ` +
      `lines new ${created}, known ${unchanged}, refused ${refused}; imported in ${imported}, agreed after ${seconds(started)}`,
  );
  for (const row of result.wrong.slice(0, 10))
    console.log(`  ${row.key}: expected ${row.expected}, ledger ${row.ledger}`);
  return result;
};

/** The journal as plain-text accounting has it, against the same ledger. */
const books = async (client: ApiClient, one: Scenario, { components }: Comparison): Promise<void> => {
  wrong += await compareBooks(client, `books-${one.name}`, one, components);
};

const reportUnits = async (served: Served): Promise<void> => {
  const units = Object.entries(await served.units()).filter(([, { write }]) => write > 0);
  const total = units.reduce((sum, [, { write }]) => sum + write, 0);
  const parts = units.map(([name, { write }]) => `${name} ${(write / lineCount).toFixed(2)}`).join(', ');
  console.log(`  write units per line: ${(total / lineCount).toFixed(2)} (${parts})`);
};

const begin = async (client: ApiClient, key: string, one: Scenario, seed?: number) => {
  const started = Date.now();
  return { started, id: await beginImport(client, key, importForm(one), salesFile(seed)) };
};

const asPublished = async (served: Served, client: ApiClient, one: Scenario): Promise<void> => {
  await served.units();
  const first = await begin(client, 'as-published', one);
  await verdict('as published', client, one, {
    job: await finished(client, first.id, 600),
    started: first.started,
  });
  await reportUnits(served);
  const second = await begin(client, 'again', one);
  const twice = await verdict('imported a second time', client, one, {
    job: await finished(client, second.id, 600),
    started: second.started,
  });
  await books(client, one, twice);
};

/** Shuffled, and killed in the middle: the import goes on where it was kept, the stream where it was read. */
const killed = async (served: Served, data: string, port: number, one: Scenario): Promise<Served> => {
  const client = new ApiClient(served.apiUrl, served.keys[1] ?? '');
  const { started, id } = await begin(client, 'shuffled', one, 7);
  for (let progress = 0; progress < 40; ) {
    await new Promise((done) => setTimeout(done, 100));
    const job = await client.send<ImportJob>('GET', `/v1/jobs/${id}`);
    progress = job.state === 'done' ? 100 : Number(job.progress ?? '0');
  }
  await served.kill();
  console.log(`  killed with SIGKILL after ${seconds(started)}, starting again`);
  const again = await serve(data, port);
  const reached = new ApiClient(again.apiUrl, again.keys[1] ?? '');
  const result = await verdict('shuffled, killed and started again', reached, one, {
    job: await finished(reached, id, 600),
    started,
  });
  await books(reached, one, result);
  return again;
};

const runScenario = async (name: Scenario['name'], port: number): Promise<void> => {
  const one = scenario(name);
  const data = mkdtempSync(join(tmpdir(), `adventureworks-${name}-`));
  let served = await serve(data, port);
  try {
    const started = Date.now();
    for (const key of served.keys) await loadTerms(new ApiClient(served.apiUrl, key), one);
    console.log(
      `${name}: program, products, partners, targets and plan loaded in two tenants in ${seconds(started)}`,
    );
    await asPublished(served, new ApiClient(served.apiUrl, served.keys[0] ?? ''), one);
    served = await killed(served, data, port, one);
  } finally {
    await served.stop();
    rmSync(data, { recursive: true, force: true });
  }
};

/** The resellers' commissions from the sale to the bank and back. */
const runCircle = async (port: number): Promise<void> => {
  const one = scenario('resellers');
  const data = mkdtempSync(join(tmpdir(), 'adventureworks-circle-'));
  const served = await serve(data, port);
  try {
    const client = new ApiClient(served.apiUrl, served.keys[0] ?? '');
    await loadTerms(client, one);
    const { id, started } = await begin(client, 'as-published', one);
    const job = await finished(client, id, 600);
    const { total } = await verdict('as published', client, one, { job, started });
    wrong += await circle(served, client, total);
  } finally {
    await served.stop();
    rmSync(data, { recursive: true, force: true });
  }
};

if (!hasData) {
  console.log(
    'skipped: the AdventureWorks tables are not beside this checkout (../shared/data/adventureworks)',
  );
} else {
  const wanted = process.argv.slice(2);
  for (const name of ['resellers', 'managers'] as const)
    if (wanted.length === 0 || wanted.includes(name)) await runScenario(name, 4600);
  if (wanted.length === 0 || wanted.includes('circle')) await runCircle(4600);
  console.log(
    wrong === 0 ? 'every row and account equal to the cent, none more' : `${wrong} rows or accounts differ`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}
