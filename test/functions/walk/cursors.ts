import { expect } from 'vitest';
import type { Principal } from '../../../domain/access/permissions.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { type Asker, mayAsk, roleIn } from './askers.ts';
import { codeOf } from './judge.ts';
import { ownWish, queryFields, type Wish } from './request.ts';
import type { Walker } from './walker.ts';
import type { World } from './world.ts';

type Envelope = { readonly of: string; readonly at: unknown };
const opened = (cursor: string): Envelope => JSON.parse(Buffer.from(cursor, 'base64url').toString());
const sealed = (envelope: unknown): string => Buffer.from(JSON.stringify(envelope)).toString('base64url');

const places: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  1e300,
  '',
  ' ',
  '\ud800',
  '\u0000',
  'zz',
  '__proto__',
  'x'.repeat(1100),
  [],
  [1],
  {},
  { entry: 0, cause: 0 },
  { entry: -1, cause: -1 },
  { entry: 1e15, cause: 1e15 },
  { line: -5 },
  { __proto__: null, pk: 'T#beta' },
];

/** Cursors that nobody was given, made of one that somebody was. */
const tampered = (cursor: string, foreign: readonly string[]): readonly string[] => {
  const own = opened(cursor);
  const others = foreign.map((one) => opened(one).at);
  const at =
    typeof own.at === 'string'
      ? [own.at.slice(0, -1), `${own.at}~`, own.at.slice(0, 4), `${own.at.slice(0, 4)}zz`]
      : [];
  return [
    ...[...places, ...others, ...at].map((place) => sealed({ ...own, at: place })),
    sealed({ at: own.at }),
    sealed({ ...own, of: [own.of] }),
    sealed([own]),
    sealed(null),
    cursor.slice(0, -3),
    `${cursor}AAAA`,
    'not-a-cursor',
    '%00',
    'ä',
  ];
};

const isList = (route: Route): boolean => queryFields(route).includes('cursor');

const withCursor = (wish: Wish, cursor?: string): Wish => ({
  ...wish,
  query: {
    ...wish.query,
    ...(queryFields(wish.route).includes('limit') ? { limit: '1' } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  },
});

/** The cursor that somebody is given for the second page of a list; nothing where there is none, or it may not ask. */
const given = async (walker: Walker, route: Route, principal: Principal, world: World) => {
  const asker: Asker = {
    name: '',
    side: principal.partnerId === undefined ? 'vendor' : 'partner',
    principal,
  };
  if (mayAsk(route, asker) !== 'yes') return undefined;
  const owner = principal.partnerId === world.partnerId('two') ? 'two' : 'one';
  const got = await walker.peek(asker, withCursor(ownWish(route, world, { ...asker, owner })));
  return got.status === 200 && typeof got.body.next === 'string' ? (got.body.next as string) : undefined;
};

/** Goes through a list by its own cursor, others' and forged ones. */
export const walkCursors = async (walker: Walker, route: Route, asker: Asker): Promise<void> => {
  const { own, other } = walker;
  if (!isList(route) || asker.principal === undefined || mayAsk(route, asker) !== 'yes') return;
  const wish = ownWish(route, own, asker);
  const ask = (cursor: string) => walker.ask(asker, withCursor(wish, cursor));
  const mine = await given(walker, route, asker.principal, own);
  if (mine !== undefined) expect((await ask(mine)).status).toBe(200);
  const another = await given(walker, route, roleIn(other, 'owner'), other);
  if (another !== undefined) expect(codeOf(await ask(another))).toBe('cursor-invalid');
  const near = await Promise.all(
    [roleIn(own, 'owner'), roleIn(own, 'partner-admin', 'two')].map((one) => given(walker, route, one, own)),
  );
  const foreign = [another, ...near].filter((one) => one !== undefined);
  const start = mine ?? foreign[0];
  if (start === undefined) return;
  for (const cursor of [...near.filter((one) => one !== undefined), ...tampered(start, foreign)]) {
    const got = await ask(cursor);
    expect([undefined, 'cursor-invalid', 'malformed'], `${cursor}: ${got.text}`).toContain(codeOf(got));
  }
};
