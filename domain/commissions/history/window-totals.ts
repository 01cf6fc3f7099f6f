import type { WindowSums } from '../amount.ts';
import type { Sums } from '../contribution.ts';
import { RunningSums } from './running-sums.ts';

/** A window's sums by version. Few windows have more than one version, so the others are a chain behind it and no map. */
export class WindowTotals {
  readonly version: number;
  readonly sums = new RunningSums();
  #next: WindowTotals | undefined;

  constructor(version: number) {
    this.version = version;
  }

  /** The sums under a version; they begin with nothing. */
  under(version: number): RunningSums {
    if (this.version === version) return this.sums;
    this.#next ??= new WindowTotals(version);
    return this.#next.under(version);
  }

  /** The form in which windows are priced. */
  toSums(): WindowSums {
    const found = new Map<number, Sums>();
    for (let one: WindowTotals | undefined = this; one !== undefined; one = one.#next)
      found.set(one.version, one.sums.toSums());
    return found;
  }

  /** All that `toSums` says, as text. */
  toText(): string {
    const own = `${this.version} ${this.sums.toText()}`;
    return this.#next === undefined ? own : `${own} ${this.#next.toText()}`;
  }

  *versions(): Generator<WindowTotals> {
    yield this;
    if (this.#next !== undefined) yield* this.#next.versions();
  }
}
