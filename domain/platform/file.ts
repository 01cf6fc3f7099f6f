import * as z from 'zod/mini';
import { idText, instantText, nameText } from '../kernel/schema.ts';

/** What a file holds, as programs name it. */
export const mediaType = z
  .string()
  .check(
    z.maxLength(100),
    z.regex(/^[a-z]{1,20}\/[\w.+-]{1,79}$/, { error: 'must be a media type such as "application/pdf"' }),
  );

/** What is said of a file before it is sent. */
export const fileFacts = {
  name: nameText,
  mediaType,
  size: z.int().check(z.minimum(1), z.maximum(25_000_000)),
};

/** A file that was announced: what was said of it, and where it lies. Whether it has come is known by the object. */
export const announcedFile = z.strictObject({
  id: idText,
  ...fileFacts,
  object: z.string(),
  by: z.string(),
  at: instantText,
  bodyHash: z.string(),
});
export type AnnouncedFile = z.infer<typeof announcedFile>;

/** A file that stands by itself, so that forms can name it: a partner's, or the vendor's own. It is never changed. */
export const ownedFile = z.strictObject({ ...announcedFile.shape, partnerId: z.optional(idText) });
export type OwnedFile = z.infer<typeof ownedFile>;
