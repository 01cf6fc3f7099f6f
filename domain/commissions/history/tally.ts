import { type Refusal, refusal } from '../valuation.ts';

/** What became of a sale: it counted, or gave nothing for a reason. */
export type Outcome = 'counted' | Refusal;

/** Counts outcomes. */
export class Tally {
  #counted = 0;
  readonly #refused: Partial<Record<Refusal, number>> = {};

  add(outcome: Outcome, times = 1): void {
    if (outcome === 'counted') this.#counted += times;
    else this.#refused[outcome] = (this.#refused[outcome] ?? 0) + times;
  }

  /** Every outcome that came, and how often. */
  times(): [Outcome, number][] {
    const all: [Outcome, number][] = [
      ['counted', this.#counted],
      ...refusal.options.map((one): [Outcome, number] => [one, this.#refused[one] ?? 0]),
    ];
    return all.filter(([, times]) => times > 0);
  }
}
