import * as z from 'zod/mini';
import { DomainError } from '../errors.ts';
import { emailText, idText, instantText, nameText } from '../kernel/schema.ts';
import { languages } from '../platform/letter.ts';
import { record } from '../platform/record.ts';
import { roles } from './permissions.ts';

/**
 * A person who belongs to a tenant. `sub` is who the person is at the identity provider; what they may stands beside it
 * (`membership`), where the authorizer looks it up. Whoever was removed stays on record, and may be invited again.
 */
export const member = z.strictObject({
  ...record,
  sub: z.string(),
  email: emailText,
  name: nameText,
  language: z.enum(languages),
  role: z.enum(roles),
  partnerId: z.optional(idText),
  state: z.enum(['active', 'removed']),
  /** When the invitation was last sent; not there where it has not been yet, or none was needed. */
  invitedAt: z.optional(instantText),
  /** The request by which it was last sent again: the same one sends nothing more. */
  invitation: z.optional(z.string()),
});
export type Member = z.infer<typeof member>;

/** An address as people mean it: letters of either size are the same mailbox. */
export const addressOf = (email: string): string => email.trim().toLowerCase();

/**
 * Another owner who stays where this one goes: a program that nobody owns could be handed to nobody. Throws `last-owner`
 * where there is none; nothing where the member is no owner.
 */
export const stayingOwner = (members: readonly Member[], leaving: Member): Member | undefined => {
  if (leaving.role !== 'owner' || leaving.state !== 'active') return undefined;
  const other = members.find(
    ({ id, role, state }) => id !== leaving.id && role === 'owner' && state === 'active',
  );
  if (other === undefined) throw new DomainError('last-owner', 'Nobody else is an owner of the program.');
  return other;
};
