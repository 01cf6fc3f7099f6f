import { type Decimal, dec, zero } from '../../kernel/decimal.ts';
import { greater, lesser } from '../../kernel/extremes.ts';
import type { Draw } from './draw.ts';
import { neededFor, type Position, type RecoveryRule, recoveredOf } from './recovery.ts';

/** What a draw is reckoned with, all in one currency. */
type DrawGiven = {
  readonly draw: Draw | undefined;
  /** What could be paid without the draw, and what has to be made up for first. */
  readonly position: Position;
  /** Earned and adjusted in the period, whatever disputes hold of it. */
  readonly earned: Decimal;
  /** The negative balance that counts as earned less. */
  readonly openingDebt: Decimal;
  /** What the partner owes of earlier advances. */
  readonly owed: Decimal;
  readonly rule: RecoveryRule;
  /** Whether so much would be paid: an advance that stays here would be owed and not had. */
  readonly pays: (payable: Decimal) => boolean;
};

/**
 * What a draw moves: guaranteed or advanced to the partner, or recovered from it; what is made up for of a negative balance
 * moves nothing. None is below zero.
 */
type Drawn = {
  readonly guaranteed: Decimal;
  readonly advanced: Decimal;
  readonly recovered: Decimal;
  readonly overpaid: Decimal;
  /** Where the partner stands after it: `over` can be paid. */
  readonly left: Position;
};

const atLeastZero = (value: Decimal): Decimal => greater(value, zero);
const noDebt = { debt: zero, room: zero };

/**
 * A guarantee makes up for what was earned less: a negative opening balance counts as earned less, a positive one was
 * earned before and does not count. What disputes hold was earned all the same, so no dispute is paid by a guarantee.
 */
const guaranteedBy = (agreed: Decimal, { earned, openingDebt, rule }: DrawGiven): Decimal => {
  const first = rule.isDebtFirst ? { debt: openingDebt, room: zero } : noDebt;
  return atLeastZero(neededFor(agreed, first, rule).minus(earned));
};

/** An advance brings what is paid up to the draw, whatever stands in the way of more: it is paid back. */
const advancedBy = (agreed: Decimal, { position, rule, pays }: DrawGiven): Decimal => {
  const needed = neededFor(agreed.minus(position.over), rule.isDebtFirst ? position : noDebt, rule);
  const missing = atLeastZero(needed.minus(position.came));
  return pays(agreed) ? missing : zero;
};

/**
 * What the draw of a month tops up, and what is recovered. In this order, where the vendor states no other: a negative balance
 * is made up for first, then there is the draw, and only what exceeds it pays back what is owed, never more than that. A
 * share leaves the partner the rest, and a draw is as large as it takes to be paid nevertheless.
 */
export const topUp = (given: DrawGiven): Drawn => {
  const { draw, position, rule } = given;
  const owed = atLeastZero(given.owed);
  const agreed = dec(draw?.amount ?? '0');
  const guaranteed = draw?.kind === 'guaranteed' ? guaranteedBy(agreed, given) : zero;
  const advanced = draw?.kind === 'recoverable' ? advancedBy(agreed, given) : zero;
  const came = position.came.plus(guaranteed).plus(advanced);
  const { over: stood, debt } = position;
  const {
    overpaid,
    advances: recovered,
    unused,
  } = recoveredOf({ ...position, came }, { owed, agreed }, rule);
  const over = stood.plus(came).minus(overpaid).minus(recovered);
  const left = { over, debt: debt.minus(overpaid), room: lesser(unused, over), came: zero };
  return { guaranteed, advanced, recovered, overpaid, left };
};
