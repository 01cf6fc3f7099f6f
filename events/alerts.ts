import * as z from 'zod/mini';

/** A partner's figure of a month reached what a rule waits for. `value` is the figure after the change. */
export const thresholdCrossed = z.strictObject({
  id: z.string(),
  version: z.literal(1),
  tenant: z.string(),
  ruleId: z.string(),
  partnerId: z.string(),
  currency: z.string(),
  month: z.string(),
  value: z.string(),
});
