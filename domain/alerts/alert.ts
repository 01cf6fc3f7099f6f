import * as z from 'zod/mini';
import { currencyCode, exactText, idText, instantText, monthText } from '../kernel/schema.ts';

/**
 * That a partner's figure of a month reached a rule's threshold: one per rule, partner and month, for ever. It says what
 * the rule said then; `value` is the figure that was told. `raised` is not told yet: somebody took it up at `takenAt`
 * to tell it.
 */
export const alert = z.strictObject({
  id: idText,
  ruleId: idText,
  ruleName: z.string(),
  partnerId: idText,
  month: monthText,
  currency: currencyCode,
  threshold: exactText,
  value: exactText,
  state: z.enum(['raised', 'told']),
  takenAt: instantText,
  version: z.int(),
  createdAt: instantText,
  toldAt: z.optional(instantText),
});
export type Alert = z.infer<typeof alert>;
