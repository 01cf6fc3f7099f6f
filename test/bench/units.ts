import * as z from 'zod/mini';
import { areas } from '../../functions/routes.ts';
import { signedBy } from '../../functions/shell/actor.ts';
import type { Context } from '../../functions/shell/context.ts';
import { given } from '../../functions/shell/given.ts';
import type { Route } from '../../functions/shell/route.ts';
import { recalculate } from '../../functions/stream/recalculate.ts';
import { relay } from '../../functions/stream/relay.ts';
import { told } from '../../storage/quiet.ts';
import { hasData, readTable, scenario } from '../../tools/adventureworks/data.ts';
import { someone } from '../kit/call.ts';
import { MemoryStore } from '../kit/memory-store.ts';
import { plan } from './units/plan.ts';

/**
 * What a reported sale costs in write units, everything included: sales are reported through the API's route, journaled
 * by `recalculate`, and `relay` derives their facts and writes who reported them into the audit: one by one, or so many at a time, as the stream hands over what an
 * import writes. The table is one in memory that counts units as the service does (the conformance suite holds it to
 * that). Prints what each part wrote per sale, and the cost of the n-th sale of one partner and month beside the tenth's.
 */
const tenant = given.naturalId('tenant', 'bench');
const principal = someone('owner', { tenant });
const actor = { subject: principal.subject, by: 'JKJaXmPLvHcESHA=', from: '203.0.113.7' };
const month = Number(process.argv[2] ?? '100000');

type Part = 'report' | 'recalculate' | 'relay';

/** A tenant on a table of its own, with a clock that a second passes on for each sale. */
class Bench {
  #clock = Date.parse('2026-02-01T00:00:00.000Z');
  readonly store = new MemoryStore({ now: () => this.#clock });
  readonly context: Context = {
    store: this.store,
    given: { ...given, now: () => new Date(this.#clock).toISOString() },
  };
  readonly written: Record<Part, number> = { report: 0, recalculate: 0, relay: 0 };

  async send(id: string, body: unknown): Promise<void> {
    const found = (Object.values(areas).flat() as readonly Route[]).find((route) => route.id === id);
    if (found?.body === undefined) throw new Error(`no route ${id} with a body`);
    const request = {
      params: undefined,
      query: undefined,
      principal,
      idempotencyKey: undefined,
      ifMatch: undefined,
    };
    await found.run({ ...request, body: z.parse(found.body, body) }, signedBy(this.context, actor));
  }

  async #counted(part: Part, work: () => Promise<unknown>): Promise<number> {
    const before = this.store.units.write;
    await work();
    const units = this.store.units.write - before;
    this.written[part] += units;
    return units;
  }

  /** What is told by the stream is read at once, by both of its readers; answers the units written. */
  async follow(): Promise<number> {
    let units = 0;
    for (let fresh = this.store.table.drain(); fresh.length > 0; fresh = this.store.table.drain()) {
      const of = (types: readonly string[]) =>
        fresh.filter(({ item }) => types.includes(item.type)).map(({ record }) => record);
      units += await this.#counted('recalculate', async () => {
        const answer = await recalculate(of(['sale', 'target']), this.context);
        if (answer.batchItemFailures.length > 0) throw new Error('a sale could not be journaled');
      });
      units += await this.#counted('relay', async () => {
        const answer = await relay(of([...told, 'notice']), this.context, async () => new Set());
        if (answer.batchItemFailures.length > 0) throw new Error('a change could not be told');
      });
    }
    return units;
  }

  /** Brings what was set up to rest; its units are not counted. */
  async settle(): Promise<void> {
    await this.follow();
    for (const part of ['report', 'recalculate', 'relay'] as const) this.written[part] = 0;
  }

  report(body: object): Promise<number> {
    this.#clock += 1_000;
    return this.#counted('report', () => this.send('reportSale', body));
  }

  /** A sale by itself: journaled before the next one comes. */
  async sale(body: object): Promise<number> {
    return (await this.report(body)) + (await this.follow());
  }
}

const setUp = async (plan: { id: string; versions: object[] }): Promise<Bench> => {
  const bench = new Bench();
  await bench.send('createProgram', {
    externalId: 'bench',
    name: 'Bench',
    currency: 'USD',
    timeZone: 'UTC',
    tiers: [],
  });
  await bench.send('savePlan', {
    ...plan,
    programId: 'bench',
    name: 'Bench',
    assignments: [{ partnerId: '*', from: '2017-01-01' }],
  });
  return bench;
};

const costOf = (bench: Bench, sales: number): string => {
  const of = (part: Part) => `${part} ${(bench.written[part] / sales).toFixed(3)}`;
  const all = (bench.written.report + bench.written.recalculate + bench.written.relay) / sales;
  return `${all.toFixed(3)} write units a sale (${of('report')}, ${of('recalculate')}, ${of('relay')})`;
};

const adventureWorks = async (atOnce: number): Promise<void> => {
  const one = scenario('resellers');
  const bench = await setUp({ id: one.plan.id, versions: one.plan.versions });
  for (const row of readTable('Product.csv'))
    await bench.send('createProduct', {
      externalId: row['ProductKey'],
      name: row['Product'],
      category: row['Category'],
    });
  for (const row of readTable('Reseller.csv'))
    await bench.send('createPartner', { externalId: row['ResellerKey'], name: row['Reseller'] });
  await bench.settle();
  const lines = readTable('Sales.csv');
  for (const [index, row] of lines.entries()) {
    await bench.report({
      externalId: `${row['SalesOrderNumber']}-${row['ProductKey']}`,
      programId: 'bench',
      partnerId: row['ResellerKey'],
      productId: row['ProductKey'],
      quantity: row['Quantity'],
      amount: row['Sales'],
      cost: row['Cost'],
      currency: 'USD',
      occurredAt: (row['OrderDate'] ?? '').replaceAll('/', '-'),
    });
    if ((index + 1) % atOnce === 0) await bench.follow();
  }
  await bench.follow();
  console.log(
    `AdventureWorks resellers, ${lines.length} sales, ${atOnce} at a time: ${costOf(bench, lines.length)}`,
  );
};

const curve = async (): Promise<void> => {
  const bench = await setUp(plan);
  await bench.send('createProduct', { externalId: 'thing', name: 'Thing' });
  await bench.send('createPartner', { externalId: 'ann', name: 'Ann' });
  await bench.settle();
  const marks = [1, 2, 10, 100, 1_000, 10_000, 50_000, 100_000].filter((mark) => mark <= month);
  const costs: string[] = [];
  let reads = bench.store.units.read;
  for (let number = 1; number <= month; number += 1) {
    const units = await bench.sale({
      externalId: `S-${number}`,
      programId: 'bench',
      partnerId: 'ann',
      productId: 'thing',
      quantity: '2',
      amount: `${100 + (number % 900)}.${String(number % 100).padStart(2, '0')}`,
      currency: 'USD',
      occurredAt: '2026-02-10',
    });
    const read = bench.store.units.read - reads;
    reads = bench.store.units.read;
    if (marks.includes(number)) costs.push(`${number}: ${units} written, ${read} read`);
  }
  console.log(`the n-th sale of one partner and month: ${costs.join('; ')}`);
  console.log(`all ${month}: ${costOf(bench, month)}`);
};

if (hasData) for (const atOnce of [1, 100, 250, 1_000]) await adventureWorks(atOnce);
else console.log('skipped: the AdventureWorks tables are not beside this checkout');
await curve();
