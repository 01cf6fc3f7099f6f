import { dec, text, zero } from '../../kernel/decimal.ts';
import { lesser } from '../../kernel/extremes.ts';
import type { CarryReason } from '../statement/carry-reason.ts';
import { convert, type PaidIn } from './conversion.ts';
import type { DraftGiven } from './paid-amount.ts';
import { recoveredOf, ruleOf } from './recovery.ts';
import { noteOf } from './recovery-terms.ts';
import { positionOf, type ToSettle } from './settle-account.ts';

/** What of a currency in which the partner is not paid is free to leave: advances of before are recovered of it first. */
const leavingIn = (what: ToSettle, given: DraftGiven) => {
  const { currency, owed } = what;
  const { recovery } = given.terms;
  const rule = ruleOf(recovery, currency);
  const { position } = positionOf(what, given, rule);
  const { advances, overpaid, unused } = recoveredOf(position, { owed, agreed: zero }, rule);
  const over = position.over.plus(position.came).minus(advances);
  return { advances, over, debt: position.debt, room: lesser(unused.plus(overpaid), over) };
};

type Leaving = ReturnType<typeof leavingIn>;

/** Both parts are told apart where a share is recovered: in the other currency, too, the rest of what is payable is paid. */
const convertedFrom = (
  { over, debt }: Leaving,
  { currency }: ToSettle,
  paidIn: PaidIn,
  isShared: boolean,
) => {
  const free = over.minus(debt);
  if (free.isZero()) return undefined;
  const isBoth = isShared && over.isPositive() && debt.isPositive();
  return convert(free, { currency, debt: isBoth ? debt : undefined }, paidIn);
};

/**
 * What a statement does in a currency in which the partner is not paid: what would stand to be settled there, a debt too,
 * leaves for the one in which it is. What disputes hold or keep back stays. Nothing is topped up or paid here. Without a
 * rate all of it stands over.
 */
export const leaveAccount = (what: ToSettle, given: DraftGiven, paidIn: PaidIn) => {
  const { payable, kept } = what;
  const { recovery } = given.terms;
  const leaving = leavingIn(what, given);
  const { advances, over, debt, room } = leaving;
  const owes = what.owed.minus(advances);
  const one = convertedFrom(leaving, what, paidIn, recovery !== undefined);
  const converted = dec(one?.amount ?? '0').negated();
  const stays = one === undefined ? { debt, room } : { debt: zero, room: zero };
  const note = recovery && noteOf({ overpaid: zero, advances }, { ...stays, owed: owes }, recovery.share);
  const reasonOf = (): CarryReason | undefined => {
    if (one === undefined && !over.equals(debt)) return 'missing-fx-rate';
    if (kept.isPositive()) return 'disputed';
    return one === undefined ? 'nothing-payable' : undefined;
  };
  const carriedOver = reasonOf();
  return {
    ...{ guaranteed: '0', advanced: '0', recovered: text(advances), payment: '0' },
    ...(one === undefined ? {} : { converted: text(converted), conversions: [one] }),
    closing: text(payable.minus(advances).plus(converted)),
    ...{ keptBack: text(kept), owed: text(owes) },
    ...(note === undefined ? {} : { recovery: note }),
    ...(carriedOver === undefined ? {} : { carriedOver }),
  };
};
