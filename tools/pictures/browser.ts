import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

type Told = {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { message: string };
};

/** A page of a headless Chromium, told what to do by the DevTools protocol: a script can wait until it is drawn. */
export class Browser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'browser-'));
  readonly #child;
  readonly #open = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  #socket: WebSocket | undefined;
  #last = 0;

  constructor(command: string, [width, height]: readonly [number, number]) {
    const quiet = [
      '--no-first-run',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--disable-sync',
    ];
    const own = [`--user-data-dir=${this.#profile}`, `--window-size=${width},${height}`];
    const headless = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
    this.#child = spawn(command, [...headless, ...quiet, ...own, 'about:blank'], { stdio: 'ignore' });
  }

  async #port(): Promise<string> {
    const file = join(this.#profile, 'DevToolsActivePort');
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(100))
      if (existsSync(file)) {
        const [port = ''] = readFileSync(file, 'utf8').split('\n');
        if (port !== '') return port;
      }
    throw new Error('the browser does not start');
  }

  async #connect(): Promise<WebSocket> {
    const list = await fetch(`http://127.0.0.1:${await this.#port()}/json/list`);
    const pages = (await list.json()) as { type: string; webSocketDebuggerUrl: string }[];
    const socket = new WebSocket(pages.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
    socket.onmessage = ({ data }) => {
      const { id, result, error } = JSON.parse(String(data)) as Told;
      const open = this.#open.get(id ?? 0);
      if (error === undefined) open?.resolve(result ?? {});
      else open?.reject(new Error(error.message));
    };
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = reject;
    });
    return socket;
  }

  async #send(method: string, params: object): Promise<Record<string, unknown>> {
    this.#socket ??= await this.#connect();
    this.#last += 1;
    const answer = Promise.withResolvers<Record<string, unknown>>();
    this.#open.set(this.#last, answer);
    this.#socket.send(JSON.stringify({ id: this.#last, method, params }));
    return answer.promise;
  }

  async goTo(url: string): Promise<void> {
    await this.#send('Page.navigate', { url });
  }

  /** What an expression comes to in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
    return (answer['result'] as { value?: unknown }).value;
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; await pause(100))
      if ((await this.evaluate(expression)) === true) return;
    throw new Error(`it does not become true in the page: ${expression}`);
  }

  /** The page as it is seen, as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#socket?.close();
    this.#child.kill();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
