import * as z from 'zod/mini';
import { type Decimal, hundred, text } from '../../kernel/decimal.ts';
import { decimalThat, exactText } from '../../kernel/schema.ts';

/** What is recovered from what a partner earns: a negative balance, and what it owes of its advances. */
const recoverables = ['overpaid', 'advances'] as const;

/**
 * In which order, and at most which share (in percent) of what a statement would otherwise pay. Where a vendor states
 * nothing, a negative balance is made up for with all of it, then advances are recovered.
 */
export const recoveryTerms = z.strictObject({
  order: z.array(z.enum(recoverables)).check(
    z.maxLength(recoverables.length),
    z.refine((all) => all.length === recoverables.length && new Set(all).size === all.length, {
      error: 'must name "overpaid" and "advances", each once, in the order in which they are recovered',
    }),
  ),
  share: decimalThat(
    (value) => value.isPositive() && value.atMost(hundred),
    'must be above "0" and at most "100"',
  ),
});
export type RecoveryTerms = z.infer<typeof recoveryTerms>;

/**
 * What a statement recovered: by which share, how much of a negative balance and of advances, and how much of a negative
 * balance is `left` for later ones. `room` is how much of what stands over may still be recovered: its share was counted and
 * not taken.
 */
export const recoveryNote = z.strictObject({
  share: exactText,
  overpaid: exactText,
  advances: exactText,
  left: exactText,
  room: z.optional(exactText),
});
export type RecoveryNote = z.infer<typeof recoveryNote>;

/** What a statement tells of its recovery; nothing where there was and is nothing to recover. */
export const noteOf = (
  { overpaid, advances }: Record<(typeof recoverables)[number], Decimal>,
  { debt, room, owed }: Record<'debt' | 'room' | 'owed', Decimal>,
  share: string,
): RecoveryNote | undefined =>
  [overpaid, advances, debt, owed].every((one) => one.isZero())
    ? undefined
    : {
        ...{ share, overpaid: text(overpaid), advances: text(advances), left: text(debt) },
        ...(room.isZero() ? {} : { room: text(room) }),
      };
