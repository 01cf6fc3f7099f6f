import { DomainError } from '../errors.ts';
import { addDays, type Instant, later } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import { decimalsOf, fitsCurrency } from '../kernel/money.ts';
import type { Kept } from '../platform/record.ts';
import type { Dispute, DisputedLine, HeldLess } from './dispute.ts';
import type { HeldPart } from './hold.ts';

/** How long a line can be disputed, and how long the other side has to answer, in days. */
type DisputeTerms = { readonly openDays: number; readonly answerDays: number };

/** The terms of who has set no others. */
export const usualTerms: DisputeTerms = { openDays: 60, answerDays: 14 };

/** What a dispute is opened with: who says what of a line. */
export type DisputeWish = Pick<
  Dispute,
  'partnerId' | 'side' | 'openedBy' | 'reason' | 'text' | 'references' | 'claimed'
>;

const day = 86_400_000;

/**
 * Refuses an amount with more decimals than its currency has. Throws `dispute-invalid`, with the field it stands in.
 */
export const refuseFractions = (amount: string | undefined, currency: string, field: string): void => {
  if (amount === undefined || fitsCurrency(dec(amount), currency)) return;
  throw new DomainError('dispute-invalid', 'An amount has too many decimals.', [
    { pointer: `/${field}`, detail: `must have at most ${decimalsOf(currency)} decimals in ${currency}` },
  ]);
};

/** Refuses a line whose term is over: `today` is a day in UTC, as that of the line. Throws `dispute-too-late`. */
export const refuseLate = (line: DisputedLine, { openDays }: DisputeTerms, now: Instant): void => {
  const last = addDays(line.day, openDays);
  if (now.slice(0, 10) > last)
    throw new DomainError('dispute-too-late', `The line could be disputed until ${last}.`);
};

/** A new dispute, and what of its line could be held. Throws `dispute-too-late` and `dispute-invalid`. */
export const openDispute = (
  wish: DisputeWish,
  kept: Kept,
  held: {
    readonly line: DisputedLine;
    readonly parts: readonly HeldPart[];
    readonly less?: HeldLess | undefined;
  },
  terms: DisputeTerms,
): Dispute => {
  const { line, parts, less } = held;
  const { claimed, references, ...rest } = wish;
  refuseLate(line, terms, kept.createdAt);
  refuseFractions(claimed, line.currency, 'claimed');
  return {
    ...kept,
    ...rest,
    ...(claimed === undefined ? {} : { claimed }),
    references: [...references],
    line,
    held: [...parts],
    ...(less === undefined ? {} : { heldLess: less }),
    answerDueAt: later(kept.createdAt, terms.answerDays * day),
    state: 'open',
  };
};
