import { expect } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import { isSandbox } from '../../../domain/access/sandbox.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { call, type Got, someone } from '../../kit/call.ts';
import { Road } from '../../kit/road.ts';

/** The two partners of each tenant: who asks on a partner's side belongs to the first. */
export const partnersOf = ['one', 'two'] as const;
export type PartnerName = (typeof partnersOf)[number];

/** Costs in the figures of which nothing else is written. */
export const costs = { product: '40913.77', sale: '51827.33', import: '62739.11' };

/** The word that marks a world's things, its months, and its tenant where that is not a new one. */
export type Naming = {
  readonly word: string;
  readonly tenant?: string;
  readonly periods: readonly [string, string];
};

/**
 * A tenant in which there is one thing at least of every kind. Every text that can hold a name says whose it is:
 * `mark('one')` in what belongs to that partner, `mark('vendor')` in what only the vendor sees.
 */
export class World {
  readonly context: Context;
  readonly tenant: string;
  readonly word: string;
  readonly road: Road;
  /** The month that was paid, and the one whose run was stopped. */
  readonly period: string;
  readonly stopped: string;
  /** The ids of what there is, by kind, and by partner where it belongs to one. */
  readonly ids = new Map<string, string>();
  #keys = 0;

  constructor(context: Context, { word, tenant, periods: [period, stopped] }: Naming) {
    this.context = context;
    this.word = word;
    this.tenant = tenant ?? `${word}${crypto.randomUUID().slice(0, 8)}`;
    this.road = new Road(context, this.tenant);
    this.period = period;
    this.stopped = stopped;
  }

  get isSandbox(): boolean {
    return isSandbox(this.tenant);
  }

  mark(whose: PartnerName | 'vendor' | 'all'): string {
    return `zq${whose}of${this.word}`;
  }

  partnerId(name: PartnerName): string {
    return this.road.id('partner', this.mark(name));
  }

  /** The id of a thing; of a partner's where the kind belongs to partners. */
  id(kind: string, owner: PartnerName = 'one'): string {
    const found = this.ids.get(`${kind} ${owner}`) ?? this.ids.get(kind);
    if (found === undefined) throw new Error(`the world holds no ${kind} of ${owner}`);
    return found;
  }

  /** Sends as somebody who is none of those that ask later; what is sent must be taken. */
  async must(
    line: string,
    body?: unknown,
    { as = 'owner', partner, by = 'key_seed' }: By = {},
  ): Promise<Got> {
    this.#keys += 1;
    const own = partner === undefined ? {} : { partnerId: this.partnerId(partner) };
    const got = await call(line, {
      as: { ...someone(as, { tenant: this.tenant, ...own }), subject: by, sandbox: this.isSandbox },
      headers: { 'idempotency-key': `seed-${this.#keys}` },
      ...(body === undefined ? {} : { body }),
    });
    expect(got.status, `${line}: ${got.text}`).toBeLessThan(300);
    return got;
  }

  /** Creates a thing and keeps its id. */
  async make(kind: string, line: string, body: unknown, by: By = {}): Promise<string> {
    const got = await this.must(line, body, by);
    this.ids.set(kind, got.body.id);
    return got.body.id;
  }
}

type By = { readonly as?: Role; readonly partner?: PartnerName; readonly by?: string };
