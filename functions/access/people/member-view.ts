import * as z from 'zod/mini';
import { type Member, member } from '../../../domain/access/member.ts';
import type { roles } from '../../../domain/access/permissions.ts';
import { exampleKept } from '../../shell/view.ts';

const { id, email, name, language, role, partnerId, state, invitedAt, version, createdAt, updatedAt } =
  member.shape;

/** A person as others of the program see them. */
export const memberView = z.strictObject({
  id,
  email,
  name,
  language,
  role,
  partnerId,
  state,
  invitedAt,
  version,
  createdAt,
  updatedAt,
});

export const viewMember = ({
  sub: _,
  bodyHash: __,
  externalId: ___,
  invitation: ____,
  ...rest
}: Member): z.infer<typeof memberView> => rest;

const { externalId: _, ...kept } = exampleKept('member', '');
const role_: (typeof roles)[number] = 'partner-seller';

export const memberExample = {
  ...kept,
  email: 'anna@partner.example',
  name: 'Anna Nowak',
  language: 'pl' as const,
  role: role_,
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  state: 'active' as const,
  invitedAt: '2026-02-25T10:15:30.120Z',
};
