import { dayAfter } from '../../kernel/day.ts';
import { comparedWindow, disputeOf } from '../../ledger/cause.ts';
import type { Balance, Entry, Maturing, Row, Transfer } from '../../ledger/entry.ts';
import { effect } from '../payment/effect.ts';
import type { ClosedAmount } from './closed-amount.ts';
import { heldIn } from './kept-back.ts';
import { addRow, type RowInCurrency, type Rows } from './rows.ts';
import type { DisputeRow } from './statement.ts';

type InCurrency<T> = T & { readonly currency: string };

/** What a partner's journal says for a statement, read entry by entry from behind the previous statement on. */
export type Reading = {
  readonly through: number;
  readonly rows: Rows;
  readonly disputes: readonly InCurrency<DisputeRow>[];
  readonly balances: readonly Balance[];
  /** How statements that were issued after the cut-off moved what is payable: it is not there to be paid again. */
  readonly stated: readonly InCurrency<{ readonly amount: string }>[];
  /** What disputes moved behind the cut-off. */
  readonly held: readonly Transfer[];
  /** What waits after the last entry before the cut-off. */
  readonly waiting: readonly Maturing[];
  /** What comparisons of peers earned behind the cut-off, at the close of whatever window. */
  readonly compared: readonly ClosedAmount[];
  /** What of both the statement takes in, because the close of its period makes it payable. */
  readonly closed: readonly ClosedAmount[];
  /** The balances after the last entry there is, behind the cut-off too. */
  readonly latest: readonly Balance[];
};

export const unread: Reading = {
  through: 0,
  rows: new Map(),
  disputes: [],
  balances: [],
  stated: [],
  held: [],
  waiting: [],
  compared: [],
  closed: [],
  latest: [],
};

const rowName = (window: string): string =>
  dayAfter(window) === undefined ? (window.split(':')[0] ?? '') : window;

const addTo = (rows: Map<string, RowInCurrency>, row: InCurrency<Row>, amount: string): void =>
  addRow(rows, { ...row, window: rowName(row.window), amount, postings: 1 });

/** Lines that were payable at once, and what accrued before and became payable with this entry (or ceased to be). */
const earnedIn = (rows: Rows, { lines, transfers = [] }: Entry): Rows => {
  const all = new Map(rows);
  for (const line of lines) if (line.account === 'payable') addTo(all, line, line.difference);
  for (const transfer of transfers) {
    const amount = effect(transfer, ['accrued']);
    if (amount === undefined) continue;
    if (transfer.of === undefined) throw new Error('what became payable names no row');
    addTo(all, { ...transfer.of, currency: transfer.currency }, amount);
  }
  return all;
};

/** What disputes did with this entry. Every such entry has one cause. */
const disputesIn = ({ causes, transfers = [], adjustments = [] }: Entry): Reading['disputes'] => {
  const dispute = disputeOf(causes[0] ?? '');
  if (dispute === undefined) return [];
  const { disputeId, isHold } = dispute;
  const rowOf = (
    event: DisputeRow['event'],
    { currency, line }: Pick<Transfer, 'currency' | 'line'>,
    amount: string,
  ) => ({ disputeId, ...(line === undefined ? {} : { line }), event, amount, currency });
  const moved = transfers.flatMap((one) => {
    const amount = effect(one, ['disputed']);
    return amount === undefined ? [] : [rowOf(isHold ? 'held' : 'released', one, amount)];
  });
  return [...moved, ...adjustments.map((one) => rowOf('adjusted', one, one.amount))];
};

/** What an entry that measured partners against their peers' mean at a window's close earned, payable or not yet. */
const comparedIn = ({ number, causes, lines }: Entry): readonly ClosedAmount[] =>
  lines
    .filter((line) => line.causes.some((cause) => comparedWindow(causes[cause] ?? '') === line.window))
    .map(({ planId, component, kind, window, currency, difference: amount, until }) => ({
      ...{ planId, component, kind, window, currency, amount, entry: number },
      ...(until === undefined ? {} : { until }),
    }));

/**
 * How a statement that was issued with an entry moved what is payable: it was paid, a draw topped it up or recovered, it was
 * converted.
 */
const statedIn = ({ transfers = [] }: Entry): Reading['stated'] =>
  transfers.flatMap((one) => {
    const amount = effect(one, ['stated', 'guarantees', 'advances', 'conversion']);
    return amount === undefined ? [] : [{ currency: one.currency, amount }];
  });

/**
 * The reading after one more entry. `previous` is the last entry of the statement before: its lines stood there, and it
 * counts also where that statement's cut-off was later than this one's.
 */
export const readEntry = (reading: Reading, entry: Entry, cutOff: string, previous: number): Reading => {
  const { number, balances } = entry;
  if (entry.at >= cutOff && number > previous)
    return {
      ...reading,
      stated: [...reading.stated, ...statedIn(entry)],
      held: [...reading.held, ...heldIn(entry)],
      compared: [...reading.compared, ...comparedIn(entry)],
      latest: balances,
    };
  const waiting = entry.maturing ?? [];
  const read = { ...reading, through: number, balances, latest: balances, waiting };
  if (number <= previous) return read;
  return {
    ...read,
    rows: earnedIn(reading.rows, entry),
    disputes: [...reading.disputes, ...disputesIn(entry)],
  };
};
