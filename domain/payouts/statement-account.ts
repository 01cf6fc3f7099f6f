import { type Decimal, dec, sumText, text, zero } from '../kernel/decimal.ts';
import type { BankDetails } from './bank-account.ts';
import { unpayable } from './bank-format.ts';
import { type Draw, drawIn } from './draw.ts';
import type { PayoutRun } from './payout-run.ts';
import { keptBack, type Reading } from './reading.ts';
import type { PayoutTerms } from './settings.ts';
import type { CarryReason, DisputeRow, Statement, StatementAccount, StatementRow } from './statement.ts';
import { paidOf, type Taxing, taxingOf, taxOf } from './tax.ts';
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
};

const taxing = ({ terms, taxProfile: profile, run }: DraftGiven): Taxing =>
  taxingOf({ terms: terms.taxes, profile, period: run.period });

/** Why so much would not be paid, whatever it is that is payable. */
const carryReason = (amount: Decimal, currency: string, given: DraftGiven): CarryReason | undefined => {
  if (amount.isZero()) return 'nothing-payable';
  if (amount.isNegative()) return 'overpaid';
  const least = given.terms.minimums.find((one) => one.currency === currency)?.amount ?? '0';
  if (amount.lessThan(dec(least))) return 'below-minimum';
  return unpayable(given.terms.debtors, currency, given.payee) ?? taxing(given).reason;
};

/** By plan, then by window (`2026-03` before `2026-Q1`), then by component. */
const placeOf = ({ planId, window, component, kind }: StatementRow): string =>
  [planId, window, component, kind].join('\n');

const own = <T extends { readonly currency: string }>(all: Iterable<T>, currency: string): readonly T[] =>
  [...all].filter((one) => one.currency === currency);

/** What moved a currency's account since the statement before, without what the statement itself does. */
const movedIn = (currency: string, reading: Reading, { previous }: DraftGiven) => {
  const rows = own(reading.rows.values(), currency)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .map(({ currency: _, ...row }): StatementRow => row);
  const disputes = own(reading.disputes, currency).map(({ currency: _, ...row }): DisputeRow => row);
  const sumOf = (event: DisputeRow['event']): string =>
    sumText('0', ...disputes.filter((one) => one.event === event).map(({ amount }) => amount));
  return {
    opening: previous?.accounts.find((one) => one.currency === currency)?.closing ?? '0',
    earned: sumText('0', ...rows.map(({ amount }) => amount)),
    adjustments: sumOf('adjusted'),
    held: text(dec(sumOf('held')).negated()),
    released: sumOf('released'),
    rows,
    disputes,
  };
};

const mustAgree = (payable: Decimal, currency: string, reading: Reading, { partnerId }: DraftGiven): void => {
  const stated = own(reading.stated, currency).map(({ amount }) => amount);
  const [balance] = own(reading.balances, currency);
  const stands = dec(sumText(balance?.payable ?? '0', ...stated));
  if (!stands.equals(payable))
    throw new Error(
      `the statement of ${partnerId} comes to ${text(payable)} ${currency}, its journal to ${text(stands)}`,
    );
};

type Settling = { readonly currency: string; readonly reading: Reading; readonly given: DraftGiven };

/** What the statement does with what is payable: tops it up or recovers by the draw, keeps back what is disputed, pays. */
const settledIn = (payable: Decimal, moved: ReturnType<typeof movedIn>, of: Settling) => {
  const { currency, reading, given } = of;
  const kept = keptBack(reading.held, currency);
  const pays = (amount: Decimal) => carryReason(amount, currency, given) === undefined;
  const owed = dec(own(reading.latest, currency)[0]?.advanced ?? '0');
  const { guaranteed, advanced, recovered } = topUp({
    draw: drawIn(given.draws, given.run.period, currency),
    opening: dec(moved.opening),
    earned: dec(sumText(moved.earned, moved.adjustments)),
    free: payable.minus(kept),
    owed,
    pays,
  });
  const after = payable.plus(guaranteed).plus(advanced).minus(recovered);
  const free = after.minus(kept);
  const net = pays(free) ? free : zero;
  const { rule } = taxing(given);
  const tax = rule === undefined || net.isZero() ? undefined : taxOf(net, currency, rule);
  const payment = tax === undefined ? net : paidOf(tax);
  // It would be paid but for what is disputed.
  const isDisputed = kept.greaterThan(zero) && pays(after);
  const before = recentOf(given.previous).find((one) => one.currency === currency)?.payments ?? [];
  const unlike = unusual(payment, before);
  const carriedOver = isDisputed ? 'disputed' : carryReason(free, currency, given);
  return {
    guaranteed: text(guaranteed),
    advanced: text(advanced),
    recovered: text(recovered),
    payment: text(payment),
    closing: text(after.minus(net)),
    keptBack: text(kept),
    owed: text(owed.plus(advanced).minus(recovered)),
    ...(tax === undefined ? {} : { tax }),
    ...(carriedOver === undefined ? {} : { carriedOver }),
    ...(unlike === undefined ? {} : { unusual: unlike }),
  };
};

/**
 * The account of a statement in one currency. Throws where it comes to something else than the journal: then nobody is
 * paid before that is understood.
 */
export const accountOf = (currency: string, reading: Reading, given: DraftGiven): StatementAccount => {
  const moved = movedIn(currency, reading, given);
  const { opening, earned, adjustments, held, released } = moved;
  const payable = dec(sumText(opening, earned, adjustments, released)).minus(dec(held));
  mustAgree(payable, currency, reading, given);
  const [balance] = own(reading.balances, currency);
  return {
    currency,
    ...moved,
    ...settledIn(payable, moved, { currency, reading, given }),
    accrued: balance?.accrued ?? '0',
    disputed: balance?.disputed ?? '0',
  };
};
