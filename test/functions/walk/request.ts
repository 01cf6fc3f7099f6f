import { jsonSchema } from '../../../functions/shell/openapi-schemas.ts';
import type { Route } from '../../../functions/shell/route.ts';
import type { Asker } from './askers.ts';
import { bodies, kindOf, kindOfField, kindOfQuery, ownId } from './kinds.ts';
import type { PartnerName, World } from './world.ts';

/** A request before it is sent: changed in one place, it is another cell of the walk. */
export type Wish = {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** A body as it stands. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

type Path = readonly (string | number)[];
/** A place in a body that names a thing. */
export type Reference = { readonly path: Path; readonly kind: string };

export const paramsOf = ({ path }: Pick<Route, 'path'>): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

type Properties = Readonly<Record<string, { readonly type?: string; readonly items?: object }>>;
const propertiesOf = (schema: Route['body']): Properties =>
  schema === undefined ? {} : ((jsonSchema(schema, 'input') as { properties?: Properties }).properties ?? {});

export const queryFields = ({ query }: Route): readonly string[] => Object.keys(propertiesOf(query));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All places of a body that name things, where they stand in it. A template of an import's columns is none. */
const referencesIn = (route: Route, value: unknown, path: Path = []): readonly Reference[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => referencesIn(route, one, [...path, at]));
  if (isObject(value))
    return Object.entries(value).flatMap(([name, one]) => referencesIn(route, one, [...path, name]));
  const field = path.findLast((part) => typeof part === 'string');
  if (typeof value !== 'string' || typeof field !== 'string' || /[{*]/.test(value)) return [];
  const kind = kindOfField(route.id, field);
  return kind === undefined ? [] : [{ path, kind }];
};

/** The places that name things: those of the body, and those that the schema would take beside them. */
export const referencesOf = ({ route, body }: Wish): readonly Reference[] => {
  const standing = referencesIn(route, body);
  const known = new Set(standing.map(({ path }) => path[0]));
  const more = Object.entries(propertiesOf(route.body)).flatMap(([name, { type }]) => {
    const kind = kindOfField(route.id, name);
    if (kind === undefined || known.has(name)) return [];
    return [{ kind, path: type === 'array' ? [name, 0] : [name] }];
  });
  return [...standing, ...more];
};

/** The value with another at a place; `undefined` takes it out. */
export const put = (value: unknown, [first, ...rest]: Path, next: unknown): unknown => {
  if (first === undefined) return next;
  if (typeof first === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[first] = put(list[first], rest, next);
    return list;
  }
  const { [first]: standing, ...others } = isObject(value) ? value : {};
  const inner = put(standing, rest, next);
  return inner === undefined ? others : { ...others, [first]: inner };
};

/** A body in which no list names several things of a kind: the world holds one. */
const onlyOne = (route: Route, body: unknown): unknown =>
  referencesIn(route, body)
    .filter(({ path }) => path.at(-1) === 0)
    .reduce((now, { path }) => put(now, path.slice(0, -1), ['']), body);

type Whose = Pick<Asker, 'side'> & { readonly owner?: PartnerName | undefined };

let made = 0;
/** The request of a route for what the world has itself, as its example says it. */
export const ownWish = (route: Route, world: World, { side, owner }: Whose): Wish => {
  const whose = { route: route.id, side, owner };
  const params = Object.fromEntries(
    paramsOf(route).map((name) => [name, ownId(world, whose, kindOf(route.path, name))]),
  );
  const query = Object.fromEntries(
    Object.entries(route.example.query ?? {}).map(([name, value]) => {
      const kind = kindOfQuery(route.id, name);
      return [name, kind === undefined ? value : ownId(world, whose, kind)];
    }),
  );
  if (route.body === undefined) return { route, params, query, body: undefined };
  let body = onlyOne(route, route.example.body);
  for (const { path, kind } of referencesIn(route, body)) body = put(body, path, ownId(world, whose, kind));
  for (const [name, value] of Object.entries(bodies[route.id]?.[side] ?? {}))
    body = put(body, [name], typeof value === 'function' ? value(world) : value);
  made += 1;
  if (propertiesOf(route.body)['externalId'] !== undefined) body = put(body, ['externalId'], `made-${made}`);
  return { route, params, query, body };
};

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** The line by which it is sent. */
export const lineOf = ({ route, params, query }: Wish): string => {
  const search = new URLSearchParams(query).toString();
  return `${route.method} ${filled(route.path, params)}${search === '' ? '' : `?${search}`}`;
};
