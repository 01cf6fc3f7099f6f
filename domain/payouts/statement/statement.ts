import * as z from 'zod/mini';
import { currencyCode, exactText, idText, instantText, monthText } from '../../kernel/schema.ts';
import { bankDetails } from '../bank/bank-account.ts';
import { conversion } from '../settlement/conversion.ts';
import { recoveryNote } from '../settlement/recovery-terms.ts';
import { awaitedInvoice, paymentTax } from '../tax/tax.ts';
import { carriedStep, carryReasons } from './carry-reason.ts';
import { closedAmount } from './closed-amount.ts';

/**
 * What became payable of a component's window since the last statement. Windows of single sales are one row together,
 * under the name `sale`. `postings` counts what the row sums: ledger lines, and amounts whose wait has ended.
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

/** What a dispute did to what is payable: its line was held, the hold ended, or it was settled with an amount. */
export const disputeRow = z.strictObject({
  disputeId: idText,
  line: z.optional(z.string()),
  event: z.enum(['held', 'released', 'adjusted']),
  /** Below zero where less is payable by it. */
  amount: exactText,
});
export type DisputeRow = z.infer<typeof disputeRow>;

/** The sums of a statement's account, all of the same kind: what it opened with, what moved it, what it closes with. */
export const accountSums = [
  'opening',
  'earned',
  'adjustments',
  'held',
  'released',
  'guaranteed',
  'advanced',
  'recovered',
  'payment',
  'closing',
] as const;

/** What is told beside the sum: it is no part of it. */
export const accountNotes = ['accrued', 'disputed', 'keptBack', 'owed'] as const;

const sums = {
  opening: exactText,
  earned: exactText,
  adjustments: exactText,
  held: exactText,
  released: exactText,
  guaranteed: exactText,
  advanced: exactText,
  recovered: exactText,
  payment: exactText,
  closing: exactText,
} satisfies Readonly<Record<(typeof accountSums)[number], typeof exactText>>;

const notes = {
  /** Earned and not payable yet. */
  accrued: exactText,
  /** Held because of disputes. */
  disputed: exactText,
  /** Payable, but not paid with this statement: its lines have been disputed since the cut-off. */
  keptBack: exactText,
  /** What the partner owes of its advances after this statement. */
  owed: exactText,
} satisfies Readonly<Record<(typeof accountNotes)[number], typeof exactText>>;

/**
 * A statement's account in one currency, to the minor unit: opening + earned + adjustments − held + released + guaranteed
 * + advanced − recovered + converted − payment = closing. Where the payment is taxed, its net amount leaves the balance, and the payment is
 * net + VAT − withheld.
 */
const statementAccount = z.strictObject({
  currency: currencyCode,
  ...sums,
  ...notes,
  rows: z.array(statementRow),
  disputes: z.array(disputeRow),
  carriedOver: z.optional(z.enum(carryReasons)),
  /** Where it opens with what stood over: the statements that left it, the oldest first. */
  carried: z.optional(z.array(carriedStep)),
  tax: z.optional(paymentTax),
  /** Where the partner makes out invoices: for what one is awaited still. */
  awaited: z.optional(awaitedInvoice),
  /** Above zero what came in from accounts in other currencies, below what left for the one the partner is paid in. */
  converted: z.optional(exactText),
  conversions: z.optional(z.array(conversion)),
  /** What was recovered, where the vendor states by which share. */
  recovery: z.optional(recoveryNote),
  /** Where the payment is unlike those before: their median, and how many they are. */
  unusual: z.optional(z.strictObject({ median: exactText, payments: z.int() })),
});
export type StatementAccount = z.infer<typeof statementAccount>;

/** Where a statement stands: figures that may still change, issued to the partner, its payments ordered. */
const statementStates = ['draft', 'issued', 'paid'] as const;

/** A document among the tenant's files, and the SHA-256 of its bytes. */
const writtenDocument = z.strictObject({ object: z.string(), sha256: z.string() });

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
  /** What the close of its period made payable behind the cut-off, and what that of the one before did. */
  closed: z.optional(z.array(closedAmount)),
  closedBefore: z.optional(z.array(closedAmount)),
  accounts: z.array(statementAccount),
  payee: z.optional(bankDetails),
  /** What was paid before, the newest first: what a payment is measured by. */
  recent: z.optional(z.array(z.strictObject({ currency: currencyCode, payments: z.array(exactText) }))),
  state: z.enum(statementStates),
  issuedAt: z.optional(instantText),
  /** The run's attempt that drafted it: an approval concerns the drafts of its attempt and no others. */
  draftedIn: z.int(),
  /** The run's attempt that issued it: the first bank file written in that attempt or later orders its payments. */
  issuedIn: z.optional(z.int()),
  paidAt: z.optional(instantText),
  document: z.optional(writtenDocument),
  /** The same with every line, as CSV. */
  csv: z.optional(writtenDocument),
  version: z.int(),
});
export type Statement = z.infer<typeof statement>;

/** A statement's account in a currency, where it has one. */
export const accountIn = (
  told: Pick<Statement, 'accounts'> | undefined,
  currency: string,
): StatementAccount | undefined => told?.accounts.find((one) => one.currency === currency);
