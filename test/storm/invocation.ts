import type { Fact } from '../../functions/shell/bus.ts';
import type { Context } from '../../functions/shell/context.ts';
import type { Given } from '../../functions/shell/given.ts';
import type { Guard, Query } from '../../storage/expressions.ts';
import type { Key } from '../../storage/key.ts';
import type { Item, Outcome, Store, Units, Write } from '../../storage/store.ts';
import { digest, type Instance, naturalId } from './tenant.ts';
import type { Call } from './trouble.ts';
import type { World } from './world.ts';

/** A fault that the simulator made, as the client library would have thrown it. */
export class Injected extends Error {
  constructor(name: string) {
    super('made by the storm');
    this.name = name;
  }
}

const skew = 4_500;
/** Far more than any run of a handler needs: one that makes so many calls would go on for ever. */
const mostCalls = 5_000;
const never = <T>(): Promise<T> => new Promise(() => undefined);
const isRead = (call: Call): boolean => call === 'get' || call === 'getMany' || call === 'query';

/**
 * One run of a handler on an instance. Every call that the handler makes to the outside comes through here, so every
 * call of the code is a place where others may go on, where the call may fail, or where the run may be killed.
 */
export class Invocation implements Store {
  readonly label: string;
  readonly instance: Instance;
  readonly context: Context;
  readonly #world: World;
  readonly #weight: number;
  readonly #isSlow: boolean;
  readonly #died: () => void;
  #isDead = false;
  #wrote = false;
  #calls = 0;

  constructor(world: World, name: string, weight: number, died: () => void) {
    this.label = `${name}/${world.nextInvocation()}`;
    this.instance = world.instance();
    this.#world = world;
    this.#weight = weight;
    this.#isSlow = world.random.chance(world.trouble.slow);
    this.#died = died;
    const shift = world.random.chance(0.5) ? world.random.between(-skew, skew) : 0;
    const given: Given = {
      now: () => {
        world.clock += 1;
        return new Date(world.clock + shift).toISOString();
      },
      newId: (prefix) => `${prefix}_${world.nextId()}`,
      naturalId: (prefix, ...parts) => naturalId(this.instance.name, prefix, parts),
      digest,
    };
    this.context = { store: this, given };
  }

  get units(): Units {
    return this.#world.table.units;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  get wrote(): boolean {
    return this.#wrote;
  }

  /** From here on nothing of it goes on: it is killed, or it has answered and its instance stands still. */
  stop(): void {
    this.#isDead = true;
    this.#world.abandon(this);
  }

  #die(): void {
    this.stop();
    this.#died();
  }

  #call<T>(call: Call, what: string, deed: () => T): Promise<T> {
    return this.#isDead ? never() : this.#meet(call, what, deed, true);
  }

  async #meet<T>(call: Call, what: string, deed: () => T, mayWait: boolean): Promise<T> {
    this.#calls += 1;
    if (this.#calls > mostCalls) throw new Error(`${this.label} goes on for ever`);
    const world = this.#world;
    const fate = world.trouble.fate(call, this.#weight, mayWait);
    world.trace.note(`${this.label} ${call} ${what}${fate === 'go' ? '' : ` ${fate}`}`);
    world.clock += 1;
    if (fate === 'wait') return this.#wait(call, what, deed);
    if (fate === 'throttle') throw new Injected('ProvisionedThroughputExceededException');
    if (fate === 'conflict') return { done: false } as T;
    if (fate === 'die') {
      this.#die();
      return never();
    }
    const answer = deed();
    this.#wrote ||= !isRead(call);
    if (fate === 'repeat') return this.#wait(call, `${what} again`, deed);
    if (fate === 'lose') throw new Injected('TimeoutError');
    if (fate !== 'dieAfter') return answer;
    this.#die();
    return never();
  }

  #wait<T>(call: Call, what: string, deed: () => T): Promise<T> {
    const { parked, random } = this.#world;
    return new Promise((resolve) => {
      let isOrphan = false;
      parked.push({
        owner: this,
        isSlow: this.#isSlow && !this.#world.trouble.isOver,
        // Whoever died hears no answer, but what it had sent may arrive all the same.
        go: () => (isOrphan ? deed() : resolve(this.#meet(call, what, deed, false))),
        abandon: () => {
          isOrphan = !isRead(call) && random.chance(0.4);
          this.#wrote ||= isOrphan;
          return isOrphan;
        },
      });
    });
  }

  get(key: Key): Promise<Item | undefined> {
    const { table } = this.#world;
    const real = this.instance.key(key);
    return this.#call('get', `${real.pk} ${real.sk}`, () => {
      const found = table.get(real);
      return found === undefined ? undefined : this.instance.outward(found);
    });
  }

  getMany(keys: readonly Key[]): Promise<readonly Item[]> {
    const { table } = this.#world;
    const real = keys.map((key) => this.instance.key(key));
    const what = real.map(({ pk, sk }) => `${pk} ${sk}`).join(', ');
    return this.#call('getMany', what, () => table.getMany(real).map((item) => this.instance.outward(item)));
  }

  query(query: Query) {
    const { table } = this.#world;
    const real = { ...query, pk: this.instance.partition(query.pk) };
    const { pk, prefix = '', from = '', to = '', after = '', limit = '' } = real;
    return this.#call('query', `${pk} ${prefix}|${from}|${to}|${after}|${limit}`, () => {
      const { items, last } = table.query(real);
      return { items: items.map((item) => this.instance.outward(item)), last };
    });
  }

  put(item: Item, guard?: Guard): Promise<Outcome> {
    const { table } = this.#world;
    const real = this.instance.inward(item);
    return this.#call('put', `${real.pk} ${real.sk}`, () => table.put(real, guard));
  }

  remove(key: Key): Promise<void> {
    const { table } = this.#world;
    const real = this.instance.key(key);
    return this.#call('remove', `${real.pk} ${real.sk}`, () => table.remove(real));
  }

  count(): Promise<number> {
    throw new Error('no handler of the storm counts requests');
  }

  transact(writes: readonly Write[]): Promise<Outcome> {
    const { table } = this.#world;
    const real = writes.map((write): Write => {
      if ('put' in write) return { ...write, put: this.instance.inward(write.put) };
      if ('check' in write) return { ...write, check: this.instance.key(write.check) };
      return { remove: this.instance.key(write.remove) };
    });
    const keys = real.map((one) => ('put' in one ? one.put : 'check' in one ? one.check : one.remove));
    return this.#call('transact', keys.map(({ pk, sk }) => `${pk} ${sk}`).join(', '), () =>
      table.transact(real),
    );
  }

  /** The bus as a place: `deed` takes the facts and answers the places of those that it did not take. */
  publish(facts: readonly Fact[], deed: () => ReadonlySet<number>): Promise<ReadonlySet<number>> {
    return this.#call('publish', facts.map(({ name }) => name).join(), deed);
  }
}
