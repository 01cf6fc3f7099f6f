import { type Decimal, dec, text, zero } from '../../kernel/decimal.ts';
import { greater, lesser } from '../../kernel/extremes.ts';
import type { CarryReason } from '../statement/carry-reason.ts';
import { accountIn } from '../statement/statement.ts';
import { recentOf, unusual } from '../statement/unusual.ts';
import { invoiceReasons } from '../tax/pay-invoices.ts';
import { paidOf } from '../tax/tax.ts';
import { type Incoming, nothingIn } from './conversion.ts';
import { drawIn } from './draw.ts';
import { type DraftGiven, paidAmount } from './paid-amount.ts';
import { cameIn, openedWith, type Position, type RecoveryRule, ruleOf } from './recovery.ts';
import { noteOf } from './recovery-terms.ts';
import { topUp } from './top-up.ts';

/** What there is to settle in a currency, all of it of one account. */
export type ToSettle = {
  readonly currency: string;
  /** What is payable, whatever disputes keep back of it. */
  readonly payable: Decimal;
  /** Earned and adjusted in the period. */
  readonly earned: Decimal;
  readonly kept: Decimal;
  /** Advances of before. */
  readonly owed: Decimal;
};

/** Where the partner stands before its draw: what stood over or was debt, what came in since, from other currencies too. */
export const positionOf = (
  { currency, payable, kept }: ToSettle,
  { previous, terms }: DraftGiven,
  rule: RecoveryRule,
  more: Incoming = nothingIn,
) => {
  const before = accountIn(previous, currency);
  const { debt, ...opened } = openedWith(before, rule, terms.recovery !== undefined);
  const all = { ...opened, debt: debt.plus(more.debt) };
  const came = payable.plus(more.converted).minus(kept).minus(all.over).plus(all.debt);
  // What is held by now was in the opening balance: it was no debt.
  const openingDebt = greater(debt.minus(dec(before?.keptBack ?? '0')), zero);
  return { position: cameIn(all, came), openingDebt: openingDebt.plus(more.openingDebt) };
};

/** What a statement recovers and tops up in a currency, and where the partner stands then. */
const toppedUp = (what: ToSettle, given: DraftGiven, more: Incoming, pays: (amount: Decimal) => boolean) => {
  const { currency, owed } = what;
  const rule = ruleOf(given.terms.recovery, currency);
  const drawn = topUp({
    draw: drawIn(given.draws, given.run.period, currency),
    ...positionOf(what, given, rule, more),
    earned: what.earned.plus(more.earned),
    ...{ owed, rule, pays },
  });
  return { ...drawn, owes: owed.plus(drawn.advanced).minus(drawn.recovered) };
};

/** What of the payment is unlike those before. */
const unlikeOf = (payment: Decimal, currency: string, { previous }: DraftGiven) =>
  unusual(payment, recentOf(previous).find((one) => one.currency === currency)?.payments ?? []);

type Drawn = ReturnType<typeof toppedUp>;

/** What of a recovery is told; nothing where the vendor states none. */
const recoveryIn = ({ overpaid, recovered, left, owes }: Drawn, paid: Decimal, { terms }: DraftGiven) => {
  if (terms.recovery === undefined) return undefined;
  // What was paid of it takes its share along.
  const room = lesser(left.room, left.over.minus(paid));
  const after = { debt: left.debt, room, owed: owes };
  return noteOf({ overpaid, advances: recovered }, after, terms.recovery.share);
};

type CarriedBy = {
  readonly net: Decimal;
  readonly reason: CarryReason | undefined;
  readonly left: Position;
  readonly kept: Decimal;
};

/** Why not all of what is payable is paid, or why the balance stays below zero. */
const carriedBy = (
  { net, reason, left: { over, debt }, kept }: CarriedBy,
  reasonOf: (amount: Decimal) => CarryReason | undefined,
): CarryReason | undefined => {
  // It would be paid but for what is disputed.
  const but = greater(over, over.plus(kept).minus(debt));
  if (kept.greaterThan(zero) && reasonOf(but) === undefined) return 'disputed';
  return debt.isPositive() && over.equals(net) ? 'overpaid' : reason;
};

const convertedIn = ({ converted, conversions }: Incoming) =>
  conversions.length === 0 ? {} : { converted: text(converted), conversions: [...conversions] };

/**
 * What a statement does with what is payable, and with what comes from other currencies: recovers it, tops it up by the draw,
 * keeps back what is disputed, pays: all of it, or what the partner has invoiced.
 */
export const settleAccount = (what: ToSettle, given: DraftGiven, more: Incoming = nothingIn) => {
  const { currency, payable, kept } = what;
  const reasonOf = (amount: Decimal) => paidAmount(amount, currency, given).reason;
  const drawn = toppedUp(what, given, more, (amount) => reasonOf(amount) === undefined);
  const { guaranteed, advanced, recovered, left } = drawn;
  const { net, tax, reason, awaited } = paidAmount(left.over, currency, given);
  const payment = tax === undefined ? net : paidOf(tax);
  const carriedOver = carriedBy({ net, reason, left, kept }, reasonOf);
  const unlike = unlikeOf(payment, currency, given);
  const recovery = recoveryIn(drawn, net, given);
  const after = payable.plus(more.converted).plus(guaranteed).plus(advanced).minus(recovered);
  return {
    guaranteed: text(guaranteed),
    advanced: text(advanced),
    recovered: text(recovered),
    ...convertedIn(more),
    payment: text(payment),
    closing: text(after.minus(net)),
    keptBack: text(kept),
    owed: text(drawn.owes),
    ...(tax === undefined ? {} : { tax }),
    ...(awaited !== undefined && invoiceReasons.some((one) => one === carriedOver) ? { awaited } : {}),
    ...(recovery === undefined ? {} : { recovery }),
    ...(carriedOver === undefined ? {} : { carriedOver }),
    ...(unlike === undefined ? {} : { unusual: unlike }),
  };
};
