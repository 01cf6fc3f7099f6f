import * as z from 'zod/mini';
import { currencyCode, exactText, idText, instantText, monthText } from '../kernel/schema.ts';
import { bankDetails } from './bank-account.ts';

/** Why what is payable is not paid with this statement and stands over to the next one. */
export const carryReasons = [
  'nothing-payable',
  'overpaid',
  'below-minimum',
  'no-bank-account',
  'no-debtor-account',
] as const;
export type CarryReason = (typeof carryReasons)[number];

/**
 * What a component earned in a window since the last statement. Windows of single sales are one row together, under
 * the name `sale`. `postings` counts the ledger lines that the row sums.
 */
export const statementRow = z.strictObject({
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  window: z.string(),
  postings: z.int(),
  amount: exactText,
});
export type StatementRow = z.infer<typeof statementRow>;

/**
 * A statement's account in one currency: opening + earned − payment = closing, to the minor unit. What stays accrued is
 * told beside it: it is not payable yet and no part of the sum.
 */
const statementAccount = z.strictObject({
  currency: currencyCode,
  opening: exactText,
  rows: z.array(statementRow),
  earned: exactText,
  payment: exactText,
  closing: exactText,
  accrued: exactText,
  carriedOver: z.optional(z.enum(carryReasons)),
});
export type StatementAccount = z.infer<typeof statementAccount>;

/** Where a statement stands: figures that may still change, issued to the partner, its payments ordered. */
const statementStates = ['draft', 'issued', 'paid'] as const;

/**
 * What a partner is told and paid for a period: everything its journal took in from behind entry `from` up to and with
 * entry `through`. Numbers count per partner, from 1. Once issued, its figures never change.
 */
export const statement = z.strictObject({
  runId: idText,
  partnerId: idText,
  period: monthText,
  number: z.int(),
  cutOff: instantText,
  from: z.int(),
  through: z.int(),
  accounts: z.array(statementAccount),
  payee: z.optional(bankDetails),
  state: z.enum(statementStates),
  issuedAt: z.optional(instantText),
  /** The run's attempt that drafted it: an approval concerns the drafts of its attempt and no others. */
  draftedIn: z.int(),
  /** The run's attempt that issued it: the first bank file written in that attempt or later orders its payments. */
  issuedIn: z.optional(z.int()),
  paidAt: z.optional(instantText),
  /** The PDF among the tenant's files, and the SHA-256 of its bytes. */
  document: z.optional(z.strictObject({ object: z.string(), sha256: z.string() })),
  version: z.int(),
});
export type Statement = z.infer<typeof statement>;
