import { isValidBIC, isValidIBAN } from 'ibantools';
import * as z from 'zod/mini';
import type { Instant } from '../../kernel/day.ts';
import { idText, instantText, nameText } from '../../kernel/schema.ts';

/** Where money goes to or comes from: holder, IBAN with right check digits (ISO 13616), BIC where the bank wants it. */
export const bankDetails = z.strictObject({
  holder: nameText.check(z.maxLength(140)),
  iban: z.string().check(
    z.refine((value) => isValidIBAN(value, { allowQRIBAN: false }), {
      error:
        'must be an IBAN without spaces whose check digits are right, such as "PL61109010140000071219812874"',
    }),
  ),
  bic: z.optional(
    z.string().check(
      z.refine((value) => isValidBIC(value), {
        error: 'must be a BIC of 8 or 11 characters, such as "WBKPPLPP"',
      }),
    ),
  ),
});
export type BankDetails = z.infer<typeof bankDetails>;

/** Details that were sent but not yet confirmed by a second person, or confirmed and not yet in force. */
const proposal = z.strictObject({
  details: bankDetails,
  by: z.string(),
  at: instantText,
  confirmedBy: z.optional(z.string()),
  /** From when on it is paid to; set when it is confirmed. */
  usableFrom: z.optional(instantText),
});

/** A partner's bank account. A change waits for a second person, and then for the days in which the partner can object. */
export const bankAccount = z.strictObject({
  partnerId: idText,
  current: z.optional(bankDetails),
  proposed: z.optional(proposal),
  version: z.int(),
  updatedAt: instantText,
});
export type BankAccount = z.infer<typeof bankAccount>;

/** The account that is paid to at an instant: a proposal that was confirmed and whose wait is over, else the one before. */
export const accountInForce = (account: BankAccount | undefined, now: Instant): BankDetails | undefined => {
  const { current, proposed } = account ?? {};
  const usable = proposed?.usableFrom;
  return proposed !== undefined && usable !== undefined && usable <= now ? proposed.details : current;
};
