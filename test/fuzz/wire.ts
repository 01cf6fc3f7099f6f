import { connect, type Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A request, byte by byte. */
export type Raw = {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer | undefined;
};

export type Reply = {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly millis: number;
};

const bytesOf = ({ method, target, headers, body }: Raw): Buffer => {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const length = body === undefined ? '' : `Content-Length: ${body.length}\r\n`;
  const head = Buffer.from(
    `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines}${length}\r\n`,
    'latin1',
  );
  return body === undefined ? head : Buffer.concat([head, body]);
};

type Head = { readonly status: number; readonly headers: Map<string, string>; readonly from: number };

const headIn = (bytes: Buffer): Head | undefined => {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
    }),
  );
  return { status: Number(first.split(' ')[1]), headers, from: end + 4 };
};

/** The body's text, however it was packed. */
const textOf = (body: Buffer, encoding: string | undefined): string => {
  if (body.length === 0) return '';
  if (encoding === 'gzip') return gunzipSync(body).toString();
  return (encoding === 'br' ? brotliDecompressSync(body) : body).toString();
};

const empty = { status: 0, headers: new Map<string, string>(), body: '' };

/** A connection that stays: one request after the other. Sends what no client would. */
export class Line {
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  async #open(): Promise<Socket> {
    if (this.#socket !== undefined && !this.#socket.destroyed && this.#socket.writable) return this.#socket;
    const socket = connect(this.#port, '127.0.0.1').setNoDelay();
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    this.#socket = socket;
    return socket;
  }

  async send(raw: Raw, timeout = 40_000): Promise<Reply> {
    const socket = await this.#open();
    const began = performance.now();
    let kept: Buffer = Buffer.alloc(0);
    return new Promise((resolve) => {
      const end = (reply: Omit<Reply, 'millis'>, stays: boolean): void => {
        clearTimeout(timer);
        socket.removeAllListeners();
        socket.on('error', () => socket.destroy());
        if (!stays) socket.destroy();
        resolve({ ...reply, millis: performance.now() - began });
      };
      const timer = setTimeout(() => end(empty, false), timeout);
      const look = (): void => {
        const head = headIn(kept);
        if (head === undefined) return;
        if (head.status < 200) {
          kept = kept.subarray(head.from);
          look();
          return;
        }
        const { status, headers, from } = head;
        const closes = headers.get('connection') === 'close';
        const length = raw.method === 'HEAD' ? 0 : Number(headers.get('content-length') ?? 0);
        if (kept.length < from + length) return;
        const body = textOf(kept.subarray(from, from + length), headers.get('content-encoding'));
        end({ status, headers, body }, !closes);
      };
      socket.on('data', (bytes) => {
        kept = kept.length === 0 ? bytes : Buffer.concat([kept, bytes]);
        look();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => end(empty, false));
      socket.write(bytesOf(raw));
    });
  }

  close(): void {
    this.#socket?.destroy();
  }
}
