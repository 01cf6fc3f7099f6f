import * as z from 'zod/mini';
import { currencyCode, dayText, exactText } from '../../kernel/schema.ts';
import { rowOfLine, sameRow } from '../../ledger/disputed-line.ts';
import type { Line } from '../../ledger/entry.ts';

/**
 * An amount that the close of the period made payable, though the journal says so only behind the cut-off: one that waited
 * for its window's end (`until`, as of the last entry before), or one that a comparison of peers earned at its close
 * (`entry`, which posted it). It stands on the statement of the period; the next one counts it no more.
 */
export const closedAmount = z.strictObject({
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  window: z.string(),
  currency: currencyCode,
  amount: exactText,
  until: z.optional(dayText),
  entry: z.optional(z.int()),
});
export type ClosedAmount = z.infer<typeof closedAmount>;

/** What a statement took in: entries up to `through`, and what the close of its period made payable beside them. */
export type TakenIn = { readonly through: number; readonly closed?: readonly ClosedAmount[] | undefined };

/** Whether a line that accrued until a day, or was posted behind the cut-off, stands on a statement by its period's close. */
export const standsByClose = (line: Line, number: number, { through, closed = [] }: TakenIn): boolean =>
  closed.some(
    (one) =>
      sameRow(one, rowOfLine(line)) &&
      (one.entry === undefined ? one.until === line.until && number <= through : one.entry === number),
  );
