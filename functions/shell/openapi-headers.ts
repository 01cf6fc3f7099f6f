import type { Json } from './openapi-schemas.ts';
import type { Route } from './route.ts';

const text = (description: string, example: string): Json => ({
  description,
  schema: { type: 'string' },
  example,
});
const count = (description: string, example: number): Json => ({
  description,
  schema: { type: 'integer' },
  example,
});

/** Every header that answers carry: each stands here once, and the answers refer to it. */
export const answerHeaders: Json = {
  'Request-Id': text('Names this request: tell it to us when you ask about one.', 'JKJaXmPLvHcESHA='),
  ETag: text('The version of what is answered. Send it back in If-Match with your change.', '"7"'),
  Location: text('Where what was made, or the work on it, is.', '/v1/deals/deal_5c0q8m2t7yw1r3k9x4n6b0d2fh'),
  'WWW-Authenticate': text('How to sign in.', 'Bearer'),
  'Retry-After': count('Wait so many seconds before you send the same request again.', 2),
  'RateLimit-Policy': text('How many requests a window of so many seconds takes.', '600;w=60'),
  'RateLimit-Limit': count('How many requests the present window takes, where they are counted.', 600),
  'RateLimit-Remaining': count('How many of them are left.', 598),
  'RateLimit-Reset': count('In how many seconds the next window begins.', 42),
  Deprecation: text('Since when this operation is deprecated (RFC 9745).', '@1767225600'),
  Sunset: text(
    'When this operation will be gone, at the earliest (RFC 8594).',
    'Fri, 01 Jan 2027 00:00:00 GMT',
  ),
  Link: text('What to use instead.', '</v1/sales>; rel="successor-version"'),
  'Cache-Control': text('How long the answer may be kept.', 'no-store'),
  'Content-Encoding': text('How the body is packed.', 'gzip'),
  'Content-Security-Policy': text('What the page may load.', "default-src 'none'"),
};

const referred = (names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const limits = ['RateLimit-Policy', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];
const counted = ({ permission }: Route): readonly string[] => (permission === 'none' ? [] : limits);
const going = ({ deprecated }: Route): readonly string[] =>
  deprecated === undefined ? [] : ['Deprecation', 'Sunset', 'Link'];

/** The headers of the answer that a route is there for. */
export const headersOfAnswer = (route: Route, versioned: boolean, named: boolean): Json => {
  const { status, contentType, permission } = route;
  const page = contentType !== undefined && permission === 'none';
  return referred([
    'Request-Id',
    'Cache-Control',
    ...(versioned ? ['ETag'] : []),
    // Work that has no id of its own has no place where it could be followed.
    ...(status === 201 || (status === 202 && named) ? ['Location'] : []),
    ...(page ? ['Content-Encoding', 'Content-Security-Policy'] : []),
    ...counted(route),
    ...going(route),
  ]);
};

/** The headers of a refusal. */
export const headersOfProblem = (status: number): Json =>
  referred([
    'Request-Id',
    'Cache-Control',
    ...(status === 401 ? ['WWW-Authenticate'] : []),
    ...(status === 429 ? ['Retry-After', ...limits] : []),
  ]);

/** The last part of a path taken away. */
const above = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/**
 * The routes that answer an ETag, which no schema tells: those at a path where, or just below which, a change is refused
 * as stale, and those that answer the same thing or one that shows its version.
 */
export const versionedRoutes = (
  routes: readonly Route[],
  nameOf: (route: Route) => string,
  showsVersion: (route: Route) => boolean,
): ReadonlySet<Route> => {
  const stale = routes.filter(({ errors }) => errors.includes('version-stale'));
  const paths = new Set(stale.flatMap(({ path }) => [path, above(path)]));
  const own = routes.filter(
    (route) =>
      stale.includes(route) ||
      (route.method === 'GET' && paths.has(route.path) && route.params !== undefined),
  );
  const names = new Set(own.map(nameOf));
  return new Set(
    routes.filter((route) => route.status !== 204 && (names.has(nameOf(route)) || showsVersion(route))),
  );
};
