import * as z from 'zod/mini';
import { isDay, isInstant, isTimeZone } from './day.ts';
import { type Decimal, dec } from './decimal.ts';
import { decimalPattern } from './digits-text.ts';
import { isCurrency } from './money.ts';

/** Schemas of the kernel's own kinds of value; every other schema is made of these. */

const checked = (test: (value: string) => boolean, error: string) =>
  z.string().check(z.refine(test, { error }));

/** Decimal text, at most 30 digits before and 20 after the point. */
export const decimalText = z
  .string()
  .check(
    z.regex(decimalPattern, { error: 'must be decimal text such as "1234.50": no exponent, no separators' }),
  );

/** What was calculated exactly: decimal text of any length. */
export const exactText = z
  .string()
  .check(z.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, { error: 'must be decimal text' }));

/** Decimal text that is not negative. */
export const positiveOrZero = decimalText.check(
  z.refine((value) => !value.startsWith('-'), { error: 'must not be negative' }),
);

/** Decimal text of which more is asked. What is no decimal text is refused for that alone, and not read. */
export const decimalThat = (test: (value: Decimal) => boolean, error: string) =>
  decimalText.check(z.refine((value) => !decimalPattern.test(value) || test(dec(value)), { error }));

/** Percent as text: `"5"` is 5 %. */
export const percentText = decimalText;

/** Three capital letters of ISO 4217. */
export const currencyCode = checked(isCurrency, 'must be a currency of ISO 4217, such as "EUR"');

/** A day that exists, `2024-01-31`. */
export const dayText = checked(isDay, 'must be a day such as "2024-01-31"');

/** An instant with an offset. */
export const instantText = checked(
  isInstant,
  'must be an instant with an offset, such as "2024-01-31T12:00:00Z"',
);

/** A month, `2024-01`, up to the last that ends in a year of four digits. */
export const monthText = z
  .string()
  .check(z.regex(/^(?!9999-12)\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a month such as "2024-01"' }));

/** A time zone of the IANA list. */
export const timeZone = checked(isTimeZone, 'must be a time zone of the IANA list, such as "Europe/Warsaw"');

/** An id of ours or an id that the caller chose: printable, no space at the ends, 1–128 characters. */
export const idText = z
  .string()
  .check(
    z.regex(/^[\w.:@+\-/]{1,128}$/, { error: 'must have 1–128 letters, digits or any of . : @ + - _ /' }),
  );

/** A name or title that people read. */
export const nameText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** An e-mail address. */
export const emailText = z
  .string()
  .check(z.maxLength(254), z.email({ error: 'must be an e-mail address such as "anna@example.com"' }));

/** The name of an attribute; not one that objects have by themselves. */
export const attributeName = /^(?!constructor$|prototype$)[a-z][A-Za-z0-9]{0,39}$/;

/** The vendor's own attributes of a thing: used in conditions, at most 30, each a short text, a truth value or decimal text. */
export const attributes = z
  .record(
    z.string().check(z.regex(attributeName)),
    z.union([z.string().check(z.maxLength(200)), z.boolean()]),
  )
  .check(z.refine((value) => Object.keys(value).length <= 30, { error: 'must have at most 30 attributes' }));

/** An amount with its currency. */
export const money = z.strictObject({ amount: decimalText, currency: currencyCode });
