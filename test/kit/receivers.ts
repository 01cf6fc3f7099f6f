import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, vi } from 'vitest';

/** A delivery as a receiver got it. */
export type Heard = {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: {
      readonly id: string;
      readonly version: number;
      readonly href?: string;
      readonly partnerId?: string;
    };
  };
  /** What was answered. */
  readonly status: number;
};
type Reply = { readonly status: number; readonly headers?: Record<string, string>; readonly text?: string };

/** A receiver of webhooks on this machine, which answers as it is told. */
export class Receiver {
  readonly heard: Heard[] = [];
  answer: (heard: Omit<Heard, 'status'>) => Reply | Promise<Reply> = () => ({ status: 204 });
  readonly #server: Server;
  url = '';

  constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString('utf8');
      const got = {
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        text,
        body: JSON.parse(text),
      };
      const reply = await this.answer(got);
      this.heard.push({ ...got, status: reply.status });
      // Below zero: the receiver hangs up.
      if (reply.status < 0) request.socket.destroy();
      else response.writeHead(reply.status, reply.headers).end(reply.text);
    });
  }

  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        this.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hooks`;
        resolve();
      });
    });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Answers every request with a status from now on. */
  reply(status: number): void {
    this.answer = () => ({ status });
  }

  /** What it took. */
  get taken(): readonly Heard[] {
    return this.heard.filter(({ status }) => status >= 200 && status < 300);
  }

  /** The types that it took, as `deal.approved deal_1@2`. */
  get types(): readonly string[] {
    return this.taken.map(({ body: { type, data } }) => `${type} ${data.id}@${data.version}`);
  }
}

/** Whether the official library takes a delivery as signed by the secret. */
export const verifies = (secret: string, { text, headers }: Heard): boolean => {
  try {
    new Webhook(secret).verify(text, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

/** Receivers for a test file, on a machine where webhooks may reach them. */
export const useReceivers = (): (() => Promise<Receiver>) => {
  const all: Receiver[] = [];
  beforeAll(() => void vi.stubEnv('LOOPBACK_WEBHOOKS', 'allowed'));
  afterAll(() => {
    for (const one of all) one.close();
  });
  return async () => {
    const receiver = new Receiver();
    all.push(receiver);
    await receiver.listen();
    return receiver;
  };
};
