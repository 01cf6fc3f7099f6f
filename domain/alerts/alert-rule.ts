import * as z from 'zod/mini';
import { currencyCode, decimalText, idText, nameText } from '../kernel/schema.ts';
import { addressee } from '../platform/notice.ts';
import { record } from '../platform/record.ts';

/** Nothing would be waited for at 0: every figure would have reached it. */
const threshold = decimalText.check(
  z.refine((value) => !value.startsWith('-') && /[1-9]/.test(value), { error: 'must be above 0' }),
);

const mostAddressees = 20;

/** Whoever is named twice would get one e-mail only, and in which language would be chance. */
const notify = z.array(addressee).check(
  z.maxLength(mostAddressees),
  z.refine((all) => new Set(all.map(({ email }) => email.toLowerCase())).size === all.length, {
    error: 'names an address twice: name it once',
  }),
);

/** What a vendor says of an alert rule. Without a partner it watches every partner, each by itself. */
export const alertRuleContent = z.strictObject({
  name: nameText,
  /** The figure that is watched: what the partner itself sold in a calendar month, in the rule's currency. */
  metric: z.literal('monthly-revenue'),
  currency: currencyCode,
  threshold,
  partnerId: z.optional(idText),
  notify,
  status: z.enum(['active', 'paused']),
});

/**
 * A rule that waits for a partner's figure to reach a threshold. It holds people's addresses, so it can be erased: an
 * alert that it raised stands by itself.
 */
export const alertRule = z.strictObject({ ...record, ...alertRuleContent.shape });
export type AlertRule = z.infer<typeof alertRule>;
