import { dayAfter } from '../kernel/day.ts';
import { type Decimal, dec, sumText, text, zero } from '../kernel/decimal.ts';
import type { AccountName } from '../ledger/account.ts';
import { disputeOf } from '../ledger/cause.ts';
import type { Balance, Entry, Row, Transfer } from '../ledger/entry.ts';
import type { DisputeRow, StatementRow } from './statement.ts';

type InCurrency<T> = T & { readonly currency: string };
type Rows = ReadonlyMap<string, InCurrency<StatementRow>>;

/** What disputes hold of each line since the cut-off; below zero where more was released than held. */
export type HeldLines = ReadonlyMap<string, InCurrency<{ readonly amount: Decimal }>>;

/** What a partner's journal says for a statement, read entry by entry from behind the previous statement on. */
export type Reading = {
  readonly through: number;
  readonly rows: Rows;
  readonly disputes: readonly InCurrency<DisputeRow>[];
  readonly balances: readonly Balance[];
  /** How statements that were issued after the cut-off moved what is payable: it is not there to be paid again. */
  readonly stated: readonly InCurrency<{ readonly amount: string }>[];
  readonly held: HeldLines;
  /** The balances after the last entry there is, behind the cut-off too. */
  readonly latest: readonly Balance[];
};

export const unread: Reading = {
  through: 0,
  rows: new Map(),
  disputes: [],
  balances: [],
  stated: [],
  held: new Map(),
  latest: [],
};

/** What a transfer adds to what is payable, seen from one other account; nothing where it is between others. */
const effect = ({ from, to, amount }: Transfer, others: readonly AccountName[]): string | undefined => {
  if (to === 'payable' && others.includes(from)) return amount;
  if (from === 'payable' && others.includes(to)) return text(dec(amount).negated());
  return undefined;
};

const rowName = (window: string): string =>
  dayAfter(window) === undefined ? (window.split(':')[0] ?? '') : window;

const addTo = (
  rows: Map<string, InCurrency<StatementRow>>,
  { planId, component, kind, window, currency }: InCurrency<Row>,
  amount: string,
): void => {
  const name = rowName(window);
  const key = [planId, component, kind, name, currency].join('\n');
  const row = rows.get(key) ?? {
    ...{ planId, component, kind, window: name, currency },
    postings: 0,
    amount: '0',
  };
  rows.set(key, { ...row, postings: row.postings + 1, amount: sumText(row.amount, amount) });
};

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

const numberOf = (line: string): number => Number(line.split('-')[0]);

/** What disputes hold of the lines up to entry `through`, with an entry behind the cut-off. */
export const holdLines = (held: HeldLines, entry: Entry, through: number): HeldLines => {
  const all = new Map(held);
  for (const one of entry.transfers ?? []) {
    const amount = effect(one, ['disputed']);
    if (amount === undefined || one.line === undefined || numberOf(one.line) > through) continue;
    const known = all.get(one.line)?.amount ?? zero;
    all.set(one.line, { currency: one.currency, amount: known.minus(dec(amount)) });
  }
  return all;
};

/**
 * What must not be paid in a currency, because lines that a statement holds were disputed after its cut-off. Line by
 * line: what was released of one is not there to pay another.
 */
export const keptBack = (held: HeldLines, currency: string): Decimal =>
  [...held.values()]
    .filter((one) => one.currency === currency && one.amount.greaterThan(zero))
    .reduce<Decimal>((sum, { amount }) => sum.plus(amount), zero);

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
      held: holdLines(reading.held, entry, reading.through),
      latest: balances,
    };
  const read = { ...reading, through: number, balances, latest: balances };
  if (number <= previous) return read;
  return {
    ...read,
    rows: earnedIn(reading.rows, entry),
    disputes: [...reading.disputes, ...disputesIn(entry)],
  };
};
