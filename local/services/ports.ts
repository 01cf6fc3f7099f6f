import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { State } from './state.ts';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const tries = 100;

/**
 * Any port that is free. None that the system would give: those are also taken by connections that go out, so one that is
 * free now may be taken before somebody listens there. Systems give ports from 32,768 on.
 */
export const freePort = async (): Promise<number> => {
  for (let left = tries; left > 0; left -= 1) {
    const port = randomInt(20_000, 32_768);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port was found in ${tries} tries`);
};

/** Makes sure that the API's own port is free, any for 0; nobody wants it to be somewhere else than asked for. */
export const claimPort = async (port: number): Promise<number> => {
  if (port === 0) return freePort();
  if (await isFree(port)) return port;
  throw new Error(`port ${port} is taken: stop what listens there, or give another with --port`);
};

/**
 * A port for a service: the one it had at the last start (links and tokens name it), else the wanted one, else any
 * that is free.
 */
export const servicePort = async (state: State, service: string, wanted: number): Promise<number> => {
  const before = Number(state.get(`port:${service}`) ?? 0);
  let port: number | undefined;
  for (const one of [before, wanted]) if (port === undefined && one > 0 && (await isFree(one))) port = one;
  port ??= await freePort();
  state.set(`port:${service}`, String(port));
  return port;
};

/** Waits until something answers there. */
export const answering = async (url: string, what: string, millis = 15_000): Promise<void> => {
  const end = Date.now() + millis;
  for (;;) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(1_000) });
      return;
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`${what} did not start within ${millis / 1000} s`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
};
