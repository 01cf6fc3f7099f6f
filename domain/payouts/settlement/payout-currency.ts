import * as z from 'zod/mini';
import { currencyCode, idText, instantText } from '../../kernel/schema.ts';

/** The one currency in which a partner is paid, as it was set last; without one, each that it earns in. */
export const payoutCurrency = z.strictObject({
  partnerId: idText,
  currency: z.nullable(currencyCode),
  version: z.int(),
  updatedAt: instantText,
});
