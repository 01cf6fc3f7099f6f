import { setImmediate as nextTurn } from 'node:timers/promises';

type Waiting = { readonly rank: number; readonly go: () => void };

/** Lets in one at a time, the lowest rank first, and each when all is done that the one before led to at once. */
export class Turns {
  readonly #waiting: Waiting[] = [];
  #isRunning = false;

  take(rank: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ rank, go: resolve });
    if (!this.#isRunning) void this.#run();
    return promise;
  }

  async #run() {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      await nextTurn();
      const ranks = this.#waiting.map(({ rank }) => rank);
      const [first] = this.#waiting.splice(ranks.indexOf(Math.min(...ranks)), 1);
      first?.go();
    }
    this.#isRunning = false;
  }
}
