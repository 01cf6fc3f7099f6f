import * as z from 'zod/mini';
import { currencyCode, dayText, decimalText } from '../kernel/schema.ts';

/** How many units of `to` one unit of `from` is worth on a day. */
export const exchangeRateContent = z.strictObject({
  from: currencyCode,
  to: currencyCode,
  date: dayText,
  rate: decimalText.check(
    z.refine((value) => !value.startsWith('-') && /[1-9]/.test(value), { error: 'must be above 0' }),
  ),
  revision: z.int().check(z.gte(1), z.lte(999_999_999)),
});
export type ExchangeRateContent = z.infer<typeof exchangeRateContent>;

export const exchangeRate = z.strictObject({ ...exchangeRateContent.shape, version: z.int() });
export type ExchangeRate = z.infer<typeof exchangeRate>;
