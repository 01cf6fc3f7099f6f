import type { Context as LambdaContext } from 'aws-lambda';
import { revaluate } from '../../functions/commissions/on-revaluation-requested.ts';
import { closeWindow } from '../../functions/commissions/on-window-close-requested.ts';
import type { Fact } from '../../functions/shell/bus.ts';
import type { Consumer } from '../../functions/shell/consumer.ts';
import type { Invocation } from './invocation.ts';
import { launch } from './launch.ts';
import { tenant } from './tenant.ts';
import type { World } from './world.ts';

type Message = Fact & { readonly id: string; receives: number; busy: number };

/** Which function works on which fact, and how much of its calls trouble befalls: these make many of them. */
const workers: Readonly<Record<string, { readonly consume: Consumer; readonly weight: number }>> = {
  'revaluation.requested': { consume: revaluate, weight: 0.3 },
  'window-close.requested': { consume: closeWindow, weight: 0.5 },
};

const mostReceives = 3;

/** The bus and the queues behind it: facts come once, or more often, or not at all, in any order. */
export class Bus {
  readonly #world: World;
  readonly #waiting: Message[] = [];
  #count = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** What may be handed to a worker now. What is worked on already comes again only where its time ran out. */
  get ready(): number {
    return this.#waiting.filter(({ busy }) => busy === 0).length;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Takes facts as the service does: some are refused, some are told twice. */
  take(facts: readonly Fact[]): ReadonlySet<number> {
    const refused = new Set<number>();
    for (const [place, { name, detail }] of facts.entries()) {
      if (this.#world.trouble.strikes(0.03)) refused.add(place);
      else if (workers[name] !== undefined && !this.#world.trouble.loses())
        this.#add(name, { ...detail, tenant });
    }
    return refused;
  }

  #add(name: Fact['name'], detail: Fact['detail']): void {
    const copies = this.#world.trouble.strikes(0.05) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      this.#count += 1;
      this.#waiting.push({ id: String(this.#count), name, detail, receives: 0, busy: 0 });
    }
  }

  #drop(message: Message): void {
    const place = this.#waiting.indexOf(message);
    if (place >= 0) this.#waiting.splice(place, 1);
  }

  /** Hands one message to its worker. */
  deliver(): void {
    const { random, trouble } = this.#world;
    const all = trouble.strikes(0.05) ? this.#waiting : this.#waiting.filter(({ busy }) => busy === 0);
    if (all.length === 0) return;
    const message = random.pick(all);
    const worker = workers[message.name];
    if (worker === undefined) throw new Error(`nobody works on ${message.name}`);
    message.busy += 1;
    launch(this.#world, {
      name: message.name,
      weight: worker.weight,
      body: (invocation) => this.#work(worker.consume, message, invocation),
      ended: (how) => {
        message.busy -= 1;
        message.receives += 1;
        const isDone = how.how === 'answered' && how.answer.batchItemFailures.length === 0;
        const isForgotten = isDone ? !trouble.strikes(0.04) : message.receives >= mostReceives;
        if (isForgotten) this.#drop(message);
      },
    });
  }

  #work(consume: Consumer, { id, detail }: Message, { context, instance }: Invocation) {
    const { random } = this.#world;
    // Some workers come to the end of their time after a few steps.
    let left = random.chance(0.2) ? random.between(1, 12) : 1_000;
    const lambda = {
      getRemainingTimeInMillis: () => {
        left -= 1;
        return left > 0 ? 600_000 : 30_000;
      },
    } as LambdaContext;
    const body = JSON.stringify({ detail: { ...detail, tenant: instance.name } });
    const event = { Records: [{ messageId: id, body }] } as Parameters<Consumer>[1];
    return consume(context, event, lambda);
  }
}
