import { dayAfter } from '../kernel/day.ts';
import { dec, sumText, text, zero } from '../kernel/decimal.ts';
import type { Balance, Entry, Line, Transfer } from '../ledger/entry.ts';
import type { BankDetails } from './bank-account.ts';
import type { PayoutRun } from './payout-run.ts';
import type { PayoutTerms } from './settings.ts';
import type { CarryReason, Statement, StatementAccount, StatementRow } from './statement.ts';

/** What a partner's journal says for a statement, read entry by entry from behind the previous statement on. */
export type Reading = {
  readonly through: number;
  readonly rows: ReadonlyMap<string, StatementRow & { readonly currency: string }>;
  readonly balances: readonly Balance[];
  /** What was put on other statements after the cut-off: it is not there to be paid again. */
  readonly gone: readonly Transfer[];
};

export const unread: Reading = { through: 0, rows: new Map(), balances: [], gone: [] };

const rowName = ({ window }: Line): string =>
  dayAfter(window) === undefined ? (window.split(':')[0] ?? '') : window;

const addLine = (rows: Map<string, StatementRow & { currency: string }>, line: Line): void => {
  const { planId, component, kind, currency } = line;
  const window = rowName(line);
  const key = [planId, component, kind, window, currency].join('\n');
  const row = rows.get(key) ?? { planId, component, kind, window, currency, postings: 0, amount: '0' };
  rows.set(key, { ...row, postings: row.postings + 1, amount: sumText(row.amount, line.difference) });
};

const leavesPayable = ({ from }: Transfer): boolean => from === 'payable';

/**
 * The reading after one more entry. `previous` is the last entry of the statement before: its lines stood there, and it
 * counts also where that statement's cut-off was later than this one's.
 */
export const readEntry = (reading: Reading, entry: Entry, run: PayoutRun, previous: number): Reading => {
  if (entry.at >= run.cutOff && entry.number > previous)
    return { ...reading, gone: [...reading.gone, ...(entry.transfers ?? []).filter(leavesPayable)] };
  const rows = new Map(reading.rows);
  if (entry.number > previous)
    for (const line of entry.lines) if (line.account === 'payable') addLine(rows, line);
  return { ...reading, through: entry.number, rows, balances: entry.balances };
};

/** What else a statement is made of. */
export type DraftGiven = {
  readonly run: PayoutRun;
  readonly partnerId: string;
  readonly previous: Statement | undefined;
  readonly payee: BankDetails | undefined;
  readonly terms: PayoutTerms;
};

const carryReason = (payable: string, currency: string, given: DraftGiven): CarryReason | undefined => {
  const amount = dec(payable);
  if (amount.isZero()) return 'nothing-payable';
  if (amount.isNegative()) return 'overpaid';
  const least = given.terms.minimums.find((one) => one.currency === currency)?.amount ?? '0';
  if (amount.lessThan(dec(least))) return 'below-minimum';
  if (given.payee === undefined) return 'no-bank-account';
  if (given.terms.debtors.every((one) => one.currency !== currency)) return 'no-debtor-account';
  return undefined;
};

/** By plan, then by window (`2026-03` before `2026-Q1`), then by component. */
const placeOf = ({ planId, window, component, kind }: StatementRow): string =>
  [planId, window, component, kind].join('\n');

const accountOf = (currency: string, reading: Reading, given: DraftGiven): StatementAccount => {
  const opening = given.previous?.accounts.find((one) => one.currency === currency)?.closing ?? '0';
  const rows = [...reading.rows.values()]
    .filter((one) => one.currency === currency)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const earned = sumText('0', ...rows.map(({ amount }) => amount));
  const payable = sumText(opening, earned);
  const balance = reading.balances.find((one) => one.currency === currency);
  const gone = reading.gone.filter((one) => one.currency === currency).map(({ amount }) => amount);
  const stands = dec(balance?.payable ?? '0').minus(dec(sumText('0', ...gone)));
  if (!stands.equals(dec(payable)))
    throw new Error(
      `the statement of ${given.partnerId} comes to ${payable} ${currency}, its journal to ${text(stands)}`,
    );
  const carriedOver = carryReason(payable, currency, given);
  const payment = carriedOver === undefined ? payable : '0';
  return {
    currency,
    opening,
    rows: rows.map(({ currency: _, ...row }) => row),
    earned,
    payment,
    closing: text(dec(payable).minus(dec(payment))),
    accrued: balance?.accrued ?? '0',
    ...(carriedOver === undefined ? {} : { carriedOver }),
  };
};

const isEmpty = ({ opening, rows, accrued }: StatementAccount): boolean =>
  rows.length === 0 && dec(opening).isZero() && dec(accrued).isZero();

/**
 * The draft of a partner's statement: opening balance, what came since, what is paid and why the rest is not. None where
 * there is nothing to tell. Throws where statement and journal differ: then nobody is paid before that is understood.
 */
export const draftStatement = (reading: Reading, given: DraftGiven): Statement | undefined => {
  const { run, partnerId, previous, payee } = given;
  const currencies = new Set([
    ...(previous?.accounts ?? []).map(({ currency }) => currency),
    ...reading.balances.map(({ currency }) => currency),
  ]);
  const accounts = [...currencies]
    .sort()
    .map((currency) => accountOf(currency, reading, given))
    .filter((account) => !isEmpty(account));
  if (accounts.length === 0) return undefined;
  const pays = accounts.some(({ payment }) => dec(payment).greaterThan(zero));
  return {
    runId: run.id,
    partnerId,
    period: run.period,
    number: (previous?.number ?? 0) + 1,
    cutOff: run.cutOff,
    from: previous?.through ?? 0,
    through: reading.through,
    accounts,
    ...(pays && payee !== undefined ? { payee } : {}),
    state: 'draft',
    draftedIn: run.attempt,
    version: 1,
  };
};
