import * as z from 'zod/mini';
import { dayText, exactText, idText, instantText } from '../kernel/schema.ts';
import { record } from '../platform/record.ts';
import { heldPart } from './hold.ts';

/** Why a line is disputed. */
export const disputeReasons = [
  'wrong-amount',
  'wrong-rate',
  'wrong-partner',
  'sale-missing',
  'sale-not-mine',
  'duplicate',
  'return-not-mine',
  'other',
] as const;

/** Which side does something: the partner that earns by the line, or the vendor. */
const sides = ['partner', 'vendor'] as const;
export type Side = (typeof sides)[number];

/** What a side says of a line, and what proves it: numbers of invoices, orders, messages. */
export const argument = z.strictObject({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  references: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))).check(z.maxLength(20)),
});
export type Argument = z.infer<typeof argument>;

/** The line as it was posted. It never changes. */
const disputedLine = z.strictObject({
  id: z.string(),
  day: dayText,
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  window: z.string(),
  currency: z.string(),
  difference: exactText,
});
export type DisputedLine = z.infer<typeof disputedLine>;

/** Why nothing is held, or less than the line: it stands on a statement that was issued, or is not payable yet. */
const heldLess = ['on-statement', 'not-payable'] as const;
export type HeldLess = (typeof heldLess)[number];

/** How a dispute ended. `adjustment` is what the partner gets more by it, or less where it is below zero. */
const outcome = z.strictObject({
  by: z.string(),
  at: instantText,
  reason: z.string(),
  adjustment: z.optional(exactText),
});

/**
 * A dispute of one ledger line. While it is open or answered the line is held, as far as it could be; nothing that was
 * posted is edited by it: its outcome posts a difference or not. `claimed` is what the line should be, in the opener's view.
 */
export const dispute = z.strictObject({
  ...record,
  partnerId: idText,
  line: disputedLine,
  side: z.enum(sides),
  openedBy: z.string(),
  reason: z.enum(disputeReasons),
  ...argument.shape,
  claimed: z.optional(exactText),
  held: z.array(heldPart),
  heldLess: z.optional(z.enum(heldLess)),
  /** When the other side should have answered. Its silence changes nothing: the line stays held, and people are reminded. */
  answerDueAt: instantText,
  answer: z.optional(z.strictObject({ by: z.string(), at: instantText, ...argument.shape })),
  state: z.enum(['open', 'answered', 'rejected', 'upheld', 'withdrawn']),
  outcome: z.optional(outcome),
});
export type Dispute = z.infer<typeof dispute>;
