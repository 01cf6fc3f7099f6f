import { Server } from 'node:net';

type Listen = (this: Server, ...args: unknown[]) => Server;

/**
 * Starts a server that listens on every address and can't be told otherwise (fauxqs), so that it listens on this
 * machine only: what it holds needs no sign-in.
 */
export const onLoopback = async <T>(start: () => Promise<T>): Promise<T> => {
  const prototype = Server.prototype as unknown as { listen: Listen };
  const { listen } = prototype;
  prototype.listen = function (options, ...rest) {
    const given = options as { readonly host?: unknown } | undefined;
    const isOpen = typeof given === 'object' && given?.host === '0.0.0.0';
    return listen.call(this, isOpen ? { ...given, host: '127.0.0.1' } : options, ...rest);
  };
  try {
    return await start();
  } finally {
    prototype.listen = listen;
  }
};
