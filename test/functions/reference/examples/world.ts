import { vi } from 'vitest';
import type { Principal, Role } from '../../../../domain/access/permissions.ts';
import { sandboxOf } from '../../../../domain/access/sandbox.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { call, type Got, type Sent, someone } from '../../../kit/call.ts';
import type { Payouts } from '../../../kit/payouts.ts';
import type { Road } from '../../../kit/road.ts';

/** An id that is made, not chosen: what examples hold of them stands for what a real answer holds in the same place. */
const isMade = (text: string): boolean =>
  /^(?:[a-z-]+_|pw-)[0-9a-z_]{20,}$/.test(text) || /^[1-9]\d*-\d+$/.test(text);

/** How an example is sent where it can't be sent as it stands. */
export type Way = {
  readonly as?: Role;
  readonly partner?: string;
  /** By somebody of the tenant's sandbox. */
  readonly inSandbox?: true;
  /** In place of parts of the example's own. */
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Fields that an answer has or has not by how far the work is. */
  readonly apart?: readonly string[];
};

/** One tenant, in which examples are sent one after the other; what they make stands for what their answers name. */
export class World {
  readonly road: Road;
  readonly payouts: Payouts;
  readonly #real = new Map<string, string>();

  constructor(road: Road, payouts: Payouts) {
    this.road = road;
    this.payouts = payouts;
  }

  /** Moves the clock. */
  at(instant: string): void {
    vi.setSystemTime(instant);
  }

  /** The id that an id of the examples has come to stand for. */
  real(id: string): string {
    return this.#real.get(id) ?? id;
  }

  #replaced(value: unknown): unknown {
    if (typeof value === 'string') return this.real(value);
    if (Array.isArray(value)) return value.map((one) => this.#replaced(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, this.#replaced(own)]));
  }

  /** Learns what the ids of a documented answer are in the real one. Reading changes nothing that is `known`. */
  learn(documented: unknown, real: unknown, known = false): void {
    if (typeof documented === 'string' && typeof real === 'string') {
      if (isMade(documented) && !(known && this.#real.has(documented))) this.#real.set(documented, real);
      return;
    }
    if (typeof documented !== 'object' || typeof real !== 'object' || documented === null || real === null)
      return;
    for (const [key, value] of Object.entries(documented)) this.learn(value, Reflect.get(real, key), known);
  }

  #principal({ as = 'owner', partner, inSandbox }: Way): Principal {
    const partnerId = partner === undefined ? {} : { partnerId: this.road.id('partner', partner) };
    const { tenant } = this.road;
    if (inSandbox === true) return { ...someone(as, { tenant: sandboxOf(tenant) }), sandbox: true };
    return someone(as, { tenant, ...partnerId });
  }

  /** The documented request of a route, by the ids that are real here. */
  request(route: Route, way: Way = {}): { readonly line: string; readonly sent: Sent } {
    const { params, query, body } = route.example;
    const own = this.#replaced({ ...params, ...way.params }) as Record<string, string>;
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(own[name] ?? ''));
    const search = new URLSearchParams(this.#replaced(query ?? {}) as Record<string, string>).toString();
    const content =
      body === undefined && way.body === undefined ? undefined : { ...Object(body), ...way.body };
    return {
      line: `${route.method} ${path}${search === '' ? '' : `?${search}`}`,
      sent: {
        as: this.#principal(way),
        ...(content === undefined ? {} : { body: this.#replaced(content) }),
        ...(route.method === 'POST' ? { headers: { 'idempotency-key': `example-${route.id}` } } : {}),
      },
    };
  }

  /** Sends it, and learns from the answer. */
  async send(route: Route, way: Way = {}): Promise<Got> {
    const { line, sent } = this.request(route, way);
    const got = await call(line, sent);
    this.learn(route.example.answer, got.body, route.method === 'GET');
    return got;
  }
}
