import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionPlan } from '../template/shapes.ts';
import type { Call, Failure, Reply, Start } from './protocol.ts';

/** An invocation that did not succeed: the handler threw, ran out of time, or its worker died. */
export class FunctionError extends Error {
  readonly failure: Failure;

  constructor(name: string, failure: Failure) {
    super(`${name}: ${failure.errorType}: ${failure.errorMessage}`);
    this.name = 'FunctionError';
    this.failure = failure;
  }
}

type Waiting = {
  readonly id: number;
  readonly resolve: (result: string) => void;
  readonly reject: (error: Error) => void;
  timer: NodeJS.Timeout | undefined;
};

const startOf = (plan: FunctionPlan): Start => {
  const [file = 'index', handler = 'handler'] = plan.handler.split('.');
  const { name, arn, memory } = plan;
  return { file: pathToFileURL(join(plan.dir, `${file}.mjs`)).href, handler, name, arn, memory };
};

/** One instance of a function: a worker with the function's own environment that works on one event at a time. */
export class Instance {
  readonly #plan: FunctionPlan;
  readonly #worker: Worker;
  readonly #loaded: Promise<void>;
  #waiting: Waiting | undefined;
  #calls = 0;
  dead = false;

  constructor(plan: FunctionPlan, env: Readonly<Record<string, string>>, log: (text: string) => void) {
    this.#plan = plan;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: startOf(plan),
      env: { ...env },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: plan.memory },
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#loaded = promise;
    this.#worker.on('message', (reply: Reply) => {
      if (reply.kind === 'ready') resolve();
      else if (reply.kind === 'log') log(reply.text);
      else this.#settle(reply);
    });
    this.#worker.on('error', (error: unknown) =>
      this.#die(error instanceof Error ? error.message : String(error), resolve),
    );
    this.#worker.on('exit', (code) => this.#die(`the worker exited with ${code}`, resolve));
    this.#worker.unref();
  }

  #settle(reply: Exclude<Reply, { kind: 'log' } | { kind: 'ready' }>) {
    const waiting = this.#waiting;
    if (waiting?.id !== reply.id) return;
    this.#waiting = undefined;
    clearTimeout(waiting.timer);
    if (reply.kind === 'done') waiting.resolve(reply.result);
    else waiting.reject(new FunctionError(this.#plan.name, reply.failure));
  }

  #die(why: string, loaded: () => void) {
    this.dead = true;
    loaded();
    const waiting = this.#waiting;
    this.#waiting = undefined;
    clearTimeout(waiting?.timer);
    waiting?.reject(this.#failure('Runtime.ExitError', why));
  }

  #failure(errorType: string, errorMessage: string) {
    return new FunctionError(this.#plan.name, { errorType, errorMessage, trace: [] });
  }

  /** Runs the handler; the time that loading takes is not the invocation's, as on Lambda. */
  async run(event: string, requestId: string): Promise<string> {
    await this.#loaded;
    if (this.dead) throw this.#failure('Runtime.ExitError', 'the worker is gone');
    const millis = this.#plan.timeoutSeconds * 1000;
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    this.#calls += 1;
    const timer = setTimeout(() => {
      this.#waiting = undefined;
      reject(this.#failure('Sandbox.Timedout', `Task timed out after ${this.#plan.timeoutSeconds} seconds`));
      void this.stop();
    }, millis);
    this.#waiting = { id: this.#calls, resolve, reject, timer };
    const call: Call = { id: this.#calls, requestId, event, deadline: Date.now() + millis };
    this.#worker.postMessage(call);
    return promise;
  }

  async stop(): Promise<void> {
    this.dead = true;
    await this.#worker.terminate();
  }
}
