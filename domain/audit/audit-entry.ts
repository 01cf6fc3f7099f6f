import * as z from 'zod/mini';
import { idText, instantText } from '../kernel/schema.ts';

/** A field of a thing before and after a change, as JSON; what was not there is left out. */
const fieldChange = z.strictObject({
  field: z.string(),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
});
export type FieldChange = z.infer<typeof fieldChange>;

/**
 * What may have to be erased: the content that changed, and the address that the request came from. `salt` keeps what
 * was erased from being guessed by its digest.
 */
const auditDetail = z.strictObject({
  salt: z.string(),
  from: z.optional(z.string()),
  fields: z.array(fieldChange),
});
export type AuditDetail = z.infer<typeof auditDetail>;

/**
 * One change: what happened to which thing, who did it (a person's or key's subject; the house itself where that is
 * left out) and by which request or job. `record` tells it from every other change of the stream. It holds no content,
 * only the digest of it.
 */
const auditChange = z.strictObject({
  record: z.string(),
  what: z.string(),
  subject: z.string(),
  version: z.int(),
  partnerId: z.optional(idText),
  who: z.optional(z.string()),
  by: z.optional(z.string()),
  at: instantText,
  digest: z.string(),
});
export type AuditChange = z.infer<typeof auditChange>;

/**
 * A link of a tenant's chain: the changes that were read from the stream together. Entries are numbered without a gap and
 * never changed; `hash` is over everything but the details, and over the hash before it. A detail stands under the
 * `record` of its change, and is gone where it was erased.
 */
export const auditEntry = z.strictObject({
  number: z.int(),
  at: instantText,
  previous: z.string(),
  changes: z.array(auditChange),
  hash: z.string(),
  details: z.record(z.string(), auditDetail),
});
export type AuditEntry = z.infer<typeof auditEntry>;
