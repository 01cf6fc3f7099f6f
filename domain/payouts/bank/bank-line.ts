import * as z from 'zod/mini';
import { idText, money } from '../../kernel/schema.ts';
import { paymentStates } from '../payment/payment.ts';
import { bankFact } from './bank-fact.ts';

/**
 * Why a line of a bank's answer concerns no payment, or says what can't be true of it. `no-id`: it names none. `unclear`:
 * it says neither that something was paid nor that it came back. `contradicts`: it was paid though it was ordered anew.
 */
const mismatches = [
  'no-id',
  'unknown-id',
  'other-amount',
  'other-currency',
  'contradicts',
  'unclear',
] as const;
export type Mismatch = (typeof mismatches)[number];

/**
 * What a line came to: the state that it brought its payment to, `noted` where it adds to what was known, `accepted`
 * where the bank only says that it goes on, `repeated` where it was known.
 */
export const lineOutcomes = [
  'paid',
  'refused',
  'returned',
  'noted',
  'accepted',
  'repeated',
  'unmatched',
] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

/** A line of a bank's answer, counted from 1, and what came of it: once for each payment that it speaks of. */
export const bankLine = z.strictObject({
  line: z.int(),
  fact: bankFact,
  outcome: z.enum(lineOutcomes),
  why: z.optional(z.enum(mismatches)),
  /** Of a line that changed nothing: what was ordered of what it speaks of. What the bank says is the fact's sum. */
  ordered: z.optional(money),
  paymentId: z.optional(idText),
  partnerId: z.optional(idText),
  /** Where the payment stands after it. */
  state: z.optional(z.enum(paymentStates)),
});
export type BankLine = z.infer<typeof bankLine>;
