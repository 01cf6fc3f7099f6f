import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'vitest';
import { later } from '../../domain/kernel/day.ts';
import { everyMinute } from '../../functions/platform/every-minute.ts';
import type { Context } from '../../functions/shell/context.ts';
import { relay } from '../../functions/stream/relay.ts';
import { deliverLane } from '../../functions/webhooks/deliver-lane.ts';
import { dueItems } from '../../storage/platform.ts';
import { told } from '../../storage/quiet.ts';
import { webhookDeliveries, webhookEndpoints } from '../../storage/webhooks.ts';
import { openRoad, type Road } from './road.ts';
import { toldSoFar } from './stream.ts';

/** What the relay is given, as its event source mapping filters it. */
const types = new Set<string>([...told, 'notice', 'webhookDelivery']);

type Told = { readonly name: string; readonly detail: Readonly<Record<string, unknown>> };

/** A tenant's webhooks, driven by hand with a clock that can be moved: stream, relay, queue and tick. */
export class Hooks {
  readonly road: Road;
  now: string;
  #position = 0;

  constructor(road: Road, now: string) {
    this.road = road;
    this.now = now;
  }

  /** The context at the present moment of the moved clock. */
  get at(): Context {
    const { context } = this.road;
    return { store: context.store, given: { ...context.given, now: () => this.now } };
  }

  get tenant(): string {
    return this.road.tenant;
  }

  /** What the stream has told of this tenant since it was last asked, as far as the relay is given it. */
  async records(): Promise<readonly DynamoDBRecord[]> {
    const all = await toldSoFar();
    const fresh = all.slice(this.#position);
    this.#position = all.length;
    return fresh.filter(({ dynamodb }) => {
      const { pk, type } = dynamodb?.NewImage ?? {};
      return `${pk?.S}#`.startsWith(`T#${this.tenant}#`) && types.has(type?.S ?? '');
    });
  }

  /** Hands records to the relay; answers what it told of webhooks. */
  async relayed(records: readonly DynamoDBRecord[], context = this.at): Promise<readonly Told[]> {
    const facts: Told[] = [];
    const answer = await relay(records, context, async (all) => {
      facts.push(...all);
      return new Set();
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    return facts.filter(({ name }) => name === 'webhook.queued');
  }

  /** What the stream has told goes through the relay, and what is queued is sent, until nothing is left to do. */
  async flow(): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      const records = await this.records();
      if (records.length === 0) return;
      for (const { detail } of await this.relayed(records)) await this.deliver(detail);
    }
    throw new Error('the webhooks do not come to rest');
  }

  deliver(
    { endpointId, lane }: { readonly endpointId?: unknown; readonly lane?: unknown },
    context = this.at,
  ) {
    const { tenant } = this;
    return deliverLane(context, { tenant, endpointId: String(endpointId), lane: String(lane) });
  }

  /** Moves the clock, minute tick by minute tick, as far as one has something to do. */
  async pass(milliseconds: number): Promise<void> {
    const end = later(this.now, milliseconds);
    for (;;) {
      const due = await dueItems.list(this.at.store, {}, { limit: 1, to: `${end}$` });
      const [next] = due.data;
      if (next === undefined) break;
      // The tick comes with the minute.
      const minute = new Date(Math.ceil(Date.parse(next.at) / 60_000) * 60_000).toISOString();
      if (minute > end) break;
      this.now = minute > this.now ? minute : later(this.now, 60_000);
      expect(await everyMinute(this.at)).toMatchObject({ failed: 0 });
      await this.flow();
    }
    this.now = end;
  }

  /** An endpoint of the vendor, or as `sent` says, that hears everything, or what `more` says. */
  async endpoint(externalId: string, url: string, more: object = {}, sent: Parameters<Road['must']>[2] = {}) {
    const got = await this.road.must(
      'POST /v1/webhook-endpoints',
      { externalId, url, events: ['*'], ...more },
      sent,
    );
    // What every process remembers of endpoints is forgotten.
    this.now = later(this.now, 20_000);
    return got.body as { readonly id: string; readonly secret: string; readonly version: number };
  }

  endpointNow = async (endpointId: string) => {
    const found = await webhookEndpoints.read(this.at.store, { tenant: this.tenant, endpointId });
    if (found === undefined) throw new Error('there is no such endpoint');
    return found;
  };

  log = (endpointId: string) => webhookDeliveries.all(this.at.store, { tenant: this.tenant, endpointId });
}

/** A tenant with the usual things, whose webhooks have nothing to do yet. */
export const openHooks = async (context: Context): Promise<Hooks> => {
  const road = await openRoad(context, `tenant-${crypto.randomUUID()}`);
  // From a whole minute on, so that it is known where the next ticks fall.
  const hooks = new Hooks(road, `${new Date().toISOString().slice(0, 17)}00.000Z`);
  await hooks.records();
  return hooks;
};
