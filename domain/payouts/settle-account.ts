import { type Decimal, dec, text, zero } from '../kernel/decimal.ts';
import { greater } from '../kernel/extremes.ts';
import type { BankDetails } from './bank-account.ts';
import { unpayable } from './bank-format.ts';
import type { CarryReason } from './carry-reason.ts';
import { type Incoming, nothingIn, type PaidIn } from './conversion.ts';
import { type Draw, drawIn } from './draw.ts';
import type { PayoutRun } from './payout-run.ts';
import { cameIn, openedWith, type Position, type RecoveryRule, ruleOf } from './recovery.ts';
import { noteOf } from './recovery-terms.ts';
import type { PayoutTerms } from './settings.ts';
import { accountIn, type Statement } from './statement.ts';
import { type PaymentTax, paidOf, type Taxing, taxingOf, taxOf } from './tax.ts';
import type { TaxProfile } from './tax-profile.ts';
import { topUp } from './top-up.ts';
import { recentOf, unusual } from './unusual.ts';

/** What else a statement is made of. */
export type DraftGiven = {
  readonly run: PayoutRun;
  readonly partnerId: string;
  readonly previous: Statement | undefined;
  readonly payee: BankDetails | undefined;
  readonly terms: PayoutTerms;
  readonly draws: readonly Draw[];
  /** What the partner is to the tax office, where the terms state taxes. */
  readonly taxProfile: TaxProfile | undefined;
  /** The one currency in which the partner is paid, where the vendor states one. */
  readonly paidIn: PaidIn | undefined;
};

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

const taxing = ({ terms, taxProfile: profile, run }: DraftGiven): Taxing =>
  taxingOf({ terms: terms.taxes, profile, period: run.period });

/** Why so much would not be paid, whatever it is that is payable. */
const carryReason = (amount: Decimal, currency: string, given: DraftGiven): CarryReason | undefined => {
  if (amount.isZero()) return 'nothing-payable';
  const least = given.terms.minimums.find((one) => one.currency === currency)?.amount ?? '0';
  if (amount.lessThan(dec(least))) return 'below-minimum';
  return unpayable(given.terms.debtors, currency, given.payee) ?? taxing(given).reason;
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

const taxesOn = (net: Decimal, currency: string, given: DraftGiven): PaymentTax | undefined => {
  const { rule } = taxing(given);
  return rule === undefined || net.isZero() ? undefined : taxOf(net, currency, rule);
};

/** What of the payment is unlike those before. */
const unlikeOf = (payment: Decimal, currency: string, { previous }: DraftGiven) =>
  unusual(payment, recentOf(previous).find((one) => one.currency === currency)?.payments ?? []);

type Drawn = ReturnType<typeof toppedUp>;

/** What of a recovery is told; nothing where the vendor states none. */
const recoveryIn = ({ overpaid, recovered, left, owes }: Drawn, paid: Decimal, { terms }: DraftGiven) => {
  if (terms.recovery === undefined) return undefined;
  const room = paid.isZero() ? left.room : zero;
  const after = { debt: left.debt, room, owed: owes };
  return noteOf({ overpaid, advances: recovered }, after, terms.recovery.share);
};

type CarriedBy = { readonly net: Decimal; readonly left: Position; readonly kept: Decimal };

/** Why not all of what is payable is paid, or why the balance stays below zero. */
const carriedBy = (
  { net, left: { over, debt }, kept }: CarriedBy,
  reasonOf: (amount: Decimal) => CarryReason | undefined,
): CarryReason | undefined => {
  // It would be paid but for what is disputed.
  const but = greater(over, over.plus(kept).minus(debt));
  if (kept.greaterThan(zero) && reasonOf(but) === undefined) return 'disputed';
  return debt.isPositive() && (over.isZero() || !net.isZero()) ? 'overpaid' : reasonOf(over);
};

const convertedIn = ({ converted, conversions }: Incoming) =>
  conversions.length === 0 ? {} : { converted: text(converted), conversions: [...conversions] };

/**
 * What a statement does with what is payable, and with what comes from other currencies: recovers it, tops it up by the draw,
 * keeps back what is disputed, pays.
 */
export const settleAccount = (what: ToSettle, given: DraftGiven, more: Incoming = nothingIn) => {
  const { currency, payable, kept } = what;
  const reasonOf = (amount: Decimal) => carryReason(amount, currency, given);
  const drawn = toppedUp(what, given, more, (amount) => reasonOf(amount) === undefined);
  const { guaranteed, advanced, recovered, left } = drawn;
  const net = reasonOf(left.over) === undefined ? left.over : zero;
  const tax = taxesOn(net, currency, given);
  const payment = tax === undefined ? net : paidOf(tax);
  const carriedOver = carriedBy({ net, left, kept }, reasonOf);
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
    ...(recovery === undefined ? {} : { recovery }),
    ...(carriedOver === undefined ? {} : { carriedOver }),
    ...(unlike === undefined ? {} : { unusual: unlike }),
  };
};
