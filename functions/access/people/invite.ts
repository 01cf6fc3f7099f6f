import { randomBytes } from 'node:crypto';
import { invitationLetter } from '../../../domain/access/invitation-letter.ts';
import type { Member } from '../../../domain/access/member.ts';
import { layoutLetter } from '../../../domain/platform/layout-letter.ts';
import { members, tenants } from '../../../storage/access.ts';
import type { Context } from '../../shell/context.ts';
import { sendMail } from '../../shell/mail.ts';
import { setFirstPassword, type User } from '../../shell/users.ts';

/** A password of the forms that the pool asks for; what it is made of is left to chance. */
const newPassword = (): string => `Pw-${randomBytes(12).toString('base64url')}-7a`;

/**
 * Sends a person the e-mail that says how to sign in, and notes when: with a password that serves once where they have
 * none of their own. The password stands nowhere else, so the e-mail goes out at once and not through the outbox. Who
 * dies before it is noted sends another one, with another password, which is the one that serves.
 */
export const invite = async (
  { store, given }: Context,
  tenant: string,
  member: Member,
  user: User,
): Promise<Member | undefined> => {
  const { email, name, language, role } = member;
  const password = user.isNew ? newPassword() : undefined;
  if (password !== undefined) await setFirstPassword(user.sub, password);
  const program = (await tenants.read(store, { tenant }))?.name ?? tenant;
  const told = { program, name, email, role, ...(password === undefined ? {} : { password }) };
  await sendMail({
    id: given.newId('invitation'),
    to: email,
    files: [],
    ...layoutLetter(invitationLetter(told, language), language),
  });
  const now = given.now();
  const next: Member = { ...member, invitedAt: now, version: member.version + 1, updatedAt: now };
  const { done } = await members.replace(store, { tenant, memberId: member.id }, next);
  return done ? next : undefined;
};
