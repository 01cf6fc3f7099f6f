import { httpHandler } from '../../functions/shell/router.ts';
import { cases, type Event, routes } from './router/cases.ts';
import { honoHandler } from './router/hono.ts';
import { powertoolsHandler } from './router/powertools.ts';

/**
 * The time of a request that is spent in code of the shell: finding the route, who asks, whether they may, the schemas
 * of request and answer, the mapping of problems; beside Hono and Powertools' event handler, which do the same checks by
 * the same zod schemas. No table and no use case. All take turns in one process; figures are medians of microseconds of
 * processor time per request. Each must answer the status that the case names, or the process fails.
 */
const rounds = Number(process.argv[2] ?? '15');
const requests = 2_000;
const goal = 0.5;

type Answer = { readonly statusCode?: number };
type Way = { readonly name: string; readonly handle: (event: Event, lambda: unknown) => Promise<Answer> };

const lambda = { getRemainingTimeInMillis: () => 30_000, awsRequestId: 'r', functionName: 'f' };
const ways: readonly Way[] = [
  { name: 'ours', handle: httpHandler(routes) as unknown as Way['handle'] },
  { name: 'Hono', handle: honoHandler(routes) as unknown as Way['handle'] },
  { name: 'Powertools', handle: powertoolsHandler(routes) as unknown as Way['handle'] },
];

const timed = async ({ name, handle }: Way, { event, status }: (typeof cases)[number]): Promise<number> => {
  const before = process.cpuUsage();
  for (let sent = 0; sent < requests; sent += 1) {
    const { statusCode } = await handle(event, lambda);
    if (statusCode !== status) throw new Error(`${name} answered ${statusCode}, not ${status}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let worst = 0;
console.log(`microseconds of processor time per request, medians of ${rounds} rounds of ${requests}`);
for (const one of cases) {
  const taken = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round += 1)
    for (const way of ways) {
      const time = await timed(way, one);
      if (round >= 0) taken.get(way.name)?.push(time);
    }
  const [ours = 0, ...others] = ways.map(({ name }) => median(taken.get(name) ?? []));
  const parts = others.map((time, index) => {
    worst = Math.max(worst, ours / time);
    return `${ways[index + 1]?.name} ${time.toFixed(1)} (ours is ${(ours / time).toFixed(2)} of it)`;
  });
  console.log(`${one.name.padEnd(26)} ours ${ours.toFixed(1)}, ${parts.join(', ')}`);
}
console.log(
  `at most ${worst.toFixed(2)} of either; the goal is ${goal}: ${worst <= goal ? 'met' : 'not met'}`,
);
