import { type Decimal, dec, sumText, text } from '../../kernel/decimal.ts';
import type { Incoming } from '../settlement/conversion.ts';
import { leaveAccount } from '../settlement/leave-account.ts';
import type { DraftGiven } from '../settlement/paid-amount.ts';
import { settleAccount } from '../settlement/settle-account.ts';
import { keptBack } from './kept-back.ts';
import type { Reading } from './reading.ts';
import { accountIn, type DisputeRow, type StatementAccount, type StatementRow } from './statement.ts';

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
    opening: accountIn(previous, currency)?.closing ?? '0',
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

/**
 * The account of a statement in one currency, with what comes into it from others. Throws where it comes to something else
 * than the journal: then nobody is paid before that is understood.
 */
export const accountOf = (
  currency: string,
  reading: Reading,
  given: DraftGiven,
  more?: Incoming,
): StatementAccount => {
  const moved = movedIn(currency, reading, given);
  const { opening, earned, adjustments, held, released } = moved;
  const payable = dec(sumText(opening, earned, adjustments, released)).minus(dec(held));
  mustAgree(payable, currency, reading, given);
  const [balance] = own(reading.balances, currency);
  const what = {
    ...{ currency, payable, earned: dec(sumText(earned, adjustments)) },
    kept: keptBack(reading.held, reading, currency),
    owed: dec(own(reading.latest, currency)[0]?.advanced ?? '0'),
  };
  const { paidIn } = given;
  return {
    currency,
    ...moved,
    ...(paidIn === undefined || paidIn.currency === currency
      ? settleAccount(what, given, more)
      : leaveAccount(what, given, paidIn)),
    accrued: balance?.accrued ?? '0',
    disputed: balance?.disputed ?? '0',
  };
};
