import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { areas } from '../../../../functions/routes.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { call } from '../../../kit/call.ts';
import { absent, leaves, put } from './faults.ts';

const routes = (Object.values(areas).flat() as readonly Route[]).filter(
  ({ permission }) => permission !== 'none',
);

type Parts = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};
/** One fault of a request, by its name. */
type Fault = { readonly name: string; readonly on: (parts: Parts) => Parts };

const send = async (route: Route, { params, query, body, headers }: Parts) => {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  const got = await call(`${route.method} ${path}${search === '' ? '' : `?${search}`}`, {
    as: 'owner',
    headers,
    ...(route.body === undefined ? {} : { body }),
  });
  const errors: readonly { readonly pointer: string }[] = got.body?.errors ?? [];
  return { status: got.status, pointers: errors.map(({ pointer }) => pointer) };
};

const misshapen = ['a b', '', 'x'.repeat(3_000), '{}'];
/** A text that the schema of a part refuses for a field; nothing where it takes every one. */
const refused = (schema: z.ZodMiniType | undefined, all: object, name: string) =>
  misshapen.find((value) =>
    schema?.safeParse({ ...all, [name]: value }).error?.issues.some(({ path }) => path[0] === name),
  );

const fieldsOf = (schema: z.ZodMiniType | undefined): readonly string[] =>
  Object.keys((schema?._zod.def as { shape?: object } | undefined)?.shape ?? {});

const partFaults = (route: Route, part: 'params' | 'query', all: Parts): readonly Fault[] =>
  fieldsOf(route[part]).flatMap((name) => {
    const bad = refused(route[part], all[part], name);
    // A path with nothing in it is another path.
    if (bad === undefined || (bad === '' && part === 'params')) return [];
    const on = (parts: Parts) => ({ ...parts, [part]: { ...parts[part], [name]: bad } });
    return [{ name: `${part} ${name}`, on }];
  });

const headerFaults: readonly Fault[] = [
  ['idempotency-key', 'a b'],
  ['if-match', '7'],
].map(([name = '', value = '']) => ({
  name,
  on: (parts) => ({ ...parts, headers: { ...parts.headers, [name]: value } }),
}));

/**
 * Every field of the body once, with a value that none takes or left out; and one that nobody knows. A field that may be
 * left out by itself, and is asked for by what others say, can't be told as long as those are not as they should be.
 */
const bodyFaults = ({ body: schema }: Route, { body }: Parts, other: unknown): readonly Fault[] => {
  if (schema === undefined) return [];
  const wrong = [...leaves(schema, body), ...(other === undefined ? [] : absent(schema, body))];
  const places = wrong.filter((path) => {
    const { error } = schema.safeParse(put(body, path, other));
    return other !== undefined || error?.issues.some((issue) => issue.path.join('/') === path.join('/'));
  });
  return [...places, ['zz']].map((path) => ({
    name: `body ${path.join('/')} ${JSON.stringify(other)}`,
    on: (parts) => ({ ...parts, body: put(parts.body, path, path[0] === 'zz' ? 1 : other) }),
  }));
};

const faultsOf = (route: Route, parts: Parts, other: unknown): readonly Fault[] => [
  ...partFaults(route, 'params', parts),
  ...partFaults(route, 'query', parts),
  ...headerFaults,
  ...bodyFaults(route, parts, other),
];

describe('all faults of a request are told at once', () => {
  it.each(routes.map((route) => [route.id, route] as const))('%s', async (_, route) => {
    const { params = {}, query = {}, body = {} } = route.example;
    const parts: Parts = { params, query, body, headers: {} };
    for (const other of [{ zz: 1 }, undefined]) {
      const faults = faultsOf(route, parts, other);
      const single = new Map<string, readonly string[]>();
      for (const { name, on } of faults) {
        const { status, pointers } = await send(route, on(parts));
        expect([name, status]).toEqual([name, 400]);
        expect(pointers, name).not.toEqual([]);
        single.set(name, pointers);
      }
      const joint = await send(
        route,
        faults.reduce((now, { on }) => on(now), parts),
      );
      expect(joint.status).toBe(400);
      for (const [name, pointers] of single)
        expect(joint.pointers, name).toEqual(expect.arrayContaining([...pointers]));
    }
  });
});
