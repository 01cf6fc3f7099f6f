import { businessDay } from '../../kernel/day.ts';
import { dec, zero } from '../../kernel/decimal.ts';
import { incomingFrom } from '../settlement/conversion.ts';
import type { DraftGiven } from '../settlement/paid-amount.ts';
import { carriedInto } from './carried.ts';
import { closedBy, withClose } from './period-close.ts';
import type { Reading } from './reading.ts';
import type { Statement, StatementAccount } from './statement.ts';
import { accountOf } from './statement-account.ts';
import { recentOf } from './unusual.ts';

/** Where all of these are nothing, and nothing happened, there is nothing to tell. */
const told = ['opening', 'guaranteed', 'advanced', 'accrued', 'disputed', 'owed'] as const;
const isEmpty = (account: StatementAccount): boolean =>
  account.recovery === undefined &&
  account.converted === undefined &&
  account.rows.length === 0 &&
  account.disputes.length === 0 &&
  told.every((name) => dec(account[name]).isZero());

const withCarried = (account: StatementAccount, previous: Statement | undefined): StatementAccount => {
  const carried = carriedInto(previous, account.currency);
  return carried.length === 0 ? account : { ...account, carried: [...carried] };
};

/** An account per currency. Where the partner is paid in one, the others come first, since they are converted into it. */
const accountsOf = (reading: Reading, given: DraftGiven): readonly StatementAccount[] => {
  const { previous, draws, paidIn } = given;
  const known = [...(previous?.accounts ?? []), ...reading.latest, ...draws].map(({ currency }) => currency);
  if (paidIn === undefined) return [...new Set(known)].map((currency) => accountOf(currency, reading, given));
  const others = new Set(known.filter((currency) => currency !== paidIn.currency));
  const left = [...others].map((currency) => accountOf(currency, reading, given));
  return [...left, accountOf(paidIn.currency, reading, given, incomingFrom(left, paidIn))];
};

/**
 * The draft of a partner's statement: opening balance, what came since, what is paid and why the rest is not. None where
 * there is nothing to tell. Throws where statement and journal differ: then nobody is paid before that is understood.
 */
export const draftStatement = (read: Reading, given: DraftGiven): Statement | undefined => {
  const { run, partnerId, previous, payee, terms } = given;
  const closed = closedBy(read, businessDay(run.cutOff, terms.timeZone));
  const closedBefore = previous?.closed ?? [];
  const reading = withClose(read, closed, closedBefore);
  const accounts = accountsOf(reading, given)
    .filter((account) => !isEmpty(account))
    .map((account) => withCarried(account, previous))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
  if (accounts.length === 0) return undefined;
  const recent = recentOf(previous);
  const pays = accounts.some(({ payment }) => dec(payment).greaterThan(zero));
  return {
    runId: run.id,
    partnerId,
    period: run.period,
    number: (previous?.number ?? 0) + 1,
    cutOff: run.cutOff,
    from: previous?.through ?? 0,
    through: reading.through,
    ...(closed.length === 0 ? {} : { closed: [...closed] }),
    ...(closedBefore.length === 0 ? {} : { closedBefore: [...closedBefore] }),
    accounts,
    ...(pays && payee !== undefined ? { payee } : {}),
    ...(recent.length === 0 ? {} : { recent }),
    state: 'draft',
    draftedIn: run.attempt,
    version: 1,
  };
};
