import * as z from 'zod/mini';
import { dayText, exactText, instantText } from '../kernel/schema.ts';

/** The sums of one version inside a window: base, driver, count of sales, and how many sales contribute. */
export const versionSums = z.strictObject({
  version: z.int(),
  base: exactText,
  driver: exactText,
  sales: exactText,
  units: z.int(),
});

/** Where a window stands after an entry: its sums, the target it was measured against, the amount it is worth. */
const windowState = z.strictObject({
  key: z.string(),
  sums: z.array(versionSums),
  target: z.optional(exactText),
  amount: exactText,
});
export type WindowState = z.infer<typeof windowState>;

/**
 * The accounts that a commission moves between: earned but not payable yet, payable, on a statement that was issued,
 * paid. All but `commissions`, the vendor's cost, and `paid`, what left its bank, are the vendor's debts to the partner.
 */
const accounts = ['commissions', 'accrued', 'payable', 'stated', 'paid'] as const;
export type AccountName = (typeof accounts)[number];

/**
 * One posted difference: which window of which component moved from what to what, and by which causes of the entry.
 * A window of one sale keeps its sums here, because it has no state of its own.
 */
const line = z.strictObject({
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  window: z.string(),
  version: z.int(),
  currency: z.string(),
  before: exactText,
  after: exactText,
  difference: exactText,
  account: z.enum(['accrued', 'payable']),
  causes: z.array(z.int()),
  sums: z.optional(z.array(versionSums)),
});
export type Line = z.infer<typeof line>;

/** A posting: positive amounts are debits, negative ones credits. The postings of an entry sum to zero per currency. */
const posting = z.strictObject({
  account: z.enum(accounts),
  currency: z.string(),
  amount: exactText,
});
export type Posting = z.infer<typeof posting>;

const balance = z.strictObject({
  currency: z.string(),
  accrued: exactText,
  payable: exactText,
  stated: exactText,
});
export type Balance = z.infer<typeof balance>;

/** What an entry moved from one account to another without earning anything: a statement, a payment. Above zero. */
const transfer = z.strictObject({
  from: z.enum(accounts),
  to: z.enum(accounts),
  currency: z.string(),
  amount: exactText,
});
export type Transfer = z.infer<typeof transfer>;

/** How the partner's own revenue of a month, in one currency, moved with an entry. */
const movedFigure = z.strictObject({
  currency: z.string(),
  month: z.string(),
  before: exactText,
  after: exactText,
});
export type MovedFigure = z.infer<typeof movedFigure>;

/** The exchange rate that a cause was converted at for a plan, and its date: a nearer one may replace it later. */
const convertedAt = z.strictObject({ cause: z.int(), planId: z.string(), value: exactText, date: dayText });
export type ConvertedAt = z.infer<typeof convertedAt>;

/**
 * An entry of a partner's journal. Numbers have no gaps. `causes` are what it took in, each once in the journal:
 * `sale_…@3` is the third version of a sale, `target:revenue:2024-01@1` the first revision of a target,
 * `statement:payout-run_2024-01` what that run put on a statement. `windows` are the open windows after it, those it
 * touched first. Never changed once written.
 */
export const entry = z.strictObject({
  number: z.int(),
  partnerId: z.string(),
  at: instantText,
  day: dayText,
  causes: z.array(z.string()),
  rates: z.optional(z.array(convertedAt)),
  lines: z.array(line),
  figures: z.optional(z.array(movedFigure)),
  transfers: z.optional(z.array(transfer)),
  postings: z.array(posting),
  balances: z.array(balance),
  windows: z.array(windowState),
});
export type Entry = z.infer<typeof entry>;

/** A window that left the open ones: its state, and the number of the entry after which it stood so. */
export const closedWindow = z.strictObject({ ...windowState.shape, entry: z.int() });
export type ClosedWindow = z.infer<typeof closedWindow>;

/** The key of a window in a partner's journal. */
export const windowKey = (planId: string, component: string, window: string): string =>
  `${planId}/${component}/${window}`;

/** The causes as text. */
export const saleCause = (saleId: string, version: number): string => `${saleId}@${version}`;
export const targetCause = (metric: string, month: string, revision: number): string =>
  `target:${metric}:${month}@${revision}`;

export const statementCause = (runId: string): string => `statement:${runId}`;
export const paymentCause = (runId: string): string => `payment:${runId}`;

/** The sale behind a cause, where it is one. */
export const saleOf = (cause: string): string | undefined =>
  cause.startsWith('sale_') ? cause.slice(0, cause.lastIndexOf('@')) : undefined;
