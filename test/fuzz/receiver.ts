import { createServer, type Server } from 'node:http';

/** How a path of the receiver answers: most take what they are sent, also by an address that was broken behind that. */
const answers: Readonly<Record<string, number>> = {
  taken: 204,
  'taken-too': 200,
  failing: 500,
  gone: 410,
  moved: 302,
};

/** A receiver of webhooks on this machine: what the fuzzer's endpoints are sent goes nowhere else. */
export class HookReceiver {
  readonly #server: Server;
  #heard = 0;
  #url = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#heard += 1;
      request.resume();
      const name = request.url?.split('/').at(-1) ?? '';
      const status = answers[name] ?? (name.startsWith('taken') ? 204 : 404);
      request.on('end', () =>
        response.writeHead(status, status === 302 ? { Location: this.#url } : {}).end(),
      );
    });
  }

  static async open(): Promise<HookReceiver> {
    const receiver = new HookReceiver();
    await new Promise<void>((resolve) => receiver.#server.listen(0, '127.0.0.1', resolve));
    const address = receiver.#server.address();
    receiver.#url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    return receiver;
  }

  /** Where endpoints of a tenant may point to. */
  urls(word: string): readonly string[] {
    return Object.keys(answers).map((name) => `${this.#url}/${word}/${name}`);
  }

  /** How many deliveries came. */
  get heard(): number {
    return this.#heard;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
