import { dec } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import { type Entry, paymentCause, statementCause, type Transfer } from '../../../domain/ledger/entry.ts';
import { transferEntry } from '../../../domain/ledger/transfer.ts';
import {
  type DraftGiven,
  draftStatement,
  type Reading,
  readEntry,
  unread,
} from '../../../domain/payouts/draft-statement.ts';
import type { Statement } from '../../../domain/payouts/statement.ts';
import { component, planOf, version, versionsIn } from '../commissions/cases.ts';
import { book, contribution, movement } from '../ledger/booking.ts';

/** Everything is worth its base: `month` and `sale` are payable at once, `held` accrues, `ever` has no calendar. */
const components = [
  component({ id: 'month', rate: { type: 'percent', percent: '100' } }),
  component({ id: 'sale', window: 'sale', rate: { type: 'percent', percent: '100' } }),
  component({ id: 'held', payable: { holdDays: 14 }, rate: { type: 'percent', percent: '100' } }),
  component({ id: 'ever', kind: 'bonus', window: 'programme', rate: { type: 'percent', percent: '100' } }),
];
const versions = versionsIn(
  ...['EUR', 'PLN'].map((currency) => ({
    ...planOf(version(components, { planId: currency, currency })),
    id: currency,
  })),
);

/** What one cause earns: how much, in which currency and component, for which window. */
export type Earned = {
  readonly amount: string;
  readonly currency?: 'EUR' | 'PLN';
  readonly component?: 'month' | 'sale' | 'held' | 'ever';
  readonly window?: string;
};

const windows = { month: '2024-01', sale: 'sale:sale_1', held: '2024-01', ever: 'programme' } as const;

const earning = (number: number, { amount, currency = 'EUR', ...rest }: Earned): Movement => {
  const { component: id = 'month', window = windows[id] } = rest;
  const came = contribution(amount, { planId: currency, component: id, window });
  return movement(`sale_${number}@1`, { came: [came] });
};

const sumsOf = ({ accounts }: Statement, from: Transfer['from'], to: Transfer['to']): Transfer[] =>
  accounts
    .filter(({ payment }) => !dec(payment).isZero())
    .map(({ currency, payment }) => ({ from, to, currency, amount: payment }));

/** The reading of a journal as a run makes it: from the last entry of the statement before on, which is read again. */
export const readingOf = (entries: readonly Entry[], given: DraftGiven): Reading => {
  const previous = given.previous?.through ?? 0;
  return entries
    .filter(({ number }) => number >= previous)
    .reduce((reading, entry) => readEntry(reading, entry, given.run, previous), unread);
};

/** A partner's journal in memory, and what a run does to it. */
export class PartnerJournal {
  readonly entries: Entry[] = [];

  /** One entry that takes in all that was earned. */
  earn(at: string, ...earned: readonly Earned[]): Entry {
    const movements = earned.map((one, index) => earning(100 * (this.entries.length + 1) + index, one));
    return this.#put(append(movements, book(this.entries.at(-1), { at, today: at.slice(0, 10), versions })));
  }

  draft(given: DraftGiven): Statement | undefined {
    return draftStatement(readingOf(this.entries, given), given);
  }

  /** What is paid moves from payable to the statement; where nothing is paid, nothing is posted. */
  issue(statement: Statement, at: string): Entry | undefined {
    return this.#move(statementCause(statement.runId), sumsOf(statement, 'payable', 'stated'), at);
  }

  pay(statement: Statement, at: string): Entry | undefined {
    return this.#move(paymentCause(statement.runId), sumsOf(statement, 'stated', 'paid'), at);
  }

  #move(cause: string, transfers: readonly Transfer[], at: string): Entry | undefined {
    if (transfers.length === 0) return undefined;
    return this.#put(transferEntry(this.entries.at(-1), { partnerId: 'ann', cause, transfers, at }));
  }

  #put(entry: Entry): Entry {
    this.entries.push(entry);
    return entry;
  }
}
