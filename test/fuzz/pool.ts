import type { Random } from '../storm/random.ts';
import type { Operation } from './contract.ts';

const most = 200;
const other: Readonly<Record<string, string>> = {
  parentId: 'partners',
  returnOf: 'sales',
  replaces: 'plans',
  runId: 'payout-runs',
  lineId: 'ledger-lines',
  jobId: 'jobs',
  deliveryId: 'deliveries',
};
/** Names of fields that say a place in something else. */
const places: ReadonlySet<string> = new Set(['component', 'window', 'period', 'planId', 'externalId']);

/** The collection that a field's name speaks of: `partnerId` of `partners`. */
export const collectionOf = (field: string): string | undefined =>
  other[field] ?? /^([a-z]\w*?)Ids?$/.exec(field)?.[1]?.concat('s');

/** The collection that a parameter of a path names a thing of. */
export const collectionIn = (path: string, name: string): string => {
  const before = path.split('/').findLast((_, at, all) => all[at + 1] === `{${name}}`) ?? '';
  return name === 'id' || name === 'jobId' ? before : (collectionOf(name) ?? name);
};

type Shown = { readonly body: unknown; readonly etag: string | undefined };

/** What a tenant's answers have shown so far: ids by collection, cursors by operation, the last versions. */
export class Pool {
  readonly #seen = new Map<string, string[]>();
  /** What this tenant's requests have named of the other one's. */
  readonly said = new Set<string>();
  /** What must never be named: the keys that the requests themselves are sent with. */
  readonly hidden = new Set<string>();

  add(kind: string, value: string): void {
    const list = this.#seen.get(kind) ?? [];
    if (this.hidden.has(value) || list.includes(value)) return;
    list.push(value);
    if (list.length > most) list.splice(1 + (list.length % 7), 1);
    this.#seen.set(kind, list);
  }

  /** One that was seen; the later ones more often. */
  pick(random: Random, kind: string): string | undefined {
    const list = this.#seen.get(kind) ?? [];
    if (list.length === 0) return undefined;
    return random.chance(0.5) ? list.at(-1 - random.below(Math.min(5, list.length))) : random.pick(list);
  }

  /** Keeps what an answer shows. */
  learn({ id, path }: Operation, at: string, { body, etag }: Shown): void {
    const collection = path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
    this.#things(collection, body);
    if (typeof body !== 'object' || body === null) return;
    const { next, data, id: own } = body as { next?: unknown; data?: unknown; id?: unknown };
    if (typeof next === 'string') this.add(`cursor ${id}`, next);
    if (Array.isArray(data))
      for (const one of data.slice(0, 3)) {
        this.#things(collection, one);
        const { id: inner } = Object(one);
        if (typeof inner === 'string' && path.includes('{')) this.add(`in ${path}`, `${at}/${inner}`);
      }
    if (etag !== undefined) this.add('etag', etag);
    if (typeof own === 'string' && /_/.test(own)) this.add(`${own.slice(0, own.indexOf('_'))}s`, own);
  }

  #things(collection: string, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, one] of Object.entries(value)) {
      if (name === 'number' && typeof one === 'number') this.add(name, String(one));
      if (typeof one !== 'string' || one.length > 128) continue;
      if (name === 'id') this.add(collection, one);
      else if (places.has(name)) this.add(name === 'planId' ? 'plans' : name, one);
      if (name === 'externalId') this.add(collection, one);
      const kind = name === 'externalId' ? undefined : collectionOf(name);
      if (kind !== undefined) this.add(kind, one);
    }
  }
}
