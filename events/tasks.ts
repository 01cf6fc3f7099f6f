import * as z from 'zod/mini';

/** A deal is new, or open again: what looks after open deals has to know of it. */
export const dealOpened = z.strictObject({
  id: z.string(),
  version: z.literal(1),
  tenant: z.string(),
  dealId: z.string(),
});
