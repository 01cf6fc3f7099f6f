import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { areas } from '../../../../functions/routes.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { useFiles } from '../../../kit/files.ts';
import { useMails } from '../../../kit/mails.ts';
import { usePayouts } from '../../../kit/payouts.ts';
import { Road } from '../../../kit/road.ts';
import { useTable } from '../../../kit/table.ts';
import { Undo } from '../../walk/undo.ts';
import { inOrder } from '../examples/order.ts';
import { useUsers } from '../examples/users.ts';
import { World } from '../examples/world.ts';
import { onlyTheSame, onlyWithKey } from './other-body.ts';
import { afterDeath, again, atOnce, type Usual, usually } from './repetition.ts';
import { Trial } from './trial.ts';
import { etagged, matchTold, onlyIfMatched } from './versions.ts';

const context = useTable();
useFiles();
const payouts = usePayouts();
useUsers();
useMails();

type Check = (trial: Trial, usual: Usual) => Promise<void>;
const checks: Readonly<Record<string, Check>> = {
  again,
  atOnce,
  afterDeath,
  onlyTheSame,
  onlyWithKey,
  etagged,
  onlyIfMatched,
  matchTold,
};

/** What is broken of the promises that every changing route keeps. */
const broken = async (trial: Trial): Promise<readonly string[]> => {
  const found: string[] = [];
  const told = (name: string) => (error: unknown) => {
    found.push(`${name}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  };
  const usual = await usually(trial).catch(told('once'));
  if (usual === undefined) return found;
  for (const [name, check] of Object.entries(checks)) await check(trial, usual).catch(told(name));
  return found;
};

describe('every changing request', () => {
  const undo = new Undo();
  let world: World;
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
    const road = new Road(context(), `promises${crypto.randomUUID().slice(0, 8)}`);
    world = new World(road, payouts(road));
  });
  afterAll(() => void vi.useRealTimers());

  it.each(
    inOrder(Object.values(areas).flat() as readonly Route[]).map((one) => [one.route.id, one] as const),
  )('%s keeps the promises', async (_, { route, before, ...way }) => {
    await before?.(world);
    const found =
      route.method === 'GET' ? [] : await broken(new Trial(route, world.request(route, way), undo));
    expect((await world.send(route, way)).status).toBe(route.status);
    expect(found.join('\n\n')).toBe('');
  });
});
