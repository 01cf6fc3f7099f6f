import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { areas } from '../../../functions/routes.ts';
import { openApi } from '../../../functions/shell/openapi.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { lintApi } from '../../../tools/api-lint.ts';
import type { Got } from '../../kit/call.ts';
import { useFiles } from '../../kit/files.ts';
import { useMails } from '../../kit/mails.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { inOrder } from './examples/order.ts';
import { useUsers } from './examples/users.ts';
import { World } from './examples/world.ts';

const context = useTable();
useFiles();
const payouts = usePayouts();
useUsers();
useMails();

const routes: readonly Route[] = Object.values(areas).flat();
const order = inOrder(routes);

type Documented = { readonly responses: Readonly<Record<string, { readonly headers?: object }>> };
const document = openApi(areas) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
};
/** Headers that the transport sets, or that every answer has. */
const untold = new Set(['content-type', 'x-content-type-options', 'vary', 'set-cookie']);

describe('every example, sent', () => {
  const got = new Map<string, Got>();
  let world: World;
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
    const road = new Road(context(), `examples${crypto.randomUUID().slice(0, 8)}`);
    world = new World(road, payouts(road));
  });
  afterAll(() => void vi.useRealTimers());

  it.each(order.map((one) => [one.route.id, one] as const))(
    '%s is answered as the document says',
    async (id, { route, before, apart = [], ...way }) => {
      await before?.(world);
      const answer = await world.send(route, way);
      got.set(id, answer);
      expect(answer.status, answer.text.slice(0, 1000)).toBe(route.status);
      const { headers = {} } =
        document.paths[route.path]?.[route.method.toLowerCase()]?.responses[route.status] ?? {};
      const told = Object.keys(headers).map((name) => name.toLowerCase());
      const sent = Object.keys(answer.headers).map((name) => name.toLowerCase());
      expect(told).toEqual(expect.arrayContaining(sent.filter((name) => !untold.has(name))));
      for (const name of ['etag', 'location'])
        expect([name, sent.includes(name)]).toEqual([name, told.includes(name)]);
      if (route.contentType !== undefined) return;
      if (route.errors.includes('idempotency-key-missing')) {
        const again = await world.send(route, way);
        expect([again.status, again.body.id]).toEqual([route.status, answer.body.id]);
      }
      expect(route.answer.safeParse(answer.body).error).toBeUndefined();
      const fieldsOf = (value: unknown) => Object.keys(Object(value)).filter((name) => !apart.includes(name));
      expect(fieldsOf(answer.body).toSorted()).toEqual(fieldsOf(route.example.answer).toSorted());
    },
  );

  it('and each real answer is one that the schemas of the document take', async () => {
    const real = Object.fromEntries(
      Object.entries(areas).map(([area, all]) => [
        area,
        (all as readonly Route[]).map((route) =>
          route.contentType === undefined && got.has(route.id)
            ? { ...route, example: { ...route.example, answer: got.get(route.id)?.body } }
            : route,
        ),
      ]),
    );
    expect(got.size).toBe(order.length);
    expect(await lintApi(JSON.stringify(openApi(real)))).toEqual([]);
  });
});
