import { append } from '../../../domain/ledger/append.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import { paymentCause, statementCause } from '../../../domain/ledger/cause.ts';
import { isStated, maturedIn } from '../../../domain/ledger/disputed-line.ts';
import type { Entry, Line, Transfer } from '../../../domain/ledger/entry.ts';
import { endEntry, type HeldPart, holdEntry } from '../../../domain/ledger/hold.ts';
import { maturedEntry, transferEntry } from '../../../domain/ledger/transfer.ts';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import { standsByClose } from '../../../domain/payouts/statement/closed-amount.ts';
import { draftStatement } from '../../../domain/payouts/statement/draft-statement.ts';
import { type Reading, readEntry, unread } from '../../../domain/payouts/statement/reading.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { issueTransfers, paymentTransfers } from '../../../domain/payouts/statement/statement-transfers.ts';
import { component, planOf, version, versionsIn } from '../commissions/cases.ts';
import { book, contribution, movement } from '../ledger/booking.ts';

/**
 * Everything is worth its base: `month` and `sale` are payable at once, `held` accrues for years, `soon` for a day,
 * `paid` until the customer pays, `close` until its
 * window ends, `ever` has no calendar.
 */
const percent = { type: 'percent', percent: '100' } as const;
const components = [
  component({ id: 'month', rate: percent }),
  component({ id: 'sale', window: 'sale', rate: percent }),
  component({ id: 'held', payable: { holdDays: 3650 }, rate: percent }),
  component({ id: 'soon', payable: { holdDays: 1 }, rate: percent }),
  component({ id: 'paid', payable: { when: 'customerPaid', holdDays: 1 }, rate: percent }),
  component({ id: 'close', payable: { when: 'windowClose' }, rate: percent }),
  component({ id: 'ever', kind: 'bonus', window: 'programme', rate: percent }),
];
const versions = versionsIn(
  ...['EUR', 'PLN'].map((currency) => ({
    ...planOf(version(components, { planId: currency, currency })),
    id: currency,
  })),
);

/** What one cause earns: how much, in which currency and component, for which window, and whether the customer has paid. */
export type Earned = {
  readonly amount: string;
  readonly currency?: 'EUR' | 'PLN';
  readonly component?: 'month' | 'sale' | 'held' | 'soon' | 'paid' | 'close' | 'ever';
  readonly window?: string;
  readonly paidOn?: string;
};

const windows = {
  month: '2024-01',
  sale: 'sale:sale_1',
  held: '2024-01',
  soon: '2024-01',
  paid: '2024-01',
  close: '2024-01',
  ever: 'programme',
} as const;

const earning = (
  number: number,
  day: string,
  { amount, currency = 'EUR', paidOn, ...rest }: Earned,
): Movement => {
  const { component: id = 'month', window = windows[id] } = rest;
  const paid = paidOn === undefined ? {} : { paidOn };
  const came = contribution(amount, { planId: currency, component: id, window, day, ...paid });
  return movement(`sale_${number}@1`, { came: [came] });
};

/** The reading of a journal as a run makes it: from the last entry of the statement before on, which is read again. */
export const readingOf = (entries: readonly Entry[], given: DraftGiven): Reading => {
  const previous = given.previous?.through ?? 0;
  return entries
    .filter(({ number }) => number >= previous)
    .reduce((reading, entry) => readEntry(reading, entry, given.run.cutOff, previous), unread);
};

/** What a dispute holds of a line. */
export type OpenDispute = {
  readonly disputeId: string;
  readonly line: Line & { readonly id: string };
  readonly parts: readonly HeldPart[];
};

/** A partner's journal in memory, and what a run does to it. */
export class PartnerJournal {
  readonly entries: Entry[] = [];
  #closed: Statement['closed'];

  /** One entry that takes in all that was earned. */
  earn(at: string, ...earned: readonly Earned[]): Entry {
    const number = 100 * (this.entries.length + 1);
    const movements = earned.map((one, index) => earning(number + index, at.slice(0, 10), one));
    return this.#put(append(movements, book(this.entries.at(-1), { at, versions })));
  }

  /** Makes payable what fell due by an instant. */
  mature(at: string): Entry | undefined {
    const tail = this.entries.at(-1);
    const next = tail === undefined ? undefined : maturedEntry(tail, at);
    return next === undefined ? undefined : this.#put(next);
  }

  /** Disputes a line; `through` is the last entry of the last statement that was issued. */
  dispute(disputeId: string, lineId: string, at: string, through = 0): OpenDispute {
    const [number = 0, index = 0] = lineId.split('-').map(Number);
    const tail = this.entries.at(-1);
    const posted = this.entries[number - 1]?.lines[index];
    if (tail === undefined || posted === undefined) throw new Error(`there is no line ${lineId}`);
    const line = { ...posted, id: lineId };
    const stated = this.entries[through - 1];
    const isClosed = standsByClose(line, number, { through, closed: this.#closed });
    if (isClosed || (stated !== undefined && isStated(line, number, stated)))
      return { disputeId, line, parts: [] };
    const matured = maturedIn(line, this.entries.slice(through));
    const { parts, entry } = holdEntry(tail, { disputeId, line, matured }, at);
    if (entry !== undefined) this.#put(entry);
    return { disputeId, line, parts };
  }

  /** Ends a dispute, with an amount where it is upheld. */
  end({ disputeId, line, parts }: OpenDispute, at: string, adjustment?: string): Entry | undefined {
    const tail = this.entries.at(-1);
    if (tail === undefined) throw new Error('there is no journal');
    const next = endEntry(tail, { disputeId, line, parts, adjustment }, at);
    return next === undefined ? undefined : this.#put(next);
  }

  draft(given: DraftGiven): Statement | undefined {
    return draftStatement(readingOf(this.entries, given), given);
  }

  /** What is paid moves from payable to the statement, draws with it; where nothing moves, nothing is posted. */
  issue(statement: Statement, at: string): Entry | undefined {
    this.#closed = statement.closed;
    return this.#move(statementCause(statement.runId), issueTransfers(statement), at);
  }

  pay(statement: Statement, at: string): Entry | undefined {
    return this.#move(paymentCause(statement.runId), paymentTransfers(statement), at);
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
