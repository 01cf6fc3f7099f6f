import { type Decimal, dec, hundred, zero } from '../../kernel/decimal.ts';
import { greater, lesser } from '../../kernel/extremes.ts';
import { cutMoney, minorUnit } from '../../kernel/money.ts';
import type { RecoveryNote, RecoveryTerms } from './recovery-terms.ts';

/** By what is recovered in a currency. */
export type RecoveryRule = {
  readonly currency: string;
  readonly share: Decimal;
  readonly isDebtFirst: boolean;
};

/** The rule of a vendor; without terms, all of it, a negative balance first. */
export const ruleOf = (terms: RecoveryTerms | undefined, currency: string): RecoveryRule => ({
  currency,
  share: terms === undefined ? hundred : dec(terms.share),
  isDebtFirst: terms?.order[0] !== 'advances',
});

/** So much of an amount may be recovered at most: cut to the minor unit, so that what is too much is the partner's. */
export const shareOf = (amount: Decimal, { share, currency }: RecoveryRule): Decimal =>
  cutMoney(greater(amount, zero).times(share.percent()), currency);

/**
 * Where a partner stands in a currency before its draw: what stood over and was not paid, the negative balance that is to be
 * made up for, how much of what stood over may still be recovered, and what came in since.
 */
export type Position = {
  readonly over: Decimal;
  readonly debt: Decimal;
  readonly room: Decimal;
  readonly came: Decimal;
};

type Told = {
  readonly closing: string;
  readonly keptBack: string;
  readonly recovery?: RecoveryNote | undefined;
};

/**
 * The position that a statement opens with. One that recovered by a share says what of its closing balance was debt: the
 * rest is due. Any other closing balance is one or the other. What it kept back is neither: it comes in once it is released.
 */
export const openedWith = (previous: Told | undefined, rule: RecoveryRule, isShared: boolean): Position => {
  const free = dec(previous?.closing ?? '0').minus(dec(previous?.keptBack ?? '0'));
  const told = isShared ? previous?.recovery : undefined;
  const debt = told === undefined ? greater(free.negated(), zero) : dec(told.left);
  const over = free.plus(debt);
  const room = told === undefined ? shareOf(over, rule) : dec(told.room ?? '0');
  return { over, debt, room, came: zero };
};

/** The position after so much came in. Where it is less than nothing, what stood over bears it, then it is debt. */
export const cameIn = ({ over, debt, room, came }: Position, more: Decimal): Position => {
  const all = came.plus(more);
  if (!all.isNegative()) return { over, debt, room, came: all };
  const rest = over.plus(all);
  const left = greater(rest, zero);
  return { over: left, debt: debt.minus(lesser(rest, zero)), room: lesser(room, left), came: zero };
};

/** The least that has to come in so that so much is left of it after its share was taken; none where all of it is taken. */
const beforeShare = (left: Decimal, { share, currency }: RecoveryRule): Decimal | undefined => {
  if (!left.isPositive()) return zero;
  if (share.equals(hundred)) return undefined;
  const unit = minorUnit(currency);
  const below = left.minus(unit).times(hundred).dividedBy(hundred.minus(share));
  return cutMoney(below, currency).plus(unit);
};

/** The least that has to come in so that `wanted` can be paid, once the negative balance was made up for by its share. */
export const neededFor = (
  wanted: Decimal,
  { debt, room }: Pick<Position, 'debt' | 'room'>,
  rule: RecoveryRule,
): Decimal => {
  const whole = wanted.plus(debt);
  const part = beforeShare(wanted.plus(room), rule);
  return greater(part === undefined ? whole : lesser(whole, part), zero);
};

type Recovered = {
  readonly overpaid: Decimal;
  readonly advances: Decimal;
  /** What could have been recovered beside. */
  readonly unused: Decimal;
};

/**
 * What is recovered of so much that came in, draws included: never more than its share, and what stood over to be recovered.
 * Advances are recovered of what exceeds the draw only. With the negative balance first, that comes before the draw; with
 * advances first, nothing is taken of the draw.
 */
export const recoveredOf = (
  { over, debt, room, came }: Position,
  { owed, agreed }: { readonly owed: Decimal; readonly agreed: Decimal },
  rule: RecoveryRule,
): Recovered => {
  const most = room.plus(shareOf(came, rule));
  const exceeding = (taken: Decimal): Decimal => greater(over.plus(came).minus(taken).minus(agreed), zero);
  const recovered = ([overpaid, advances]: readonly [Decimal, Decimal]): Recovered => ({
    overpaid,
    advances,
    unused: most.minus(overpaid).minus(advances),
  });
  if (rule.isDebtFirst) {
    const overpaid = lesser(debt, most);
    return recovered([overpaid, lesser(owed, lesser(most.minus(overpaid), exceeding(overpaid)))]);
  }
  const advances = lesser(owed, lesser(most, exceeding(zero)));
  return recovered([lesser(debt, lesser(most.minus(advances), exceeding(advances))), advances]);
};
