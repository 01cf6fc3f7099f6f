import type { Random } from './random.ts';

/** What becomes of a call that the code makes to the outside. */
export type Fate =
  | 'go'
  /** Others go on first. */
  | 'wait'
  /** Refused before anything was done. */
  | 'throttle'
  /** Done, and the answer never came. */
  | 'lose'
  /** Done, the answer never came, and the client library sent it once more. */
  | 'repeat'
  /** A transaction that met another one. */
  | 'conflict'
  /** The whole invocation ends here, before the call or after it. */
  | 'die'
  | 'dieAfter';

export type Call = 'get' | 'getMany' | 'query' | 'put' | 'remove' | 'transact' | 'publish';

const reads: readonly (readonly [number, Fate])[] = [
  [3, 'throttle'],
  [4, 'die'],
];
const writes: readonly (readonly [number, Fate])[] = [
  [2, 'throttle'],
  [3, 'lose'],
  [3, 'die'],
  [4, 'dieAfter'],
];
const fates: Readonly<Record<Call, readonly (readonly [number, Fate])[]>> = {
  get: reads,
  getMany: reads,
  query: reads,
  publish: writes,
  put: [...writes, [3, 'repeat']],
  remove: [...writes, [3, 'repeat']],
  // The library repeats a transaction under the same token: it is never done twice.
  transact: [...writes, [2, 'conflict']],
};

/** How much trouble a history has, and how it is mixed: decided once, so that histories differ in kind. */
export class Trouble {
  readonly #random: Random;
  readonly #waits: number;
  readonly #strikes: number;
  /** How likely it is that an invocation is one whose waiting calls wait for very long. */
  readonly slow: number;
  /** How likely it is that a fact is taken by the bus and never delivered. */
  readonly #lost: number;
  #left: number;
  #isOver = false;

  constructor(random: Random) {
    this.#random = random;
    this.#waits = random.pick([0, 0.05, 0.15, 0.3]);
    this.#strikes = random.pick([0, 0.01, 0.03, 0.06, 0.1]);
    this.slow = random.pick([0, 0.1, 0.3, 0.5]);
    this.#lost = random.pick([0, 0, 0, 0.4]);
    this.#left = this.#strikes === 0 ? 0 : random.between(1, 12);
  }

  /** From here on everything goes well. */
  end(): void {
    this.#isOver = true;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** `weight` is how likely trouble is here, against a usual call. `mayWait` where it has not waited yet. */
  fate(call: Call, weight: number, mayWait: boolean): Fate {
    if (this.#isOver) return 'go';
    const chance = this.#random.next();
    const strikes = this.#left > 0 ? this.#strikes * weight : 0;
    if (chance < strikes) {
      this.#left -= 1;
      return this.#random.weighted(fates[call]);
    }
    return mayWait && chance < strikes + this.#waits * weight ? 'wait' : 'go';
  }

  /** Whether a fact gets lost behind the bus. */
  loses(): boolean {
    return !this.#isOver && this.#lost > 0 && this.#random.chance(this.#lost);
  }

  /** Whether something else goes wrong that is as likely as this. */
  strikes(probability: number): boolean {
    if (this.#isOver || this.#left === 0 || !this.#random.chance(probability)) return false;
    this.#left -= 1;
    return true;
  }
}
