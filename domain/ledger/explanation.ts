import * as z from 'zod/mini';
import { measures } from '../commissions/plan.ts';
import { refusal } from '../commissions/valuation.ts';
import { roundings } from '../kernel/money.ts';
import { dayText, exactText } from '../kernel/schema.ts';
import { versionSums } from './entry.ts';
import { absences } from './kept-sale.ts';

/**
 * How an amount came about, for programs; `sentences.ts` makes what people read of it, and of nothing else. Amounts are
 * in the plan's currency unless a currency stands beside them. Sums, parts and what they earn are exact.
 */

/** Who is told: a partner sees its own only, the vendor everything. */
export type Reader = 'vendor' | 'partner';

/** How a component earns: by which rate, in which band mode, and where its first tier or step begins. */
const explainedRate = z.strictObject({
  type: z.enum(['percent', 'amountPerUnit', 'tiers', 'steps']),
  mode: z.optional(z.enum(['marginal', 'wholeVolume'])),
  cumulative: z.optional(z.boolean()),
  first: z.optional(exactText),
});

/**
 * What the driver is compared with. `reached` is the exact fraction of it, in percent: `of` / `to`; `percent` is the same
 * for reading, cut after two digits so that it never says more than was reached. `to`, `sum` and `count` are the target,
 * the driver of the window a year earlier, or what so many peers came to together: the mean is never divided out.
 */
const compared = z.strictObject({
  with: z.enum(['target', 'yearEarlier', 'peers']),
  window: z.optional(z.string()),
  sum: z.optional(exactText),
  count: z.optional(z.int()),
  reached: z.optional(z.strictObject({ of: exactText, to: exactText })),
  percent: z.optional(exactText),
  isExact: z.optional(z.boolean()),
});

/** One step of the way: what part of which sum earned what, at which rate, in which band, by which version. */
const explainedPart = z.strictObject({
  version: z.int(),
  of: exactText,
  percent: z.optional(exactText),
  amount: z.optional(exactText),
  from: z.optional(exactText),
  to: z.optional(exactText),
  earns: exactText,
});

const added = { base: exactText, driver: exactText, sales: exactText };

/**
 * A window after an entry. `customer` is what of it the customers have paid for, where that makes it payable; `waiting`
 * what of it becomes payable on which day.
 */
export const windowExplanation = z.strictObject({
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  credit: z.enum(['own', 'downline']),
  window: z.string(),
  currency: z.string(),
  base: z.optional(z.enum(measures)),
  driver: z.optional(z.enum(measures)),
  rate: explainedRate,
  payable: z.strictObject({ when: z.enum(['accrued', 'windowClose', 'customerPaid']), holdDays: z.int() }),
  sums: z.array(z.strictObject({ ...versionSums.shape, effectiveFrom: dayText })),
  total: z.strictObject(added),
  compared: z.optional(compared),
  parts: z.array(explainedPart),
  exact: exactText,
  rounding: z.optional(z.enum(roundings)),
  rounded: exactText,
  limit: z.optional(z.strictObject({ kind: z.enum(['max', 'min']), at: exactText })),
  reason: z.optional(
    z.enum(['no-target', 'no-baseline', 'window-open', 'below-first-tier', 'capped', 'nothing-counts']),
  ),
  amount: exactText,
  customer: z.optional(z.strictObject({ paid: exactText, unpaid: exactText })),
  waiting: z.optional(z.array(z.strictObject({ until: dayText, amount: exactText }))),
});
export type WindowExplanation = z.infer<typeof windowExplanation>;

/** What a form of a sale contributed, by one decision: its share where it was split, the child where it is a child's. */
const explainedShare = z.strictObject({
  version: z.int(),
  share: z.optional(exactText),
  child: z.optional(z.string()),
  ...added,
});

/** A form of a sale in its own currency, `returned` taken off already; and what it contributed to the window, in all and by decision. */
const explainedForm = z.strictObject({
  day: dayText,
  quantity: exactText,
  amount: exactText,
  currency: z.string(),
  rate: z.optional(z.strictObject({ value: exactText, date: dayText })),
  returned: z.optional(z.strictObject({ quantity: exactText, amount: exactText })),
  paidOn: z.optional(dayText),
  total: z.strictObject(added),
  shares: z.array(explainedShare),
});
export type ExplainedForm = z.infer<typeof explainedForm>;

/**
 * A sale behind a line, as it was when the line was posted. `added` is what its change added to the window; `refused`
 * the plan's components that it did not count for, and why; `absent` why the plan did not count it at all. `recorded` is
 * false of entries that were written before sales were kept with them: then only the exchange rate is known.
 */
export const explainedSale = z.strictObject({
  saleId: z.string(),
  externalId: z.optional(z.string()),
  cause: z.string(),
  recorded: z.boolean(),
  counts: z.optional(z.boolean()),
  rate: z.optional(z.strictObject({ value: exactText, date: dayText })),
  added: z.optional(z.strictObject(added)),
  before: z.optional(explainedForm),
  after: z.optional(explainedForm),
  refused: z.optional(z.record(z.string(), refusal)),
  absent: z.optional(z.enum(absences)),
});
export type ExplainedSale = z.infer<typeof explainedSale>;

/** What made a line, beside sales that contribute: something the window is compared with changed. */
const comparedCauses = ['target', 'yearEarlier', 'peers'] as const;

/** A posted line: what it changed and why, where it went, and the window after it. `hidden` counts sales that are not told. */
export const lineExplanation = z.strictObject({
  ...windowExplanation.shape,
  posted: z.strictObject({
    day: dayText,
    before: exactText,
    after: exactText,
    difference: exactText,
    account: z.enum(['accrued', 'payable']),
    until: z.optional(dayText),
  }),
  changed: z.array(z.enum(comparedCauses)),
  sales: z.array(explainedSale),
  hidden: z.int(),
});
export type LineExplanation = z.infer<typeof lineExplanation>;
