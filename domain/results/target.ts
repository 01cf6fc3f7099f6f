import * as z from 'zod/mini';
import { idText, monthText, positiveOrZero } from '../kernel/schema.ts';

/** What a target can be set for. */
export const metrics = ['revenue', 'margin', 'quantity', 'sales'] as const;

/** What a partner should reach of a metric in a month; money in the currency of the plan that compares with it. */
export const targetContent = z.strictObject({
  partnerId: idText,
  metric: z.enum(metrics),
  month: monthText,
  value: positiveOrZero,
  revision: z.int().check(z.gte(1), z.lte(999_999_999)),
});
export type TargetContent = z.infer<typeof targetContent>;

export const target = z.strictObject({ ...targetContent.shape, version: z.int() });
export type Target = z.infer<typeof target>;
