import { everyMinute } from '../../functions/platform/every-minute.ts';
import { logger } from '../../functions/shell/context.ts';
import { Bus } from './bus.ts';
import { Clients, type Told } from './client.ts';
import { launch } from './launch.ts';
import { scriptOf } from './script.ts';
import { Stream } from './stream.ts';
import { tenant } from './tenant.ts';
import { settled, World } from './world.ts';

/** What a history has come to: what stands in the table, and what the clients were told. */
export type Outcome = {
  readonly world: World;
  readonly told: readonly Told[];
  /** What broke off the history before it came to rest. */
  readonly failure: unknown;
};

/** How a history is told: with its trace kept, without some of its requests. */
export type Telling = { readonly isTraced?: boolean; readonly without?: ReadonlySet<number> };

const mostMoves = 20_000;
const dayLength = 86_400_000;

/** One history under way: what can go on, and what goes on next. */
class Storm {
  readonly world: World;
  readonly clients: Clients;
  readonly #bus: Bus;
  readonly #stream: Stream;
  #ticks = 0;
  #moves = 0;

  constructor(seed: number, { isTraced = false, without = new Set() }: Telling) {
    this.world = new World(seed, isTraced);
    const { items, commands } = scriptOf(this.world.random);
    for (const item of items) this.world.table.put(item);
    this.world.table.drain();
    this.#bus = new Bus(this.world);
    this.#stream = new Stream(this.world, this.#bus);
    this.clients = new Clients(this.world, commands, without);
  }

  #tick(): void {
    this.#ticks += 1;
    launch(this.world, {
      name: 'tick',
      body: ({ context }) => everyMinute(context),
      ended: () => {
        this.#ticks -= 1;
      },
    });
  }

  /** Time passes: mostly little, now and then enough for a worker to be taken for dead, or for a hold to end. */
  #pass(): void {
    const { random } = this.world;
    this.world.clock += random.weighted([
      [6, random.below(50)],
      [3, random.below(3_000)],
      [1, random.below(200_000)],
      [0.02, random.below(9) * dayLength],
    ]);
  }

  /** Everything that can go on, each as likely as its weight says. */
  #choices(): (readonly [number, () => void])[] {
    const { world, clients } = this;
    const choices: (readonly [number, () => void])[] = [];
    const may = (weight: number, isReady: boolean, move: () => void): void => {
      if (isReady) choices.push([weight, move]);
    };
    may(world.waits === 'slow' ? 0.4 : 12, world.waits !== 'nobody', () => world.wake());
    may(4, clients.isReady, () => clients.send());
    may(4, this.#stream.ready > 0, () => this.#stream.deliver());
    may(1, this.#stream.late > 0, () => this.#stream.redrive());
    may(3, this.#bus.ready > 0, () => this.#bus.deliver());
    if (!world.trouble.isOver) may(0.4, this.#ticks < 2, () => this.#tick());
    return choices;
  }

  async #move(): Promise<boolean> {
    await settled();
    this.#stream.take();
    const choices = this.#choices();
    if (choices.length === 0) return false;
    this.#moves += 1;
    if (this.world.fault !== undefined) throw this.world.fault;
    if (this.#moves > mostMoves) throw new Error('the history does not come to rest');
    this.#pass();
    this.world.random.weighted(choices)();
    return true;
  }

  get #isAtRest(): boolean {
    return this.clients.isDone && this.#stream.isEmpty && this.#bus.isEmpty && this.#ticks === 0;
  }

  /** Whether a job is under way, or something is due. */
  get #hasWork(): boolean {
    const { table, clock } = this.world;
    const jobs = table.query({ pk: `T#${tenant}#JOB` }).items;
    if (jobs.some(({ state }) => state === 'queued' || state === 'running')) return true;
    return table.query({ pk: 'DUE', to: `${new Date(clock).toISOString()}$` }).items.length > 0;
  }

  /** Lets everything go on that can, and the tick take up what was lost, until nothing is left to do. */
  async #rest(): Promise<void> {
    for (let round = 0; round < 50; round += 1) {
      while (await this.#move());
      if (!this.#isAtRest) throw new Error('the history came to rest with work left');
      if (!this.#hasWork) return;
      this.world.clock += 150_000;
      this.#tick();
    }
    throw new Error('there is always something left to do');
  }

  /** Lets everything happen while there is trouble, then without. At last some days pass: holds end, windows close. */
  async blow(): Promise<void> {
    const { world, clients } = this;
    while (!clients.isDone && (await this.#move()));
    for (let more = world.random.between(0, 30); more > 0 && (await this.#move()); more -= 1);
    world.trouble.end();
    world.trace.note('calm');
    await this.#rest();
    const noon = Math.floor(world.clock / dayLength) * dayLength + dayLength / 2;
    world.clock = Math.max(world.clock, noon + world.random.pick([0, 0, 1, 30, 120]) * dayLength);
    await this.#rest();
  }
}

/** Whatever the code logs belongs to the history: handlers say there what they caught. */
const listening = async (world: World, work: () => Promise<void>): Promise<void> => {
  const { error } = logger;
  logger.error = (message, ...more) => {
    const [extra] = more;
    const cause = typeof extra === 'object' && 'error' in extra ? extra['error'] : undefined;
    world.trace.note(`log: ${String(message)}: ${cause instanceof Error ? cause.name : ''}`);
  };
  // What nobody waits for and fails would end the process of a function.
  const stray = (cause: unknown): void => {
    world.fault ??= cause;
  };
  process.on('unhandledRejection', stray);
  try {
    await work();
    await new Promise((resolve) => setImmediate(resolve));
    if (world.fault !== undefined) throw world.fault;
  } finally {
    logger.error = error;
    process.off('unhandledRejection', stray);
  }
};

/** Lets the history of a seed happen. The same seed, the same history, to the last call. */
export const happen = async (seed: number, telling: Telling = {}): Promise<Outcome> => {
  const storm = new Storm(seed, telling);
  let failure: unknown;
  await listening(storm.world, () => storm.blow()).catch((error: unknown) => {
    failure = error;
  });
  return { world: storm.world, told: storm.clients.told, failure };
};
