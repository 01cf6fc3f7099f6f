import * as z from 'zod/mini';
import {
  currencyCode,
  dayText,
  idText,
  instantText,
  monthText,
  nameText,
  positiveOrZero,
  timeZone,
} from '../kernel/schema.ts';
import { addressee } from '../platform/notice.ts';
import { bankDetails } from './bank/bank-account.ts';
import { bankFormat, canOrder } from './bank/bank-format.ts';
import { recoveryTerms } from './settlement/recovery-terms.ts';
import { taxTerms } from './tax/tax-rules.ts';

/** An account of the vendor's from which partners are paid in one currency, and in which format its bank takes orders. */
const debtor = z
  .strictObject({ currency: currencyCode, ...bankDetails.shape, file: z.optional(bankFormat) })
  .check(
    z.refine((one) => canOrder(one, one), {
      error:
        'must be left out or "pain.001" unless the account has an IBAN of Poland and pays PLN: "elixir-0" knows no others',
      path: ['file'],
    }),
  );

/** Less than this is not paid but stands over to the next statement. */
const minimum = z.strictObject({ currency: currencyCode, amount: positiveOrZero });

/**
 * How lines are disputed: how many days after its own a line can be, in how many the other side should answer, and who of
 * finance is written to. What is left out is as usual.
 */
const disputeRules = z.strictObject({
  openDays: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
  answerDays: z.optional(z.int().check(z.minimum(1), z.maximum(365))),
  notify: z.optional(z.array(addressee).check(z.maxLength(20))),
});

const onePerCurrency = z.refine<readonly { readonly currency: string }[]>(
  (all) => new Set(all.map(({ currency }) => currency)).size === all.length,
  { error: 'must name each currency once' },
);

/** How a tenant pays: whose letterhead, by which clock, from which accounts, and on which day of the month by itself. */
export const payoutTerms = z.strictObject({
  vendorName: nameText,
  timeZone,
  debtors: z.array(debtor).check(z.minLength(1), z.maxLength(20), onePerCurrency),
  minimums: z.array(minimum).check(z.maxLength(20), onePerCurrency),
  /** Days besides weekends and the settlement's own holidays on which the vendor's bank executes nothing. */
  bankHolidays: z.optional(z.array(dayText).check(z.maxLength(100))),
  /** The run of a month starts on this day of the next one; without it, only by hand. */
  schedule: z.optional(
    z.strictObject({
      day: z.int().check(z.minimum(1), z.maximum(28)),
      time: z
        .string()
        .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as "06:00"' })),
    }),
  ),
  disputes: z.optional(disputeRules),
  /** By which taxes are reckoned; without it there are none, and what is payable is paid as it is. */
  taxes: z.optional(taxTerms),
  /** At which share what was paid too much or in advance is recovered; without it, before anything is paid. */
  recovery: z.optional(recoveryTerms),
});
export type PayoutTerms = z.infer<typeof payoutTerms>;

/**
 * The terms, and where the runs stand: the next scheduled start, the run that is not finished (one at a time takes what
 * is payable), and the latest period that was settled.
 */
export const payoutSettings = z.strictObject({
  ...payoutTerms.shape,
  nextStartAt: z.optional(instantText),
  openRun: z.optional(idText),
  settled: z.optional(monthText),
  version: z.int(),
  updatedAt: instantText,
});
export type PayoutSettings = z.infer<typeof payoutSettings>;
