import * as z from 'zod/mini';
import { revaluate } from '../../../functions/commissions/on-revaluation-requested.ts';
import { areas } from '../../../functions/routes.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { given } from '../../../functions/shell/given.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { jobs } from '../../../storage/platform.ts';
import { someone } from '../../kit/call.ts';
import { MemoryStore } from '../../kit/memory-store.ts';
import { Random } from '../../storm/random.ts';
import { plans } from './plans.ts';

/** Records that `recalculate` is handed at once: the most that the stream gives. */
const batch = 1_000;
/** Partners whose sales come together, as in an import: so a batch has some sales of each. */
const crowd = 100;

const routes = new Map((Object.values(areas).flat() as readonly Route[]).map((route) => [route.id, route]));

type Reported = Readonly<
  Record<
    | 'externalId'
    | 'programId'
    | 'partnerId'
    | 'productId'
    | 'quantity'
    | 'amount'
    | 'currency'
    | 'occurredAt',
    string
  >
>;

/** A tenant with many partners and generated sales, brought into a table in memory by the product's own code. */
export class World {
  readonly tenant = given.naturalId('tenant', 'bench');
  readonly store: MemoryStore;
  readonly context: Context;
  readonly #principal = someone('owner', { tenant: this.tenant });
  readonly #random: Random;
  readonly #partners: number;
  #clock = Date.parse('2026-07-01T00:00:00.000Z');
  corrected = 0;
  returned = 0;

  constructor(seed: number, partners: number) {
    this.#random = new Random(seed);
    this.#partners = partners;
    this.store = new MemoryStore({ now: () => this.#clock });
    this.context = {
      store: this.store,
      given: { ...given, now: () => new Date(this.#clock).toISOString() },
    };
  }

  async send(id: string, body: unknown, params?: unknown): Promise<void> {
    const route = routes.get(id);
    if (route?.body === undefined) throw new Error(`no route ${id} with a body`);
    const request = {
      params,
      query: undefined,
      principal: this.#principal,
      idempotencyKey: 'bench',
      ifMatch: undefined,
    };
    await route.run({ ...request, body: z.parse(route.body, body) }, this.context);
  }

  /** Journals what the stream has to tell, as Lambda would hand it over. */
  async follow(): Promise<void> {
    const told = this.store.table.drain().filter(({ item }) => item.type === 'sale');
    for (let from = 0; from < told.length; from += batch) {
      const records = told.slice(from, from + batch).map(({ record }) => record);
      const { batchItemFailures } = await recalculate(records, this.context);
      if (batchItemFailures.length > 0) throw new Error('a sale could not be journaled');
    }
  }

  async open(): Promise<void> {
    const program = { externalId: 'bench', name: 'Bench', currency: 'EUR', timeZone: 'UTC', tiers: [] };
    await this.send('createProgram', program);
    for (const [externalId, category] of [
      ['bike', 'Bikes'],
      ['helmet', 'Accessories'],
    ])
      await this.send('createProduct', { externalId, name: externalId, category });
    for (let index = 0; index < this.#partners; index += 1) {
      const parent = index >= 20 && index % 4 === 0 ? { parentId: `p-${index % 20}` } : {};
      await this.send('createPartner', { externalId: `p-${index}`, name: `Partner ${index}`, ...parent });
    }
    for (const plan of plans) await this.send('savePlan', plan);
    await this.#revalue();
    this.store.table.drain();
  }

  /** Ends the revaluations that changed terms have begun, while there is no sale yet. */
  async #revalue(): Promise<void> {
    const { store, tenant } = this;
    for (const { id: jobId, turn } of await jobs.all(store, { tenant })) {
      const body = JSON.stringify({ detail: { tenant, jobId, turn } });
      type Queue = Parameters<typeof revaluate>;
      const event = { Records: [{ messageId: jobId, body }] } as unknown as Queue[1];
      const lambda = { getRemainingTimeInMillis: () => 600_000 } as unknown as Queue[2];
      await revaluate(this.context, event, lambda);
    }
  }

  #sale(index: number): Reported {
    const group = Math.floor(index / batch) % Math.ceil(this.#partners / crowd);
    const day = 1 + this.#random.below(28);
    const month = 1 + this.#random.below(6);
    const amount = `${this.#random.between(1, 4_000)}.${String(this.#random.below(100)).padStart(2, '0')}`;
    return {
      externalId: `s-${index}`,
      programId: 'bench',
      partnerId: `p-${(group * crowd + this.#random.below(crowd)) % this.#partners}`,
      productId: this.#random.below(4) === 0 ? 'helmet' : 'bike',
      quantity: String(this.#random.between(1, 9)),
      amount,
      currency: 'EUR',
      occurredAt: `2026-0${month}-${String(day).padStart(2, '0')}`,
    };
  }

  /** Reports so many sales; some of every hundred are corrected or come back. */
  async sell(count: number, tell: (done: number) => void): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      this.#clock += 100;
      const sale = this.#sale(index);
      await this.send('reportSale', sale);
      const fate = this.#random.below(100);
      if (fate < 2) await this.#correct(sale);
      else if (fate < 5) await this.#giveBack(sale);
      if ((index + 1) % batch === 0) await this.follow();
      if ((index + 1) % 50_000 === 0) tell(index + 1);
    }
    await this.follow();
  }

  async #correct({ externalId, ...content }: Reported): Promise<void> {
    this.corrected += 1;
    const amount = `${this.#random.between(1, 4_000)}.00`;
    await this.send('correctSale', { ...content, amount, revision: 1 }, { saleId: externalId });
  }

  async #giveBack({ externalId, quantity, amount, occurredAt }: Reported): Promise<void> {
    this.returned += 1;
    const back = { returnOf: externalId, quantity: `-${quantity}`, amount: `-${amount}`, occurredAt };
    await this.send('reportSale', { externalId: `r-${externalId}`, ...back });
  }
}
