import * as z from 'zod/mini';
import { idText, instantText } from '../kernel/schema.ts';
import { addressee } from '../platform/notice.ts';
import { record } from '../platform/record.ts';

/** One of a filter: the name of an event, all of a noun, or everything. */
const eventFilter = z.string().check(
  z.regex(/^(\*|[a-z][a-z-]{0,39}\.(\*|[a-z][a-z-]{0,39}))$/, {
    error: 'must be an event such as "deal.approved", all of a thing such as "deal.*", or "*"',
  }),
);

/** What callers say of an endpoint: where events go, which ones, and who is written to when they can't be delivered. */
export const endpointContent = z.strictObject({
  url: z.string().check(z.minLength(1), z.maxLength(2000)),
  description: z.optional(z.string().check(z.trim(), z.maxLength(500))),
  events: z.array(eventFilter).check(z.minLength(1), z.maxLength(100)),
  contact: z.optional(addressee),
});
export type EndpointContent = z.infer<typeof endpointContent>;

/** Why no events go to an endpoint: nothing was taken for days, it said that it is gone (410). */
const disabledBecause = ['failing', 'gone'] as const;

/**
 * Where events are sent to: the vendor's systems, or those of the partner that it belongs to. `failingSince` is when it
 * began to take nothing, `warnedAt` when people were told of that. One that was removed stays for its log.
 */
export const endpoint = z.strictObject({
  ...record,
  ...endpointContent.shape,
  partnerId: z.optional(idText),
  state: z.enum(['active', 'disabled', 'removed']),
  failingSince: z.optional(instantText),
  warnedAt: z.optional(instantText),
  disabledAt: z.optional(instantText),
  disabledBecause: z.optional(z.enum(disabledBecause)),
  secretRotatedAt: z.optional(instantText),
});
export type Endpoint = z.infer<typeof endpoint>;
