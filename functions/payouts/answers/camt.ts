import type { BankFact } from '../../../domain/payouts/bank/bank-fact.ts';
import { idInText } from '../bank-ids.ts';
import { amountAt, sumOf } from './amount.ts';
import { dayAt } from './day-at.ts';
import { all, type Element, idAt, textAt } from './read-xml.ts';
import { reasonIn } from './reason.ts';

/** Older versions write the status itself, newer ones a code inside. */
const isBooked = (entry: Element): boolean => textAt(entry, 'Sts/Cd', 'Sts') === 'BOOK';

/** Banks write this where there was no reference. */
const none = 'NOTPROVIDED';

/**
 * What left the account was paid, what came to it came back, if it is of ours; a debit that takes back a credit is
 * neither. An entry that is not booked yet promises nothing.
 */
const statusOf = (entry: Element, from: Element): BankFact['status'] => {
  if (!isBooked(entry)) return 'accepted';
  const side = textAt(from, 'CdtDbtInd') ?? textAt(entry, 'CdtDbtInd');
  if (side === 'CRDT') return 'returned';
  const isBack = /^(?:true|1)$/.test(textAt(entry, 'RvslInd') ?? '') || all(from, 'RtrInf').length > 0;
  return side === 'DBIT' && !isBack ? 'booked' : 'unclear';
};

/** Where the day of an entry may stand: the booking's before the one that interest counts from. */
const days = ['BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm'] as const;

const fact = (
  entry: Element,
  from: Element,
  about: Pick<BankFact, 'level' | 'id' | 'sum'>,
  created: string,
): BankFact => {
  const status = statusOf(entry, from);
  return {
    ...about,
    status,
    ...(status === 'returned' ? { reason: reasonIn(from, 'RtrInf') } : {}),
    day: textAt(entry, ...days) === undefined ? created : dayAt(entry, ...days),
  };
};

/** What was ordered and what was booked may differ where a currency was changed: the order's own amount comes first. */
const ordered = ['AmtDtls/InstdAmt/Amt', 'AmtDtls/TxAmt/Amt', 'Amt'] as const;

/**
 * An order that had no place for its id has it in its title. What is written there counts only with an amount, which is
 * compared with the payment's, and only where it names one payment by its whole id.
 */
const idInTitle = (from: Element, path: string, amount: unknown): Pick<BankFact, 'id'> => {
  const text = all(from, path).map((one) => one.text);
  const id = amount === undefined ? undefined : idInText(text.join(' '));
  return id === undefined ? {} : { id };
};

const paymentIn = (entry: Element, details: Element, isOnly: boolean, created: string): BankFact => {
  const id = idAt(details, 'Refs/EndToEndId');
  const amount = amountAt(details, ...ordered) ?? (isOnly ? amountAt(entry, 'Amt') : undefined);
  const known = id === undefined || id === none ? idInTitle(details, 'RmtInf/Ustrd', amount) : { id };
  return fact(entry, details, { level: 'payment', ...known, ...sumOf(amount) }, created);
};

/**
 * An entry that is one sum for a whole batch names that; one without details may have its title in what is written beside
 * it. One that names nothing is shown all the same.
 */
const wholeEntry = (entry: Element, created: string): BankFact => {
  const batch = idAt(entry, 'NtryDtls/Btch/PmtInfId');
  const amount = amountAt(entry, 'Amt');
  const about =
    batch === undefined
      ? ({ level: 'payment', ...idInTitle(entry, 'AddtlNtryInf', amount) } as const)
      : ({ level: 'batch', id: batch } as const);
  return fact(entry, entry, { ...about, ...sumOf(amount) }, created);
};

const factsIn = (entry: Element, created: string): readonly BankFact[] => {
  const details = all(entry, 'NtryDtls/TxDtls');
  if (details.length === 0) return [wholeEntry(entry, created)];
  return details.map((one) => paymentIn(entry, one, details.length === 1, created));
};

/**
 * What a statement of account (`camt.053`) or a notice of bookings (`camt.054`) says, entry by entry. Takes the message's
 * element, of any version from 02 to 12.
 */
export const camt = (message: Element): readonly BankFact[] => {
  const created = dayAt(message, 'GrpHdr/CreDtTm');
  return message.children
    .filter(({ name }) => name === 'Stmt' || name === 'Ntfctn')
    .flatMap((report) => all(report, 'Ntry'))
    .flatMap((entry) => factsIn(entry, created));
};
