import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from '../template/resolve.ts';
import type { FunctionPlan } from '../template/shapes.ts';
import { FunctionError, Instance } from './instance.ts';
import type { Journal } from './journal.ts';

/** Instances of one function at once. Enough to keep a small machine busy; what is more waits its turn. */
const INSTANCES = 4;
/** How often instances that a rush left over are let go; each holds its own copy of a bundle. */
const TRIM = 20_000;
/** Lambda's limit of an answer. */
const LARGEST_ANSWER = 6_291_556;

type Pool = {
  readonly plan: FunctionPlan;
  readonly instances: Set<Instance>;
  readonly idle: Instance[];
  /** The fewest that were idle since the last look: so many were not needed. */
  spare: number;
  readonly queue: ((instance: Instance) => void)[];
};

const awsEnvironment = (plan: FunctionPlan): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ACCOUNT_ID: ACCOUNT,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: plan.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memory),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  LAMBDA_TASK_ROOT: plan.dir,
  TZ: ':UTC',
  _HANDLER: plan.handler,
});

/** The template's functions, each with its own instances. They are loaded when they are first called. */
export class Functions {
  readonly #pools: ReadonlyMap<string, Pool>;
  readonly #endpoints: Readonly<Record<string, string>>;
  readonly #journal: Journal;
  readonly #trimming: NodeJS.Timeout;
  readonly #wakers = new Set<() => void>();
  #running = 0;
  #stopped = false;

  constructor(plans: readonly FunctionPlan[], endpoints: Readonly<Record<string, string>>, journal: Journal) {
    this.#pools = new Map(
      plans.map((plan) => [plan.name, { plan, instances: new Set(), idle: [], spare: 0, queue: [] }]),
    );
    this.#endpoints = endpoints;
    this.#journal = journal;
    this.#trimming = setInterval(() => this.#trim(), TRIM).unref();
  }

  /** The full name of a function, given its name, its ARN, or its name without the house's prefix. */
  nameOf(given: string): string {
    const name = given.slice(given.lastIndexOf(':') + 1);
    const found = this.#pools.has(name)
      ? name
      : [...this.#pools.keys()].find((known) => known.endsWith(`-${name}`));
    if (found === undefined) throw new Error(`no function ${given} in the template`);
    return found;
  }

  get names(): readonly string[] {
    return [...this.#pools.keys()];
  }

  /** Invocations under way. */
  get running(): number {
    return this.#running;
  }

  /** Calls a function and answers what it answers; throws a FunctionError if it failed. */
  async invoke(given: string, event: unknown): Promise<unknown> {
    const pool = this.#pools.get(this.nameOf(given));
    if (pool === undefined) throw new Error(`no function ${given} in the template`);
    this.#running += 1;
    const instance = await this.#take(pool);
    const requestId = randomUUID();
    try {
      const result = await instance.run(JSON.stringify(event), requestId);
      if (result.length > LARGEST_ANSWER) {
        const errorMessage = `Response payload size exceeded maximum allowed payload size (${LARGEST_ANSWER} bytes).`;
        throw new FunctionError(pool.plan.name, {
          errorType: 'Function.ResponseSizeTooLarge',
          errorMessage,
          trace: [],
        });
      }
      return JSON.parse(result) as unknown;
    } catch (error) {
      if (error instanceof FunctionError && !this.#stopped)
        this.#journal.failed(pool.plan.name, requestId, error.failure);
      throw error;
    } finally {
      this.#running -= 1;
      this.wake();
      this.#give(pool, instance);
    }
  }

  /** Ends every pause: a function has just done something that others may have to follow. */
  wake(): void {
    for (const waker of this.#wakers) waker();
  }

  /** Waits so long, but no longer than until a function has done its work. */
  pause(millis: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#wakers.delete(end);
        resolve();
      };
      const timer = setTimeout(end, millis);
      this.#wakers.add(end);
    });
  }

  #trim() {
    for (const pool of this.#pools.values()) {
      const { idle, instances } = pool;
      // Those at the end were given back last: what lies before them was not asked for.
      for (const unused of idle.splice(0, Math.max(0, pool.spare - 1))) {
        instances.delete(unused);
        void unused.stop();
      }
      pool.spare = idle.length;
    }
  }

  #start(pool: Pool): Instance {
    const { plan } = pool;
    const env = { ...awsEnvironment(plan), ...this.#endpoints, ...plan.environment };
    const instance = new Instance(plan, env, (text) => this.#journal.wrote(plan.name, text));
    pool.instances.add(instance);
    return instance;
  }

  #take(pool: Pool): Promise<Instance> | Instance {
    for (let idle = pool.idle.pop(); idle !== undefined; idle = pool.idle.pop()) {
      pool.spare = Math.min(pool.spare, pool.idle.length);
      if (!idle.dead) return idle;
      pool.instances.delete(idle);
    }
    if (pool.instances.size < INSTANCES) return this.#start(pool);
    return new Promise((resolve) => pool.queue.push(resolve));
  }

  #give(pool: Pool, used: Instance) {
    if (used.dead) pool.instances.delete(used);
    const next = pool.queue.shift();
    if (next !== undefined) next(used.dead ? this.#start(pool) : used);
    else if (!used.dead) pool.idle.push(used);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#trimming);
    this.wake();
    const all = [...this.#pools.values()].flatMap((pool) => [...pool.instances]);
    await Promise.all(all.map((instance) => instance.stop()));
  }
}
