import { type Decimal, dec, text, zero } from '../../kernel/decimal.ts';
import { isOwn } from '../book.ts';
import { type Entry, type Line, windowKey } from '../entry.ts';
import { Accounts } from './accounts.ts';
import type { Found } from './finding.ts';

/** What was posted in a window: the sum of its differences, what the last line left it at, and which that is. */
export type PostedWindow = Pick<Line, 'planId' | 'component' | 'window' | 'currency'> & {
  sum: Decimal;
  after: string;
  line: string;
};

const equal = (a: string, b: string): boolean => a === b || dec(a).equals(dec(b));

/**
 * A partner's journal as it stands, read entry by entry from the first: what was posted in each window, every cause, and
 * what does not follow in the journal itself (numbers, differences, postings, balances).
 */
export class Posted {
  readonly causes = new Map<string, number>();
  readonly windows = new Map<string, PostedWindow>();
  readonly accounts = new Accounts();
  readonly figures = new Map<string, string>();
  readonly found: Found[] = [];
  tail: Entry | undefined;

  read(entry: Entry): void {
    const number = (this.tail?.number ?? 0) + 1;
    if (entry.number !== number)
      this.found.push({
        kind: 'numbering',
        entry: entry.number,
        expected: String(number),
        posted: String(entry.number),
        detail: 'the number of an entry is not the one behind the last',
      });
    for (const cause of entry.causes) this.#cause(entry, cause);
    for (const [index, line] of entry.lines.entries()) this.#line(entry, line, index);
    for (const { currency, month, before, after } of entry.figures ?? []) {
      const known = this.figures.get(`${currency}/${month}`) ?? '0';
      if (!equal(known, before))
        this.found.push({
          kind: 'figure',
          entry: entry.number,
          window: month,
          currency,
          expected: known,
          posted: before,
          detail: 'the revenue before the entry is not the one that stood',
        });
      this.figures.set(`${currency}/${month}`, after);
    }
    this.found.push(...this.accounts.read(entry));
    this.tail = entry;
  }

  #cause({ number }: Entry, cause: string): void {
    const first = this.causes.get(cause);
    if (first !== undefined)
      this.found.push({
        kind: 'cause-twice',
        entry: number,
        detail: `${cause} was taken in by entry ${first} before`,
      });
    else this.causes.set(cause, number);
  }

  #line({ number }: Entry, line: Line, index: number): void {
    const { planId, component, window, currency, before, after, difference } = line;
    const key = windowKey(planId, component, window);
    const known = this.windows.get(key);
    const name = { planId, component, window, currency, line: `${number}-${index}`, entry: number };
    // The window of one sale has no state: a newer form may come before an older one, and each moves it by itself.
    if (!isOwn(window) && !equal(known?.after ?? '0', before))
      this.found.push({
        kind: 'line',
        ...name,
        expected: known?.after ?? '0',
        posted: before,
        detail: 'the amount before the line is not the one after the line before it',
      });
    const moved = text(dec(after).minus(dec(before)));
    if (!equal(moved, difference))
      this.found.push({
        kind: 'line',
        ...name,
        expected: moved,
        posted: difference,
        detail: 'the difference is not after less before',
      });
    this.windows.set(key, {
      ...{ planId, component, window, currency },
      sum: (known?.sum ?? zero).plus(dec(difference)),
      after,
      line: name.line,
    });
  }
}
