import { type Decimal, dec, zero } from '../kernel/decimal.ts';
import { greater, lesser } from '../kernel/extremes.ts';
import type { Draw } from './draw.ts';

/** What a draw is reckoned with, all in one currency. */
type DrawGiven = {
  readonly draw: Draw | undefined;
  readonly opening: Decimal;
  /** Earned and adjusted in the period, whatever disputes hold of it. */
  readonly earned: Decimal;
  /** What could be paid without the draw: opening and all that moved it, less what is kept back. */
  readonly free: Decimal;
  /** What the partner owes of earlier advances. */
  readonly owed: Decimal;
  /** Whether so much would be paid: an advance that stays here would be owed and not had. */
  readonly pays: (payable: Decimal) => boolean;
};

/** What a draw moves: guaranteed or advanced to the partner, or recovered from it. None is below zero. */
type Drawn = {
  readonly guaranteed: Decimal;
  readonly advanced: Decimal;
  readonly recovered: Decimal;
};

const atLeastZero = (value: Decimal): Decimal => greater(value, zero);

/**
 * A guarantee makes up for what was earned less: a negative opening balance counts as earned less, a positive one was
 * earned before and does not count. What disputes hold was earned all the same, so no dispute is paid by a guarantee.
 */
const guaranteedBy = (agreed: Decimal, { opening, earned }: DrawGiven): Decimal =>
  atLeastZero(agreed.minus(lesser(opening, zero)).minus(earned));

/** An advance brings what is paid up to the draw, whatever stands in the way of more: it is paid back. */
const advancedBy = (agreed: Decimal, { free, pays }: DrawGiven): Decimal => {
  const missing = atLeastZero(agreed.minus(free));
  return pays(free.plus(missing)) ? missing : zero;
};

/**
 * What the draw of a month tops up, and what of earlier advances is recovered. In this order: a negative balance is made
 * up for first, then there is the draw, and only what exceeds it pays back what is owed, never more than that.
 */
export const topUp = (given: DrawGiven): Drawn => {
  const { draw, free, owed } = given;
  const agreed = dec(draw?.amount ?? '0');
  const guaranteed = draw?.kind === 'guaranteed' ? guaranteedBy(agreed, given) : zero;
  const advanced = draw?.kind === 'recoverable' ? advancedBy(agreed, given) : zero;
  const excess = atLeastZero(free.plus(guaranteed).plus(advanced).minus(agreed));
  return { guaranteed, advanced, recovered: lesser(excess, atLeastZero(owed)) };
};
