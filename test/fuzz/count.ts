import { operations } from './contract.ts';

export type Tally = {
  readonly sent: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that were not broken, and how many of them came to what is declared. */
  readonly valid: number;
  readonly taken: number;
  /** Operations that came to what they declare. */
  readonly reached: number;
  /** How often a request that was sent alone was seen to write. */
  readonly noticed: number;
};

/** What requests came to, counted. */
export class Count {
  readonly #statuses = new Map<number, number>();
  readonly #reached = new Set<string>();
  #sent = 0;
  #valid = 0;
  #taken = 0;
  noticed = 0;

  add(status: number, isValid: boolean): void {
    this.#sent += 1;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (!isValid) return;
    this.#valid += 1;
    if (status < 300) this.#taken += 1;
  }

  reach(id: string): void {
    this.#reached.add(id);
  }

  /** The operations that nothing has come to the declared answer of. */
  get unreached(): readonly string[] {
    return operations.map(({ id }) => id).filter((id) => !this.#reached.has(id));
  }

  get tally(): Tally {
    return {
      sent: this.#sent,
      statuses: Object.fromEntries([...this.#statuses].toSorted(([a], [b]) => a - b)),
      valid: this.#valid,
      taken: this.#taken,
      reached: this.#reached.size,
      noticed: this.noticed,
    };
  }
}
