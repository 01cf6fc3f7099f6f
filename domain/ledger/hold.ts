import * as z from 'zod/mini';
import type { Instant } from '../kernel/day.ts';
import { type Decimal, dec, text, zero } from '../kernel/decimal.ts';
import { lesser } from '../kernel/extremes.ts';
import { dayText, exactText } from '../kernel/schema.ts';
import type { AccountName } from './account.ts';
import { disputeCause, heldCause } from './cause.ts';
import { type LineOf, rowOfLine, sameRow } from './disputed-line.ts';
import type { Entry, Line, Transfer } from './entry.ts';
import { nextMoment, transferEntry } from './transfer.ts';
import { Waiting } from './waiting.ts';

/**
 * A part of what a dispute holds of its line: what was payable already, or what was to be payable from a day on. Below
 * zero, of a line that takes something back: it is not deducted while it is disputed.
 */
export const heldPart = z.strictObject({ amount: exactText, until: z.optional(dayText) });
export type HeldPart = z.infer<typeof heldPart>;

/** What of a line is disputed; `matured` is how much of its row became payable since the last statement. */
type HoldWish = {
  readonly disputeId: string;
  readonly line: Line & { readonly id: string };
  readonly matured: Decimal;
};

/**
 * A line that waits for the customer says no day. It is held as far as its row has become payable or will be on a known
 * day, the latest first; what nobody has paid for is not payable, and there is nothing to be held.
 */
const ripeParts = ({ line, matured }: HoldWish, waiting: Waiting): readonly HeldPart[] => {
  let left = dec(line.difference);
  const take = (most: Decimal): string | undefined => {
    const taken = lesser(left, most);
    if (!taken.greaterThan(zero)) return undefined;
    left = left.minus(taken);
    return text(taken);
  };
  const own = waiting.maturing.filter((one) => sameRow(one, rowOfLine(line))).toReversed();
  const waits = own.flatMap(({ until, amount }): readonly HeldPart[] => {
    const taken = take(dec(amount));
    return taken === undefined ? [] : [{ amount: taken, until }];
  });
  const payable = take(matured);
  return payable === undefined ? waits : [...waits, { amount: payable }];
};

const partsOf = (wish: HoldWish, waiting: Waiting): readonly HeldPart[] => {
  const { account, until, difference } = wish.line;
  if (account === 'accrued' && until === undefined) return ripeParts(wish, waiting);
  return until !== undefined && waiting.isLater(until)
    ? [{ amount: difference, until }]
    : [{ amount: difference }];
};

const negated = ({ amount, ...part }: HeldPart): HeldPart => ({
  ...part,
  amount: text(dec(amount).negated()),
});

/** Moves parts of a line to what is disputed (or back, where they are below zero), and out of what waits. */
const moveParts = (line: LineOf, parts: readonly HeldPart[], waiting: Waiting) => {
  const { id, currency } = line;
  const { currency: _, ...of } = rowOfLine(line);
  for (const { until, amount } of parts)
    if (until !== undefined) waiting.add({ ...of, currency }, until, dec(amount).negated());
  const moved = parts.map((part): Transfer => {
    const account: AccountName = part.until === undefined ? 'payable' : 'accrued';
    const amount = dec(part.amount);
    const [from, to]: readonly [AccountName, AccountName] = amount.isNegative()
      ? ['disputed', account]
      : [account, 'disputed'];
    return { from, to, currency, amount: text(amount.abs()), of, line: id };
  });
  return { transfers: [...waiting.transfers, ...moved], maturing: waiting.maturing };
};

/** The next entry of a journal, which holds a disputed line and nothing else; none where nothing of it can be held. */
export const holdEntry = (
  tail: Entry,
  wish: HoldWish,
  now: Instant,
): { readonly parts: readonly HeldPart[]; readonly entry: Entry | undefined } => {
  const { at, day } = nextMoment(tail, now);
  const waiting = new Waiting(tail.maturing ?? [], day);
  const parts = partsOf(wish, waiting);
  if (parts.length === 0) return { parts, entry: undefined };
  const moved = moveParts(wish.line, parts, waiting);
  const { partnerId } = tail;
  return { parts, entry: transferEntry(tail, { partnerId, cause: heldCause(wish.disputeId), ...moved, at }) };
};

/** How a dispute ends: what it held goes back where it was, and what it is settled with is added to it. */
type Ending = {
  readonly disputeId: string;
  readonly line: LineOf;
  readonly parts: readonly HeldPart[];
  readonly adjustment?: string | undefined;
};

/**
 * The next entry of a journal, which ends a dispute; none where nothing was held and nothing is adjusted. What was to be
 * payable from a day on accrues until then, or becomes payable now where the day has come.
 */
export const endEntry = (tail: Entry, ending: Ending, now: Instant): Entry | undefined => {
  const { disputeId, line, parts, adjustment } = ending;
  if (parts.length === 0 && adjustment === undefined) return undefined;
  const { at, day } = nextMoment(tail, now);
  const moved = moveParts(line, parts.map(negated), new Waiting(tail.maturing ?? [], day));
  const { currency, id } = line;
  return transferEntry(tail, {
    partnerId: tail.partnerId,
    cause: disputeCause(disputeId),
    ...moved,
    adjustments: adjustment === undefined ? [] : [{ currency, amount: adjustment, line: id }],
    at,
  });
};
