import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'vitest';
import type { Role } from '../../domain/access/permissions.ts';
import { handler as revalueHandler } from '../../functions/commissions/on-revaluation-requested.ts';
import type { Context } from '../../functions/shell/context.ts';
import { recalculate } from '../../functions/stream/recalculate.ts';
import { jobs } from '../../storage/platform.ts';
import { call, type Got } from './call.ts';
import { concerns, toldSoFar } from './stream.ts';

type Sent = { readonly as?: Role; readonly partner?: string; readonly headers?: Record<string, string> };
type Worker = (event: unknown, lambda: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;
export type LedgerLine = {
  readonly id: string;
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly version: number;
  readonly before: { readonly amount: string };
  readonly after: { readonly amount: string };
  readonly difference: { readonly amount: string; readonly currency: string };
  readonly account: string;
  readonly causes: readonly string[];
};

const program = {
  externalId: 'prog',
  name: 'Resellers',
  currency: 'EUR',
  timeZone: 'Europe/Warsaw',
  tiers: [
    { id: 'silver', name: 'Silver' },
    { id: 'gold', name: 'Gold' },
  ],
};
const partnersOf = [
  { externalId: 'top', name: 'Top', tier: 'gold' },
  { externalId: 'kid-a', name: 'Kid A', tier: 'silver', parentId: 'top' },
  { externalId: 'kid-b', name: 'Kid B', tier: 'gold', parentId: 'top' },
  { externalId: 'solo', name: 'Solo', tier: 'silver', country: 'PL' },
];
const products = [
  { externalId: 'bike', name: 'Bike', category: 'Bikes' },
  { externalId: 'helmet', name: 'Helmet', category: 'Accessories' },
];

/** One tenant of a test table, and the way of its sales into the ledger, driven by hand. */
export class Road {
  readonly context: Context;
  readonly tenant: string;
  #position = 0;

  constructor(context: Context, tenant: string) {
    this.context = context;
    this.tenant = tenant;
  }

  id(prefix: string, externalId: string): string {
    return this.context.given.naturalId(prefix, this.tenant, externalId);
  }

  send(line: string, body?: unknown, { as = 'owner', partner, headers }: Sent = {}): Promise<Got> {
    const own = partner === undefined ? {} : { partnerId: this.id('partner', partner) };
    const more = { ...(body === undefined ? {} : { body }), ...(headers === undefined ? {} : { headers }) };
    return call(line, { as, tenant: this.tenant, ...own, ...more });
  }

  /** Sends what must be taken. */
  async must(line: string, body?: unknown, sent: Sent = {}): Promise<Got> {
    const got = await this.send(line, body, sent);
    expect(got.status, `${line}: ${got.text}`).toBeLessThan(300);
    return got;
  }

  /** A sale of 100.00 EUR by `solo`, or as `more` says. */
  sale(externalId: string, more: object = {}) {
    const usual = {
      programId: 'prog',
      partnerId: 'solo',
      productId: 'bike',
      quantity: '1',
      amount: '100.00',
      currency: 'EUR',
      occurredAt: '2026-02-10',
    };
    return { externalId, ...usual, ...more };
  }

  report(externalId: string, more: object = {}, sent: Sent = {}): Promise<Got> {
    return this.send('POST /v1/sales', this.sale(externalId, more), sent);
  }

  correct(externalId: string, revision: number, more: object = {}, sent: Sent = {}): Promise<Got> {
    const { externalId: _, ...content } = this.sale(externalId, more);
    return this.send(`PUT /v1/sales/${externalId}`, { ...content, revision }, sent);
  }

  giveBack(externalId: string, returnOf: string, more: object = {}): Promise<Got> {
    const back = { quantity: '-1', amount: '-100.00', occurredAt: '2026-02-20', ...more };
    return this.send('POST /v1/sales', { externalId, returnOf, ...back });
  }

  /** A plan with one version from 2026, everybody assigned, or as `more` says. */
  plan(id: string, components: readonly object[], more: { terms?: object; assignments?: object[] } = {}) {
    const terms = { effectiveFrom: '2026-01-01', currency: 'EUR', rounding: 'half-up', components };
    const assignments = more.assignments ?? [{ partnerId: '*', from: '2026-01-01' }];
    const versions = [{ ...terms, ...more.terms }];
    return this.must('POST /v1/plans', { id, programId: 'prog', name: id, versions, assignments });
  }

  /** What the stream has told of this tenant since it was last asked. */
  async records(): Promise<readonly DynamoDBRecord[]> {
    const told = await toldSoFar();
    const fresh = told.slice(this.#position);
    this.#position = told.length;
    return fresh.filter((record) => concerns(this.tenant, record));
  }

  /** Hands what the stream has told to `recalculate`, all in one batch. */
  async flow(context = this.context): Promise<readonly DynamoDBRecord[]> {
    const records = await this.records();
    const answer = await recalculate(records, context);
    expect(answer).toEqual({ batchItemFailures: [] });
    return records;
  }

  /** Runs every revaluation that was asked for; answers how many there were. */
  async revalue(): Promise<number> {
    const { tenant } = this;
    const all = await jobs.all(this.context.store, { tenant });
    const open = all.filter(({ state, task }) => task.kind === 'revaluation' && state === 'queued');
    for (const { id: jobId, turn } of open) {
      const body = JSON.stringify({ detail: { tenant, jobId, turn } });
      const event = { Records: [{ messageId: jobId, body }] };
      const lambda = { getRemainingTimeInMillis: () => 600_000 };
      expect(await (revalueHandler as unknown as Worker)(event, lambda)).toEqual({ batchItemFailures: [] });
      expect(await jobs.read(this.context.store, { tenant, jobId })).toMatchObject({ state: 'done' });
    }
    return open.length;
  }

  /** Stream and revaluations in turn until nothing is left to do. */
  async settle(): Promise<void> {
    for (let round = 0; round < 10; round += 1) {
      const records = await this.flow();
      if ((await this.revalue()) === 0 && records.length === 0) return;
    }
    throw new Error('the road does not come to rest');
  }

  async lines(partner = 'solo', limit = 200): Promise<readonly LedgerLine[]> {
    const lines: LedgerLine[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await this.must(
        `GET /v1/partners/${partner}/ledger-lines?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      lines.push(...body.data);
      if (body.next === null) return lines;
      cursor = body.next;
    }
  }

  /** What the partner is owed in all, in the plan's currency; nothing where nothing was posted. */
  async owed(partner = 'solo'): Promise<string | undefined> {
    const { body } = await this.must(`GET /v1/partners/${partner}/balance`);
    return body.balances[0]?.total.amount;
  }
}

export const partnerNames = partnersOf.map(({ externalId }) => externalId);

/** A tenant with a program in Warsaw, a parent with two children, a partner by itself, two products, a customer. */
export const openRoad = async (context: Context, tenant: string): Promise<Road> => {
  const road = new Road(context, tenant);
  await road.must('POST /v1/programs', program);
  for (const one of partnersOf) await road.must('POST /v1/partners', one);
  for (const one of products) await road.must('POST /v1/products', one);
  await road.must('POST /v1/customers', { externalId: 'velo', name: 'Velo', country: 'PL' });
  await road.records();
  return road;
};

/** A commission of so many percent of the revenue of a month. */
export const percent = (value: string, more: object = {}) => ({
  id: 'share',
  kind: 'commission',
  base: 'revenue',
  window: 'month',
  rate: { type: 'percent', percent: value },
  ...more,
});
