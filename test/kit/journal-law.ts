import { type Decimal, dec, zero } from '../../domain/kernel/decimal.ts';
import type { Entry } from '../../domain/ledger/entry.ts';

/** What must hold of every journal, whoever asks: thrown, not expected, so that it serves outside of tests too. */

/** What a law says where it is broken. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Sums by name. */
export class Sums {
  readonly #sums = new Map<string, Decimal>();

  add(name: string, amount: string): void {
    this.#sums.set(name, (this.#sums.get(name) ?? zero).plus(dec(amount)));
  }

  of(name: string): Decimal {
    return this.#sums.get(name) ?? zero;
  }

  /** Those that are not zero, as text. */
  get texts(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#sums].filter(([, sum]) => !sum.isZero()).map(([name, sum]) => [name, sum.toText()]),
    );
  }
}

/** Refuses two tables of sums that differ, with every name that does. */
export const mustAgree = (
  what: string,
  found: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): void => {
  const differing = [...new Set([...found.keys(), ...wanted.keys()])].filter(
    (name) => found.get(name) !== wanted.get(name),
  );
  if (differing.length === 0) return;
  const words = differing.map((name) => `${name}: ${found.get(name) ?? '0'}, not ${wanted.get(name) ?? '0'}`);
  throw new Broken(`${what}\n  ${words.join('\n  ')}`);
};

const checkNumbers = (partnerId: string, journal: readonly Entry[]): void => {
  for (const [index, { number, at }] of journal.entries()) {
    if (number !== index + 1) throw new Broken(`the journal of ${partnerId} has a gap before ${number}`);
    if (at < (journal[index - 1]?.at ?? ''))
      throw new Broken(`the journal of ${partnerId} goes back in time`);
  }
  const seen = new Set<string>();
  for (const cause of journal.flatMap(({ causes }) => causes)) {
    if (seen.has(cause)) throw new Broken(`the cause ${cause} stands twice in the journal of ${partnerId}`);
    seen.add(cause);
  }
};

/** Each entry in itself: balanced, and every line goes on from where the one before left its window. */
const checkEntries = (partnerId: string, journal: readonly Entry[]): void => {
  const stands = new Map<string, string>();
  for (const { number, postings, lines } of journal) {
    const sums = new Sums();
    for (const { currency, amount } of postings) sums.add(currency, amount);
    if (sums.texts.size > 0) throw new Broken(`entry ${number} of ${partnerId} is not balanced`);
    for (const { planId, component, window, before, after, difference } of lines) {
      const key = `${planId}/${component}/${window}`;
      if (!dec(after).minus(dec(before)).equals(dec(difference)))
        throw new Broken(`entry ${number} of ${partnerId} posts a wrong difference for ${key}`);
      // The window of one sale has no state: its old form may go before it came.
      if (!window.startsWith('sale:') && before !== (stands.get(key) ?? '0'))
        throw new Broken(
          `entry ${number} of ${partnerId} goes on from ${before} for ${key}, which stood at ${stands.get(key)}`,
        );
      stands.set(key, after);
    }
  }
};

/** A journal in itself: no gap, no cause twice, every entry balanced, every line where the one before left off. */
export const checkSound = (partnerId: string, journal: readonly Entry[]): void => {
  checkNumbers(partnerId, journal);
  checkEntries(partnerId, journal);
};
