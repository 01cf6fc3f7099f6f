import { allowed, type Role } from '../../domain/access/permissions.ts';
import type { Random } from '../storm/random.ts';
import { type Operation, operations } from './contract.ts';
import { collectionIn, type Pool } from './pool.ts';
import { type Drawing, draw, vary } from './values.ts';
import type { Raw } from './wire.ts';

/** A key of a tenant, by which requests are sent. */
export type Key = { readonly role: Role; readonly side: 'vendor' | 'partner'; readonly token: string };
export type Tenant = {
  readonly name: string;
  readonly word: string;
  readonly keys: readonly Key[];
  readonly pool: Pool;
};

/** A request in the making: valid first, then broken where the mutations will. */
export type Draft = {
  readonly number: number;
  readonly op: Operation;
  readonly tenant: Tenant;
  readonly other: Tenant;
  readonly key: Key;
  method: string;
  path: string;
  readonly query: [string, string][];
  readonly headers: [string, string][];
  body: unknown;
  /** The body's bytes, where they are not the JSON of it. */
  bytes: Buffer | undefined;
  /** What was done to it. */
  readonly notes: string[];
};

/** Values that JSON can hold and `JSON.stringify` can't write: they stand in a text and are put in place. */
export const literal = (text: string): string => `@@${text}@@`;

export const jsonOf = (body: unknown): string =>
  JSON.stringify(body).replace(/"@@(.*?)@@"/g, (_, text: string) => text);

const escaped = (value: string): string => encodeURIComponent(value).replace(/%2F/g, '/');
const segment = (value: string): string => encodeURIComponent(value);

/** A thing inside of another as a list showed it: two ids that were drawn by themselves seldom fit together. */
const innerOf = ({ path }: Operation, { random, pool }: Drawing): string | undefined => {
  const end = path.lastIndexOf('/{');
  if (path.indexOf('/{') === end || random.chance(0.3)) return undefined;
  const found = pool.pick(random, `in ${path.slice(0, end)}`);
  return found === undefined ? undefined : `${found}${path.slice(end).replace(/^\/\{\w+\}/, '')}`;
};

const pathOf = (op: Operation, drawing: Drawing, foreign: Pool): string =>
  innerOf(op, drawing) ?? drawnPathOf(op, drawing, foreign);

const drawnPathOf = (op: Operation, { random, pool }: Drawing, foreign: Pool): string =>
  op.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const source = random.chance(0.05) ? foreign : pool;
    const seen = source.pick(random, collectionIn(op.path, name));
    if (seen !== undefined) {
      if (source === foreign) pool.said.add(seen);
      return segment(seen);
    }
    const parameter = op.parameters.find((one) => one.name === name);
    return segment(
      String(parameter?.example ?? draw(parameter?.schema ?? {}, name, { random, pool, word: 'x' })),
    );
  });

const queryOf = (op: Operation, drawing: Drawing): [string, string][] =>
  op.parameters
    .filter((one) => one.in === 'query')
    .flatMap(({ name, schema, example }): [string, string][] => {
      const { random, pool } = drawing;
      if (name === 'cursor') {
        const cursor = random.chance(0.3) ? pool.pick(random, `cursor ${op.id}`) : undefined;
        return cursor === undefined ? [] : [[name, cursor]];
      }
      if (!random.chance(example === undefined ? 0.3 : 0.8)) return [];
      if (example !== undefined && random.chance(0.3)) return [[name, String(example)]];
      return [[name, String(draw(schema, name, drawing))]];
    });

const headersOf = (op: Operation, key: Key, { random, pool, word }: Drawing): [string, string][] => {
  const headers: [string, string][] = [['Authorization', `Bearer ${key.token}`]];
  if (op.body !== undefined) headers.push(['Content-Type', 'application/json']);
  if (op.method === 'POST')
    headers.push(['Idempotency-Key', `${word}-${random.below(random.chance(0.9) ? 1e9 : 40)}`]);
  const etag = op.method !== 'GET' && random.chance(0.08) ? pool.pick(random, 'etag') : undefined;
  if (etag !== undefined) headers.push(['If-Match', etag]);
  return headers;
};

/** What changes something comes more often; documents, which say always the same, and long work seldom. */
const weightOf = ({ route, method }: Operation): number => {
  if (route.permission === 'none') return 1;
  if (route.status === 202) return 2;
  return { GET: 7, PUT: 5 }[method] ?? 9;
};
const weighted = operations.flatMap((op) => Array.from({ length: weightOf(op) }, () => op));

/** Mostly one that may ask this: others get no further than the door. */
const keyFor = ({ route: { permission } }: Operation, random: Random, keys: readonly Key[]): Key => {
  const may = keys.filter(({ role }) => allowed[role].some((one) => one === permission));
  return random.pick(may.length === 0 || random.chance(0.12) ? keys : may);
};

/** A request that the contract takes, as far as the document tells. */
export const draftOf = (number: number, random: Random, tenants: readonly Tenant[]): Draft => {
  const tenant = random.pick(tenants);
  const other = random.pick(tenants.filter((one) => one !== tenant));
  const op = random.pick(weighted);
  const key = keyFor(op, random, tenant.keys);
  const drawing = { random, pool: tenant.pool, word: tenant.word };
  const body =
    op.body === undefined
      ? undefined
      : random.chance(0.7)
        ? vary(op.body, op.example, '', drawing)
        : draw(op.body, '', drawing);
  return {
    number,
    op,
    tenant,
    other,
    key,
    method: op.method,
    path: pathOf(op, drawing, other.pool),
    query: queryOf(op, drawing),
    headers: headersOf(op, key, drawing),
    body,
    bytes: undefined,
    notes: [],
  };
};

/** The request as it goes out. */
export const rawOf = ({ method, path, query, headers, body, bytes }: Draft): Raw => {
  const search = query
    .map(([name, value]) => `${name}=${value.startsWith('\u0001') ? value.slice(1) : escaped(value)}`)
    .join('&');
  return {
    method,
    target: search === '' ? path : `${path}?${search}`,
    headers,
    body: bytes ?? (body === undefined ? undefined : Buffer.from(jsonOf(body))),
  };
};

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The request as a line to paste. A body that is no text comes in base 64. */
export const curlOf = (draft: Draft, url: string): string => {
  const { method, target, headers, body } = rawOf(draft);
  const plain = body?.toString();
  const isText =
    plain !== undefined && Buffer.from(plain).equals(body ?? Buffer.of()) && !plain.includes('\u0000');
  const data =
    body === undefined ? '' : isText ? ` --data-binary ${quoted(plain ?? '')}` : ' --data-binary @-';
  const before = body === undefined || isText ? '' : `echo ${body.toString('base64')} | base64 -d | `;
  const sent = headers.map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`).join('');
  return `${before}curl -i --path-as-is -X ${method} ${quoted(`${url}${target}`)}${sent}${data}`;
};
