import { beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../../functions/routes.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { useFiles } from '../../kit/files.ts';
import { useMails } from '../../kit/mails.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';
import { useUsers } from '../reference/examples/users.ts';
import { type Asker, askersOf } from './askers.ts';
import { RouteWalk } from './cells.ts';
import { live } from './happenings.ts';
import { kindOf, kindOfField } from './kinds.ts';
import { openWorld } from './nouns.ts';
import { openSandbox } from './sandbox.ts';
import { Walker } from './walker.ts';

const context = useTable();
useFiles();
const payouts = usePayouts();
const routes: readonly Route[] = Object.values(areas).flat();
const mails = useMails();
useUsers();
const receive = useReceivers();
let walker: Walker;
let sandbox: Walker;

beforeAll(async () => {
  const own = await openWorld(context(), { word: 'alpha', periods: ['2026-02', '2026-06'] });
  await live(own, payouts(own.road), receive);
  const other = await openWorld(context(), { word: 'beta', periods: ['2026-01', '2026-05'] });
  await live(other, payouts(other.road), receive);
  const [inside, others] = [await openSandbox(own, 'gamma'), await openSandbox(other, 'delta')];
  walker = new Walker(own, other, { beside: inside, mails });
  sandbox = new Walker(inside, others, { beside: own, mails });
  await walker.begin();
}, 240_000);

/** Sends all cells of a route; says which sides came to what it declares, and which could. */
const walk = async (by: Walker, route: Route) => {
  const reached = new Set<Asker['side']>();
  const asked = new Set<Asker['side']>();
  const broken: string[] = [];
  for (const asker of askersOf(route, by.own)) {
    const one = new RouteWalk(by, route, asker);
    const arrived = await one.all().catch((error: unknown) => {
      broken.push(`${asker.name}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
    if (arrived === true) reached.add(asker.side);
    if (arrived !== undefined && one.isOpen) asked.add(asker.side);
  }
  expect(broken.join('\n\n')).toBe('');
  return { reached: [...reached], asked: [...asked] };
};

const named = (all: readonly Route[]) =>
  all.map((route) => [`${route.method} ${route.path}`, route] as const);
const refusing = (refusal: Route['errors'][number]) =>
  routes.filter(({ errors }) => errors.includes(refusal));
const onlyInSandboxes = refusing('not-a-sandbox');
const onlyLive = refusing('not-in-a-sandbox');
const answer = 'answers everybody what it declares, and nothing that is others’';

describe.each(named(routes))('%s', (_, route) => {
  it(answer, async () => {
    const { reached, asked } = await walk(walker, route);
    const wanted = onlyInSandboxes.includes(route) ? [] : asked;
    expect(reached, 'who never came to the declared status: see `instead` and `bodies`').toEqual(wanted);
  });
});

describe('in a sandbox', () => {
  beforeAll(() => sandbox.begin());

  it.each(named(onlyInSandboxes))(`%s ${answer}`, async (_, route) => {
    const { reached, asked } = await walk(sandbox, route);
    expect(reached).toEqual(asked);
  });

  it.each(named(onlyLive))('%s is refused', async (_, route) => {
    const { reached, asked } = await walk(sandbox, route);
    expect(asked).not.toEqual([]);
    expect(reached).toEqual([]);
  });
});

it('knows every kind of thing, and names one that it does not know', () => {
  expect(() => kindOf('/v1/moons/{id}', 'id')).toThrow(/moons/);
  expect(() => kindOf('/v1/moons/{moonId}/craters', 'moonId')).toThrow(/moonId/);
  expect(() => kindOfField('landOnMoon', 'moonId')).toThrow(/landOnMoon has a field, moonId/);
});

it('has walked through every cell', () => {
  console.log(`${walker.cells} cells of ${routes.length} routes`);
  expect(walker.cells).toBeGreaterThan(25 * routes.length);
});
