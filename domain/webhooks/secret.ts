import * as z from 'zod/mini';
import { type Instant, later } from '../kernel/day.ts';
import { instantText } from '../kernel/schema.ts';

/** How long deliveries are signed with the secret before as well, so that receivers can change over. */
const overlap = 24 * 3_600_000;
/** Of secrets that were changed several times within a day so many still sign. */
const mostBefore = 4;

/** What an endpoint's deliveries are signed with. `request` is the digest of the request that rotated it last. */
export const endpointSecret = z.strictObject({
  current: z.string(),
  before: z.array(z.strictObject({ secret: z.string(), until: instantText })),
  request: z.optional(z.string()),
  version: z.int(),
});
export type EndpointSecret = z.infer<typeof endpointSecret>;

const standing = ({ before }: EndpointSecret, now: Instant) => before.filter(({ until }) => until > now);

/** The secrets that sign a delivery, the newest first. */
export const signingSecrets = (one: EndpointSecret, now: Instant): readonly string[] => [
  one.current,
  ...standing(one, now).map(({ secret }) => secret),
];

/** The secret changed for a fresh one; the one before signs for a day more. */
export const rotateSecret = (
  one: EndpointSecret,
  { fresh, request }: { readonly fresh: string; readonly request: string },
  now: Instant,
): EndpointSecret => ({
  current: fresh,
  before: [{ secret: one.current, until: later(now, overlap) }, ...standing(one, now)].slice(0, mostBefore),
  request,
  version: one.version + 1,
});
