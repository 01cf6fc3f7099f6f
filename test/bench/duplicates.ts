import * as z from 'zod/mini';
import type { CustomerFacts } from '../../domain/customers/customer.ts';
import { routes } from '../../functions/customers/api.ts';
import { findDuplicates } from '../../functions/customers/find-duplicates.ts';
import { keyWrites } from '../../functions/customers/key-writes.ts';
import type { Context } from '../../functions/shell/context.ts';
import { given } from '../../functions/shell/given.ts';
import { customers } from '../../storage/customers.ts';
import { someone } from '../kit/call.ts';
import { MemoryStore } from '../kit/memory-store.ts';
import { maker } from './duplicates/made-up.ts';

/**
 * What a search for duplicates costs among 1,000 customers and among 100,000: queries and read units for names that are
 * there, for names that are mistyped, and for those that most have. The table is one in memory that counts units as the
 * service does (the conformance suite holds it to that). And what a customer costs to write, by the API's route.
 */
const sizes = [1_000, Number(process.argv[2] ?? '100000')];
const asked = 200;
const commonest = [
  'Jan Nowak Transport',
  'Anna Kowalski Meble',
  'Żabka Market',
  'Szkoła Podstawowa',
  'Nowak',
  'PHU',
];
const tenant = given.naturalId('tenant', 'bench');
const principal = someone('owner', { tenant });
const at = '2026-02-01T00:00:00.000Z';

/** A store that counts what is asked of it. */
class CountingStore extends MemoryStore {
  queries = 0;
  override query(query: Parameters<MemoryStore['query']>[0]) {
    this.queries += 1;
    return super.query(query);
  }
}

const fill = (store: MemoryStore, facts: readonly CustomerFacts[]): void => {
  for (const [index, one] of facts.entries()) {
    const id = given.naturalId('customer', tenant, String(index));
    const states = [{ from: '0001-01-01', attributes: {} }];
    const customer = { ...one, id, version: 1, createdAt: at, updatedAt: at, states };
    store.table.put(customers.item({ tenant, customerId: id }, customer));
    for (const write of keyWrites(tenant, customer, undefined))
      if ('put' in write) store.table.put(write.put);
    if (index % 1_000 === 0) store.table.drain();
  }
  store.table.drain();
};

type Cost = {
  readonly queries: number;
  readonly read: number;
  readonly ms: number;
  readonly names: readonly string[];
};
const search = async (store: CountingStore, facts: CustomerFacts): Promise<Cost> => {
  const context: Context = { store, given };
  const [queries, read, begun] = [store.queries, store.units.read, performance.now()];
  const found = await findDuplicates(context, principal, facts);
  return {
    queries: store.queries - queries,
    read: store.units.read - read,
    ms: performance.now() - begun,
    names: found.map(({ customer }) => customer.name),
  };
};

const summed = (costs: readonly Cost[]): string => {
  const of = (field: 'queries' | 'read' | 'ms') => costs.map((one) => one[field]).toSorted((a, b) => a - b);
  const mean = (all: readonly number[]) => (all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(1);
  const [queries, read, ms] = [of('queries'), of('read'), of('ms')];
  return `${mean(queries)} queries (at most ${queries.at(-1)}), ${mean(read)} read units (at most ${read.at(-1)}), ${mean(ms)} ms`;
};

const measure = async (size: number): Promise<number> => {
  const store = new CountingStore();
  const { customer, mistyped } = maker();
  const all = Array.from({ length: size }, customer);
  fill(store, all);
  const some = Array.from(
    { length: asked },
    (_, index) => all[Math.floor((index * size) / asked)] ?? customer(),
  );
  const usual: Cost[] = [];
  const wrong: Cost[] = [];
  let [found, foundWrong] = [0, 0];
  for (const one of some) {
    const cost = await search(store, one);
    usual.push(cost);
    if (cost.names.includes(one.name)) found += 1;
    const again = await search(store, { ...one, name: mistyped(one.name) });
    wrong.push(again);
    if (again.names.includes(one.name)) foundWrong += 1;
  }
  const common: Cost[] = [];
  for (const name of commonest) common.push(await search(store, { name }));
  console.log(`${size} customers`);
  console.log(`  as they are called: ${summed(usual)}; found ${found} of ${asked}`);
  console.log(`  mistyped: ${summed(wrong)}; found ${foundWrong} of ${asked}`);
  console.log(`  the commonest names: ${summed(common)}`);
  return usual.reduce((sum, { read }) => sum + read, 0);
};

/** Write units of a customer that is created, and of one that is given another name, by the routes. */
const written = async (): Promise<void> => {
  const store = new MemoryStore();
  const { customer } = maker();
  const run = async (id: string, params: object, body: object) => {
    const route = routes.find((one) => one.id === id);
    if (route?.body === undefined) throw new Error(`no route ${id}`);
    const request = { query: undefined, principal, idempotencyKey: undefined, ifMatch: undefined };
    await route.run({ ...request, params, body: z.parse(route.body, body) }, { store, given });
  };
  const count = 1_000;
  for (let index = 0; index < count; index += 1)
    await run('createCustomer', {}, { externalId: `c${index}`, ...customer() });
  const created = store.units.write;
  for (let index = 0; index < count; index += 1)
    await run('replaceCustomer', { id: `c${index}` }, customer());
  const change = ((store.units.write - created) / count).toFixed(1);
  console.log(`${(created / count).toFixed(1)} write units a customer created, ${change} with another name`);
};

const reads: number[] = [];
for (const size of sizes) reads.push(await measure(size));
console.log(
  `read units of a search, the larger beside the smaller: ${((reads[1] ?? 0) / (reads[0] ?? 1)).toFixed(2)}`,
);
await written();
