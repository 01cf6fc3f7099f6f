import type { Random } from '../storm/random.ts';
import { type Draft, jsonOf } from './draft.ts';
import { paths, queries } from './hostile-paths.ts';
import { texts, values } from './hostile-values.ts';
import { bytes, contentTypes, headers, methods } from './hostile-wire.ts';

type Node = { readonly holder: Record<string, unknown> | unknown[]; readonly name: string | number };

const nodesIn = (value: unknown): readonly Node[] => {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return names.flatMap((name) => [
    { holder: value as Record<string, unknown>, name },
    ...nodesIn((value as Record<string | number, unknown>)[name]),
  ]);
};

const extra = ['zz', 'id', 'tenant', 'version', 'role', 'constructor', 'toString', 'cost', 'partnerId', ''];
const tails = ['\u0000', '\ud800', ' ', '\u202e', 'x'.repeat(200), '👍'];

type Holder = Record<string | number, unknown>;
/** What can be done to a value where it stands; each says what it did. */
type Break = (at: Holder, name: string | number, random: Random) => string;

const remove: Break = (at, name) => {
  if (Array.isArray(at)) at.splice(Number(name), 1);
  else delete at[name];
  return `without ${name}`;
};
const add: Break = (at, _, random) => {
  const field = random.pick(extra);
  if (!Array.isArray(at)) at[field] = random.pick(values);
  return `more: ${field}`;
};
const becomes =
  (what: string, make: (value: unknown, random: Random) => unknown): Break =>
  (at, name, random) => {
    at[name] = make(at[name], random);
    return `${what} at ${name}`;
  };

const breaks: readonly (readonly [number, Break])[] = [
  [4, becomes('text', (_, random) => random.pick(texts))],
  [3, becomes('value', (_, random) => random.pick(values))],
  [2, remove],
  [1, add],
  [1, becomes('a list', (value) => [value])],
  [1, becomes('many', (value, random) => Array.from({ length: random.pick([0, 2, 60, 300]) }, () => value))],
  [
    1,
    becomes('more', (value, random) =>
      typeof value === 'string' ? `${value}${random.pick(tails)}` : { a: value },
    ),
  ],
];

/** Breaks one place of the body's JSON. */
const inBody = (draft: Draft, random: Random): string => {
  if (draft.body === undefined) {
    draft.body = random.pick([{}, { a: 1 }, [], null]);
    return 'a body that is not asked for';
  }
  // The example must not be changed with it.
  draft.body = structuredClone(draft.body);
  const nodes = nodesIn(draft.body);
  if (nodes.length === 0 || random.chance(0.05)) {
    draft.body = random.pick(values);
    return 'another body';
  }
  const { holder, name } = random.pick(nodes);
  return random.weighted(breaks)(holder as Holder, name, random);
};

const inBytes = (draft: Draft, random: Random): string => {
  const kind = random.pick(Object.keys(bytes));
  const now = draft.bytes ?? Buffer.from(draft.body === undefined ? '{}' : jsonOf(draft.body));
  draft.bytes = bytes[kind]?.(now);
  if (kind === 'gzip' && random.chance(0.7)) draft.headers.push(['Content-Encoding', 'gzip']);
  return `bytes: ${kind}`;
};

const inType = (draft: Draft, random: Random): string => {
  const at = draft.headers.findIndex(([name]) => name === 'Content-Type');
  if (at >= 0) draft.headers.splice(at, 1);
  if (random.chance(0.2)) return 'no content type';
  const type = random.pick(contentTypes);
  draft.headers.push(['Content-Type', type]);
  return `content type ${type}`;
};

const inHeaders = (draft: Draft, random: Random): string => {
  const name = random.pick(Object.keys(headers));
  const value = random.pick(headers[name] ?? ['']);
  const at = draft.headers.findIndex(([one]) => one === name);
  if (at >= 0 && random.chance(0.7)) draft.headers.splice(at, 1);
  if (at >= 0 && random.chance(0.15)) return `without ${name}`;
  draft.headers.push([random.chance(0.1) ? name.toUpperCase() : name, Buffer.from(value).toString('latin1')]);
  if (random.chance(0.02))
    for (let more = 0; more < 120; more += 1) draft.headers.push([`X-More-${more}`, 'z'.repeat(200)]);
  return `header ${name}`;
};

const inQuery = (draft: Draft, random: Random): string => {
  if (draft.query.length > 0 && random.chance(0.5)) {
    const one = random.pick(draft.query);
    const [name, value] = one;
    one[1] =
      name === 'cursor'
        ? cursorOf(value, draft, random)
        : `\u0001${encodeURIComponent(random.pick(texts).toWellFormed()).slice(0, 6000)}`;
    return `query ${name}`;
  }
  const text = random.pick(queries);
  const [name = '', ...rest] = text.split('=');
  draft.query.push([name, `\u0001${rest.join('=')}`]);
  return `query ${text.slice(0, 40)}`;
};

/** Another tenant's cursor, another list's, or one with another place in it. */
const cursorOf = (cursor: string, { op, other, tenant }: Draft, random: Random): string => {
  const foreign = other.pool.pick(random, `cursor ${op.id}`);
  if (foreign !== undefined && random.chance(0.3)) {
    tenant.pool.said.add(foreign);
    return foreign;
  }
  const [at, by] = [random.below(cursor.length), random.pick(['A', '_', '-', '', 'AAAA'])];
  if (random.chance(0.4)) return `${cursor.slice(0, at)}${by}${cursor.slice(at + 1)}`;
  try {
    const place = {
      ...JSON.parse(Buffer.from(cursor, 'base64url').toString()),
      at: random.pick([...texts, ...values]),
    };
    return Buffer.from(jsonOf(place)).toString('base64url').slice(0, 9000);
  } catch {
    return '';
  }
};

const inPath = (draft: Draft, random: Random): string => {
  if (random.chance(0.4)) {
    const parts = draft.path.split('/');
    const at = 2 + random.below(Math.max(1, parts.length - 2));
    parts[at] = encodeURIComponent(random.pick(texts).toWellFormed()).slice(0, 8000);
    draft.path = parts.join('/');
    return `part ${at} of the path`;
  }
  draft.path = random.pick(paths)(draft.path);
  return 'path';
};

const inMethod = (draft: Draft, random: Random): string => {
  draft.method = random.pick(methods);
  return `method ${draft.method}`;
};

/** Breaks a request in so many places; each is noted. */
export const mutate = (draft: Draft, random: Random, times: number): void => {
  for (let left = times; left > 0; left -= 1) {
    const way = random.weighted([
      [draft.op.body === undefined ? 1 : 9, inBody],
      [draft.op.body === undefined ? 0.5 : 2.5, inBytes],
      [draft.op.body === undefined ? 0.2 : 1, inType],
      [3, inHeaders],
      [draft.op.method === 'GET' ? 5 : 1, inQuery],
      [2.5, inPath],
      [0.7, inMethod],
    ]);
    draft.notes.push(way(draft, random));
  }
};
