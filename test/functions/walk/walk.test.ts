import { beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../../functions/routes.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { useFiles } from '../../kit/files.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { useTable } from '../../kit/table.ts';
import { type Asker, askersOf } from './askers.ts';
import { RouteWalk } from './cells.ts';
import { live } from './happenings.ts';
import { kindOf, kindOfField } from './kinds.ts';
import { Walker } from './walker.ts';
import { openWorld } from './world.ts';

const context = useTable();
useFiles();
const payouts = usePayouts();
const routes: readonly Route[] = Object.values(areas).flat();
let walker: Walker;

beforeAll(async () => {
  const own = await openWorld(context(), 'alpha', ['2026-02', '2026-06']);
  await live(own, payouts(own.road));
  const other = await openWorld(context(), 'beta', ['2026-01', '2026-05']);
  await live(other, payouts(other.road));
  walker = new Walker(context(), own, other);
  await walker.begin();
});

describe.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  it('answers everybody what it declares, and nothing that is others’', async () => {
    const reached = new Set<Asker['side']>();
    const asked = new Set<Asker['side']>();
    const broken: string[] = [];
    for (const asker of askersOf(route, walker.own)) {
      const walk = new RouteWalk(walker, route, asker);
      const arrived = await walk.all().catch((error: unknown) => {
        broken.push(`${asker.name}: ${error instanceof Error ? error.message : error}`);
        return undefined;
      });
      if (arrived === true) reached.add(asker.side);
      if (arrived !== undefined && walk.isOpen) asked.add(asker.side);
    }
    expect(broken.join('\n\n')).toBe('');
    expect([...reached], 'who never came to the declared status: see `instead` and `bodies`').toEqual([
      ...asked,
    ]);
  });
});

it('knows every kind of thing, and names one that it does not know', () => {
  expect(() => kindOf('/v1/moons/{id}', 'id')).toThrow(/moons/);
  expect(() => kindOf('/v1/moons/{moonId}/craters', 'moonId')).toThrow(/moonId/);
  expect(() => kindOfField('landOnMoon', 'moonId')).toThrow(/landOnMoon has a field, moonId/);
});

it('has walked through every cell', () => {
  console.log(`${walker.cells} cells of ${routes.length} routes`);
  expect(walker.cells).toBeGreaterThan(40 * routes.length);
});
