import { dec } from '../../kernel/decimal.ts';
import type { CarriedStep } from './carry-reason.ts';
import { accountIn, type Statement } from './statement.ts';

/** So many statements the way of an amount is told back: a year. */
const most = 12;

/**
 * How the opening balance in a currency came to stand there: the statements before that closed with it, the oldest first,
 * each with what it left and why; back to the last one that left nothing. None where it opens with nothing.
 */
export const carriedInto = (previous: Statement | undefined, currency: string): readonly CarriedStep[] => {
  const account = accountIn(previous, currency);
  if (previous === undefined || account === undefined || dec(account.closing).isZero()) return [];
  const { closing: amount, carriedOver: reason, carried = [] } = account;
  const step = reason === undefined ? [] : [{ period: previous.period, amount, reason }];
  return [...carried, ...step].slice(-most);
};
