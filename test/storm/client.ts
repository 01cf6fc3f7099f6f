import { DomainError } from '../../domain/errors.ts';
import { routes as commissions } from '../../functions/commissions/api.ts';
import { routes as partners } from '../../functions/partners/api.ts';
import { routes as results } from '../../functions/results/api.ts';
import { routes as sales } from '../../functions/sales/api.ts';
import type { Route } from '../../functions/shell/route.ts';
import { routes as stock } from '../../functions/stock/api.ts';
import type { Command } from './command.ts';
import { Injected, type Invocation } from './invocation.ts';
import { type Ended, launch } from './launch.ts';
import type { World } from './world.ts';

const routes = new Map<string, Route>(
  [...commissions, ...partners, ...results, ...sales, ...stock].map((one) => [one.id, one]),
);

/** What is known of a request. `unsure`: an attempt that ended without an answer wrote something, so it may be done. */
export type Told = {
  readonly command: Command;
  state: 'waiting' | 'sent' | 'done' | 'refused';
  unsure: boolean;
  body?: unknown;
  code?: string;
};

/** Refusals that a client answers by sending the same again. */
const again = new Set(['busy', 'rate-limited']);

/** The clients of a history: they send requests, some at once, and the same again until they are answered. */
export class Clients {
  readonly told: readonly Told[];
  readonly #world: World;
  readonly #mostAtOnce: number;
  #sent = 0;

  /** Those `without` are never sent, as if they had been refused. */
  constructor(world: World, commands: readonly Command[], without: ReadonlySet<number>) {
    this.#world = world;
    this.#mostAtOnce = world.random.pick([1, 1, 2, 4]);
    this.told = commands.map((command, place) => ({
      command,
      state: without.has(place) ? 'refused' : 'waiting',
      unsure: false,
    }));
  }

  get isDone(): boolean {
    return this.told.every(({ state }) => state === 'done' || state === 'refused');
  }

  #next(): Told | undefined {
    if (this.#sent >= this.#mostAtOnce) return undefined;
    return this.told.find(
      ({ state, command }) =>
        state === 'waiting' &&
        command.needs.every((place) => ['done', 'refused'].includes(this.told[place]?.state ?? 'done')),
    );
  }

  get isReady(): boolean {
    return this.#next() !== undefined;
  }

  send(): void {
    const told = this.#next();
    if (told === undefined) return;
    const { command } = told;
    told.state = 'sent';
    this.#sent += 1;
    launch(this.#world, {
      name: command.route,
      body: (invocation) => this.#ask(command, invocation),
      ended: (how) => {
        this.#sent -= 1;
        this.#hear(told, how);
      },
    });
  }

  async #ask({ route: id, params, body }: Command, { context, instance }: Invocation): Promise<unknown> {
    const route = routes.get(id);
    if (route === undefined) throw new Error(`there is no route ${id}`);
    const read = route.body?.safeParse(body);
    if (read?.success === false) throw new DomainError('malformed', JSON.stringify(read.error.issues));
    const principal = { tenant: instance.name, subject: 'key_owner', role: 'owner', sandbox: false } as const;
    const request = { params, query: undefined, body: read?.data, principal };
    const answer = await route.run({ ...request, idempotencyKey: undefined, ifMatch: undefined }, context);
    return answer.body;
  }

  #hear(told: Told, how: Ended<unknown>): void {
    if (how.how === 'answered') {
      told.state = 'done';
      told.body = how.answer;
      // The answer is lost on its way now and then: who asked knows nothing of it.
      if (!this.#world.trouble.strikes(0.02)) return;
      told.state = 'waiting';
      told.unsure = true;
      return;
    }
    if (how.how === 'failed' && how.error instanceof DomainError && !again.has(how.error.code)) {
      told.state = 'refused';
      told.code = how.error.code;
      this.#world.trace.note(`refused: ${how.error.code}`);
      return;
    }
    if (how.how === 'failed' && !(how.error instanceof Injected) && !(how.error instanceof DomainError))
      this.#world.fault ??= how.error;
    told.state = 'waiting';
    told.unsure ||= how.wrote;
  }
}
