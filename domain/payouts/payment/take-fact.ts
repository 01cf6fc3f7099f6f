import type { Instant } from '../../kernel/day.ts';
import { dec } from '../../kernel/decimal.ts';
import type { Transfer } from '../../ledger/entry.ts';
import type { BankFact } from '../bank/bank-fact.ts';
import type { Mismatch } from '../bank/bank-line.ts';
import { type BankSaid, isOut, type Payment, type PaymentState } from './payment.ts';

/**
 * What a bank's word did to a payment. `changed`: it has come to another state. `noted`: the bank said more of the same
 * state. `repeated`: it was known. `unmatched`: it can't be true of this payment, which stays as it is.
 */
export type Taken =
  | { readonly outcome: 'changed' | 'noted'; readonly payment: Payment }
  | { readonly outcome: 'repeated' | 'accepted' }
  | { readonly outcome: 'unmatched'; readonly why: Mismatch };

/** The sum of a batch is compared with all of its payments, before it comes to one. */
const mismatchOf = (payment: Payment, { level, sum }: BankFact): Mismatch | undefined => {
  if (level !== 'payment' || sum === undefined) return undefined;
  if (sum.currency !== payment.currency) return 'other-currency';
  return dec(sum.amount).equals(dec(payment.amount)) ? undefined : 'other-amount';
};

type SetBack = NonNullable<BankSaid['refused']>;

/** The later of the days counts; on the same day what was known stays. */
const latest = (known: SetBack | undefined, said: SetBack): SetBack =>
  known === undefined || said.day > known.day ? said : known;

const withFact = (bank: BankSaid, { status, day, reason = {} }: BankFact): BankSaid => {
  if (status === 'booked')
    return { ...bank, booked: bank.booked !== undefined && bank.booked > day ? bank.booked : day };
  if (status === 'rejected') return { ...bank, refused: latest(bank.refused, { day, reason }) };
  return { ...bank, returned: latest(bank.returned, { day, reason }) };
};

/**
 * The state that follows from all that the bank said, in whatever order. What was booked and is refused has come back;
 * unless it was booked on a later day than refused: then the bank has paid it after all.
 */
const stateBy = ({ booked, refused, returned }: BankSaid): PaymentState => {
  if (returned !== undefined) return 'returned';
  if (refused === undefined) return booked === undefined ? 'ordered' : 'paid';
  if (booked === undefined) return 'refused';
  return booked > refused.day ? 'paid' : 'returned';
};

/**
 * The payment after one more word of its bank. The same word again changes nothing, and the order of words makes no
 * difference to the state. What was ordered anew can't count as paid any more (`contradicts`): somebody has to talk to
 * the bank, and nothing is moved. Amounts compare as decimals.
 */
export const takeFact = (payment: Payment, fact: BankFact, now: Instant): Taken => {
  const mismatch = fact.status === 'unclear' ? 'unclear' : mismatchOf(payment, fact);
  if (mismatch !== undefined) return { outcome: 'unmatched', why: mismatch };
  if (fact.status === 'accepted') return { outcome: 'accepted' };
  const bank = withFact(payment.bank, fact);
  const isKnown = (['booked', 'refused', 'returned'] as const).every(
    (name) => bank[name] === payment.bank[name],
  );
  if (isKnown) return { outcome: 'repeated' };
  const state = stateBy(bank);
  if (payment.repeatedAs !== undefined && isOut(state)) return { outcome: 'unmatched', why: 'contradicts' };
  return {
    outcome: state === payment.state ? 'noted' : 'changed',
    payment: { ...payment, state, bank, version: payment.version + 1, updatedAt: now },
  };
};

/** What moves in the ledger with a payment: back to what is stated and not paid, or out again. Nothing where neither. */
export const moved = (
  before: Payment | undefined,
  { state, currency, amount }: Payment,
): readonly Transfer[] => {
  const [was, is] = [before !== undefined && isOut(before.state), isOut(state)];
  if (was === is) return [];
  const [from, to] = is ? (['stated', 'paid'] as const) : (['paid', 'stated'] as const);
  return [{ from, to, currency, amount }];
};
