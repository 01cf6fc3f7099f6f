import type { MessagePort } from 'node:worker_threads';
import type { Store } from '../../../storage/store.ts';
import type { MemoryStore } from '../../kit/memory-store.ts';

type Call = { readonly id: number; readonly method: keyof Store; readonly with: readonly unknown[] };
type Answered = {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly units: Store['units'];
};

/** Serves a store to a thread, which gets its own copy of everything, as it would over a network. */
export const serveStore = (port: MessagePort, store: MemoryStore): void => {
  port.on('message', async ({ id, method, with: parts }: Call) => {
    const { read, write } = store.units;
    const units = () => ({ read: store.units.read - read, write: store.units.write - write });
    try {
      const call = store[method] as (...all: readonly unknown[]) => Promise<unknown>;
      const result = await call.apply(store, [...parts]);
      port.postMessage({ id, result, units: units() } satisfies Answered);
    } catch (error) {
      port.postMessage({ id, error: String(error), units: units() } satisfies Answered);
    }
  });
};

/** The store that another thread serves. */
export const remoteStore = (port: MessagePort): Store => {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const units = { read: 0, write: 0 };
  let count = 0;
  port.on('message', ({ id, result, error, units: used }: Answered) => {
    units.read += used.read;
    units.write += used.write;
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(error));
  });
  const call = <T>(method: keyof Store, ...parts: readonly unknown[]): Promise<T> => {
    const answer = Promise.withResolvers<unknown>();
    count += 1;
    waiting.set(count, answer);
    port.postMessage({ id: count, method, with: parts } satisfies Call);
    return answer.promise as Promise<T>;
  };
  return {
    get: (key) => call('get', key),
    getMany: (keys) => call('getMany', keys),
    query: (query) => call('query', query),
    put: (item, guard) => call('put', item, guard),
    remove: (key) => call('remove', key),
    count: (counter) => call('count', counter),
    transact: (writes) => call('transact', writes),
    units,
  };
};
