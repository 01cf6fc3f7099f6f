import type { Functions } from '../lambda/functions.ts';
import type { Journal } from '../lambda/journal.ts';
import type { Services } from '../services/services.ts';
import type { State } from '../services/state.ts';
import type { WorkflowsServer } from '../workflows/server.ts';
import type { EventBus } from './events.ts';
import type { HttpApi } from './http.ts';
import type { QueuePoller } from './queues.ts';
import type { Schedules } from './schedules.ts';
import type { StreamPoller } from './streams.ts';

type Busy = {
  readonly api: HttpApi;
  readonly bus: EventBus;
  readonly functions: Functions;
  readonly workflows: WorkflowsServer;
  readonly streams: readonly StreamPoller[];
  readonly queues: readonly QueuePoller[];
};

const work = (streams: readonly StreamPoller[]): number =>
  streams.reduce((sum, stream) => sum + stream.worked, 0);

const waiting = ({ api, bus, functions, workflows, queues }: Busy): readonly string[] => [
  ...(api.running > 0 ? ['requests'] : []),
  ...(bus.running > 0 ? ['events'] : []),
  ...(functions.running > 0 ? ['functions'] : []),
  ...(workflows.busy > 0 ? ['workflows'] : []),
  ...queues.filter((queue) => queue.waiting > 0).map((queue) => queue.mapping.id),
];

/**
 * Waits until nothing is under way. What one part finishes may give work to another, so it is quiet only when every
 * stream was found empty by a look that began after all the others were quiet, and no work was done meanwhile. An
 * execution that waits for an answer from outside is quiet.
 */
export const drain = async (busy: Busy, timeoutMillis: number): Promise<void> => {
  const end = Date.now() + timeoutMillis;
  const until = async (left: () => readonly string[]): Promise<void> => {
    for (let those = left(); those.length > 0; those = left()) {
      if (Date.now() > end) throw new Error(`not quiet after ${timeoutMillis / 1000} s: ${those.join(', ')}`);
      busy.functions.wake();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  for (;;) {
    const before = work(busy.streams);
    await until(() => waiting(busy));
    const since = Date.now();
    await until(() => (busy.streams.some((stream) => stream.emptySince <= since) ? ['streams'] : []));
    if (waiting(busy).length === 0 && work(busy.streams) === before) return;
  }
};

type All = Busy & {
  readonly schedules: Schedules | undefined;
  readonly services: Services;
  readonly journal: Journal;
  readonly state: State;
};

/** Ends all parts: those that give work to others before them. */
export const halt = async (all: All): Promise<void> => {
  all.schedules?.stop();
  await all.api.stop();
  const stopping = [...all.streams, ...all.queues].map((poller) => poller.stop());
  // Before the functions, or their end would be taken for a failure of the steps.
  await all.workflows.stop();
  await all.functions.stop();
  await Promise.all(stopping);
  await all.bus.stop();
  await all.services.stop();
  await all.journal.stop();
  all.state.close();
};
