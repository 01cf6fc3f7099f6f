import type { Functions } from '../lambda/functions.ts';
import type { EventBus } from './events.ts';
import type { HttpApi } from './http.ts';
import type { QueuePoller } from './queues.ts';
import type { StreamPoller } from './streams.ts';

export type Busy = {
  readonly api: HttpApi;
  readonly bus: EventBus;
  readonly functions: Functions;
  readonly streams: readonly StreamPoller[];
  readonly queues: readonly QueuePoller[];
};

const work = (streams: readonly StreamPoller[]): number =>
  streams.reduce((sum, stream) => sum + stream.worked, 0);

const waiting = ({ api, bus, functions, queues }: Busy): readonly string[] => [
  ...(api.running > 0 ? ['requests'] : []),
  ...(bus.running > 0 ? ['events'] : []),
  ...(functions.running > 0 ? ['functions'] : []),
  ...queues.filter((queue) => queue.waiting > 0).map((queue) => queue.mapping.id),
];

/**
 * Waits until nothing is under way. What one part finishes may give work to another, so it is quiet only when every
 * stream was found empty by a look that began after all the others were quiet, and no work was done meanwhile.
 */
export const drain = async (busy: Busy, timeoutMillis: number): Promise<void> => {
  const end = Date.now() + timeoutMillis;
  for (;;) {
    const since = Date.now();
    const before = work(busy.streams);
    let left = waiting(busy);
    while (left.length > 0 || busy.streams.some((stream) => stream.emptySince <= since)) {
      if (Date.now() > end)
        throw new Error(`not quiet after ${timeoutMillis / 1000} s: ${left.join(', ') || 'streams'}`);
      busy.functions.wake();
      await new Promise((resolve) => setTimeout(resolve, 10));
      left = waiting(busy);
    }
    if (work(busy.streams) === before) return;
  }
};
