import * as z from 'zod/mini';
import { emailText, idText, instantText } from '../kernel/schema.ts';
import { languages, letter } from './letter.ts';

/** Who is written to, and in which language. */
export const addressee = z.strictObject({ email: emailText, language: z.enum(languages) });
export type Addressee = z.infer<typeof addressee>;

/** A file that goes with an e-mail: where it lies among the tenant's files, and its name for the reader. */
const attachment = z.strictObject({ object: z.string(), name: z.string(), type: z.string() });
export type Attachment = z.infer<typeof attachment>;

/**
 * One e-mail to one address. Its id is made of what caused it and of the address, so the same cause never makes a
 * second one. In a sandbox it is withheld: it can be read there, and reaches nobody. It holds an address and names, so it can be erased; nothing refers to it.
 */
export const notice = z.strictObject({
  id: idText,
  to: emailText,
  language: z.enum(languages),
  letter,
  attachments: z.array(attachment),
  state: z.enum(['queued', 'sent', 'withheld']),
  version: z.int(),
  createdAt: instantText,
  sentAt: z.optional(instantText),
});
export type Notice = z.infer<typeof notice>;
