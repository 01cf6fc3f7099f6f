import * as z from 'zod/mini';
import { dayText, exactText, instantText } from '../kernel/schema.ts';
import { accounts } from './account.ts';
import { keptSale } from './kept-sale.ts';

/** The sums of one version inside a window: base, driver, count of sales, and how many sales contribute. */
export const versionSums = z.strictObject({
  version: z.int(),
  base: exactText,
  driver: exactText,
  sales: exactText,
  units: z.int(),
});

/**
 * Where a window stands after an entry: its sums, what its driver was compared with, the amount it is worth. Where the
 * customer's payment makes it payable: `paid` are the sums of the sales that were paid for, `ripe` what it is worth by them.
 * `was` is the last entry that carried it before it was put aside and taken up again; 0 where that was not recorded.
 */
const windowState = z.strictObject({
  key: z.string(),
  sums: z.array(versionSums),
  against: z.optional(z.strictObject({ sum: exactText, count: z.int() })),
  amount: exactText,
  paid: z.optional(z.array(versionSums)),
  ripe: z.optional(exactText),
  was: z.optional(z.int()),
});
export type WindowState = z.infer<typeof windowState>;

/** Which component of which plan, and which of its windows: `sale` stands for all windows of single sales. */
const row = {
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  window: z.string(),
};

/**
 * One posted difference: which window of which component moved from what to what, and by which causes of the entry.
 * A window of one sale keeps its sums here, because it has no state of its own, and `saleExternalId`: what the sale was
 * reported under, so that statements name it without reading it; older lines lack that. `until` is the day on which what
 * it accrued becomes payable, where that is known.
 */
const line = z.strictObject({
  ...row,
  version: z.int(),
  currency: z.string(),
  before: exactText,
  after: exactText,
  difference: exactText,
  account: z.enum(['accrued', 'payable']),
  until: z.optional(dayText),
  causes: z.array(z.int()),
  sums: z.optional(z.array(versionSums)),
  saleExternalId: z.optional(z.string()),
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
  disputed: exactText,
  /** What the partner owes: draws that are still to be recovered. */
  advanced: exactText,
});
export type Balance = z.infer<typeof balance>;

/**
 * What an entry moved from one account to another without earning anything: a statement, a payment, a hold that ended.
 * Above zero. `of` is the row that it concerns, where it concerns one, `line` the line that is disputed: `17-0`.
 */
const transfer = z.strictObject({
  from: z.enum(accounts),
  to: z.enum(accounts),
  currency: z.string(),
  amount: exactText,
  of: z.optional(z.strictObject(row)),
  line: z.optional(z.string()),
});
export type Transfer = z.infer<typeof transfer>;

/** What is accrued of a row until a day, on which it becomes payable. */
const maturing = z.strictObject({ ...row, until: dayText, currency: z.string(), amount: exactText });
export type Maturing = z.infer<typeof maturing>;
export type Row = Pick<Maturing, keyof typeof row>;

/** An amount that no window earned: what the dispute of a line was settled with. `cause` is its place in the entry's causes. */
const adjustment = z.strictObject({
  cause: z.int(),
  currency: z.string(),
  amount: exactText,
  line: z.optional(z.string()),
});
export type Adjustment = z.infer<typeof adjustment>;

/** How the partner's own revenue of a month, in one currency, moved with an entry. */
const movedFigure = z.strictObject({
  currency: z.string(),
  month: z.string(),
  before: exactText,
  after: exactText,
});
export type MovedFigure = z.infer<typeof movedFigure>;

/** The exchange rate that a cause was converted at for a plan: of entries that do not keep their sales yet. */
const convertedAt = z.strictObject({ cause: z.int(), planId: z.string(), value: exactText, date: dayText });

/**
 * An entry of a partner's journal. Numbers have no gaps. `causes` are what it took in, each once in the journal:
 * `sale_…@3` is the third version of a sale, `target:revenue:2024-01@1` the first revision of a target,
 * `statement:payout-run_2024-01` what that run put on a statement. `windows` are the open windows after it, those it
 * touched first, `maturing` what becomes payable on which day, `sales` what its causes were decided by. Never changed once written.
 */
export const entry = z.strictObject({
  number: z.int(),
  partnerId: z.string(),
  at: instantText,
  day: dayText,
  causes: z.array(z.string()),
  rates: z.optional(z.array(convertedAt)),
  sales: z.optional(z.array(z.strictObject({ cause: z.int(), ...keptSale.shape }))),
  lines: z.array(line),
  figures: z.optional(z.array(movedFigure)),
  transfers: z.optional(z.array(transfer)),
  adjustments: z.optional(z.array(adjustment)),
  postings: z.array(posting),
  balances: z.array(balance),
  maturing: z.optional(z.array(maturing)),
  windows: z.array(windowState),
});
export type Entry = z.infer<typeof entry>;

/** A window that left the open ones: its state, and the number of the entry after which it stood so. */
export const closedWindow = z.strictObject({ ...windowState.shape, entry: z.int() });
export type ClosedWindow = z.infer<typeof closedWindow>;

/** The key of a window in a partner's journal. */
export const windowKey = (planId: string, component: string, window: string): string =>
  `${planId}/${component}/${window}`;
