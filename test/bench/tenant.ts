import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { revaluate } from '../../functions/commissions/on-revaluation-requested.ts';
import { areas } from '../../functions/routes.ts';
import type { Context } from '../../functions/shell/context.ts';
import { given } from '../../functions/shell/given.ts';
import type { Route } from '../../functions/shell/route.ts';
import { recalculate } from '../../functions/stream/recalculate.ts';
import { jobs } from '../../storage/platform.ts';
import { someone } from '../kit/call.ts';
import { MemoryStore } from '../kit/memory-store.ts';

/** Records that `recalculate` is handed at once: the most that the stream gives. */
export const batch = 1_000;

const routes = new Map((Object.values(areas).flat() as readonly Route[]).map((route) => [route.id, route]));

/** The tenant's id. */
export const benchTenant = 'bench';

type Sent = { readonly params?: unknown; readonly as?: Principal };

/** A tenant on a table in memory that counts units as the service does, with a clock that is moved by hand. */
export class BenchTenant {
  readonly tenant = benchTenant;
  readonly store: MemoryStore;
  readonly context: Context;
  readonly owner = someone('owner', { tenant: this.tenant });
  readonly finance = someone('finance', { tenant: this.tenant });
  #clock: number;

  constructor(start: string) {
    this.#clock = Date.parse(start);
    this.store = new MemoryStore({ now: () => this.#clock });
    this.context = {
      store: this.store,
      given: { ...given, now: () => new Date(this.#clock).toISOString() },
    };
  }

  pass(millis: number): void {
    this.#clock += millis;
  }

  /** Sends a request to a route, by its id, as the API would. */
  async send(id: string, body: unknown, { params, as = this.owner }: Sent = {}): Promise<void> {
    const route = routes.get(id);
    if (route?.body === undefined) throw new Error(`no route ${id} with a body`);
    const request = { params, query: undefined, principal: as, idempotencyKey: 'bench', ifMatch: undefined };
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

  /** A program with these plans, for everybody, and two products. */
  async open(plans: readonly object[]): Promise<void> {
    const program = { externalId: 'bench', name: 'Bench', currency: 'EUR', timeZone: 'UTC', tiers: [] };
    await this.send('createProgram', program);
    for (const [externalId, category] of [
      ['bike', 'Bikes'],
      ['helmet', 'Accessories'],
    ])
      await this.send('createProduct', { externalId, name: externalId, category });
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
}
