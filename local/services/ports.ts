import { createServer } from 'node:net';
import type { State } from './state.ts';

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });

/** Makes sure that the API's own port is free; nobody wants it to be somewhere else than asked for. */
export const claimPort = async (port: number): Promise<number> => {
  const free = await tryPort(port);
  if (free === undefined)
    throw new Error(`port ${port} is taken: stop what listens there, or give another with --port`);
  return free;
};

/**
 * A port for a service: the one it had at the last start (links and tokens name it), else the wanted one, else any
 * that is free.
 */
export const servicePort = async (state: State, service: string, wanted: number): Promise<number> => {
  const before = Number(state.get(`port:${service}`) ?? 0);
  const port =
    (before > 0 ? await tryPort(before) : undefined) ?? (await tryPort(wanted)) ?? (await tryPort(0));
  if (port === undefined) throw new Error(`no free port for ${service}`);
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
