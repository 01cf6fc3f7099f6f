import * as z from 'zod/mini';
import { idText, instantText } from '../kernel/schema.ts';

/**
 * What every thing that callers create carries beside its content. `bodyHash` is the digest of what created it: the
 * same request again is recognized by it for ever.
 */
export const record = {
  id: idText,
  externalId: z.optional(idText),
  bodyHash: z.optional(z.string()),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
};
const whole = z.strictObject(record);
export type Kept = z.infer<typeof whole>;
