import { MemoryTable } from '../kit/memory/table.ts';
import { baseItems } from './base.ts';
import { Random } from './random.ts';
import { Instance } from './tenant.ts';
import { Trace } from './trace.ts';
import { Trouble } from './trouble.ts';

/** A call that waits while others go on. `owner` is whose it is, as long as that lives; some wait for very long. */
export type Parked = {
  readonly owner: object;
  readonly isSlow: boolean;
  readonly go: () => void;
  readonly abandon: () => boolean;
};

const beginning = Date.parse('2026-03-10T09:00:00.000Z');

/** Everything that a history happens in. All that is decided is decided by its one `random`. */
export class World {
  readonly random: Random;
  readonly trace: Trace;
  readonly trouble: Trouble;
  readonly table: MemoryTable;
  readonly parked: Parked[] = [];
  /** The table's clock, in milliseconds. */
  clock = beginning;
  /** An error that the storm did not make and that no handler took up. */
  fault: unknown;
  #ids = 0;
  #invocations = 0;
  readonly #idle: Instance[] = [];

  constructor(seed: number, isTraced: boolean) {
    this.random = new Random(seed);
    this.trace = new Trace(isTraced);
    this.trouble = new Trouble(this.random);
    this.table = new MemoryTable({ now: () => this.clock });
    for (const item of baseItems()) this.table.put(item);
    this.table.drain();
  }

  nextId(): string {
    this.#ids += 1;
    return String(this.#ids).padStart(26, '0');
  }

  nextInvocation(): number {
    this.#invocations += 1;
    return this.#invocations;
  }

  /** An instance that serves nobody else at this moment: one that is warm, or a new one. */
  instance(): Instance {
    const warm = this.random.chance(0.04) ? undefined : this.#idle.pop();
    return warm ?? new Instance();
  }

  release(instance: Instance): void {
    this.#idle.push(instance);
  }

  /** Whether somebody waits, and whether somebody does who does not wait for long. */
  get waits(): 'nobody' | 'slow' | 'soon' {
    if (this.parked.length === 0) return 'nobody';
    return this.parked.some(({ isSlow }) => !isSlow) ? 'soon' : 'slow';
  }

  /** Lets one of the waiting calls go on. */
  wake(): void {
    const soon = this.parked.filter(({ isSlow }) => !isSlow);
    const one = this.random.pick(soon.length === 0 || this.random.chance(0.05) ? this.parked : soon);
    this.parked.splice(this.parked.indexOf(one), 1);
    one.go();
  }

  /** Takes from the waiting calls those of somebody who died: some of them were on their way and still arrive. */
  abandon(owner: object): void {
    const left = this.parked.filter((one) => one.owner !== owner || one.abandon());
    this.parked.splice(0, this.parked.length, ...left);
  }
}

/** Comes back when everything that goes on by itself has come to a call that waits, or to its end. */
export const settled = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
