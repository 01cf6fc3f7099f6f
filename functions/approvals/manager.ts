import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { partnerManagers } from '../../storage/approvals.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { mustBeSubject } from './staff.ts';

const params = z.strictObject({ partnerId: idText });
const answer = z.strictObject({ partnerId: idText, managerId: idText, version: z.int() });
const example = {
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  managerId: 'member_2e9r4x6n0b2d5f3m8k1t5y7q0w',
  version: 1,
};
const at = { params: { partnerId: 'baltic-bikes' } };

export const readManager = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/manager',
  id: 'readPartnerManager',
  summary: 'Read who looks after a partner',
  permission: 'approvals:read',
  params,
  status: 200,
  answer,
  errors: ['not-found'],
  example: { ...at, answer: example },
  run: async ({ params: named, principal }, context) => {
    const partnerId = await ownPartner(context, principal, named.partnerId);
    const found = await partnerManagers.read(context.store, { tenant: principal.tenant, partnerId });
    if (found === undefined) throw new DomainError('not-found', 'Nobody was said to look after the partner.');
    const { subject: _, ...body } = found;
    return { status: 200, body, version: found.version };
  },
});

export const setManager = route({
  method: 'PUT',
  path: '/v1/partners/{partnerId}/manager',
  id: 'setPartnerManager',
  summary: 'Say who looks after a partner',
  description:
    'Policies may ask the partner’s manager: a member or an API key of the vendor whose role may decide. Approvals that are open go on with whom they asked.',
  permission: 'partners:manage',
  params,
  body: z.strictObject({ managerId: idText }),
  status: 200,
  answer,
  errors: ['not-found', 'reference-unknown', 'version-stale', 'busy'],
  example: { ...at, body: { managerId: example.managerId }, answer: example },
  run: async ({ params: named, body: { managerId }, principal, ifMatch }, context) => {
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, named.partnerId);
    const { subject } = await mustBeSubject(context, tenant, { id: managerId, pointer: '/managerId' });
    const next = await untilDone('The manager', async () => {
      const key = { tenant, partnerId };
      const standing = await partnerManagers.read(context.store, key);
      const version = standing?.version ?? 0;
      mustMatch(ifMatch, version, 'The manager is');
      if (standing?.managerId === managerId && standing.subject === subject) return standing;
      const changed = { partnerId, managerId, subject, version: version + 1 };
      return (await partnerManagers.save(context.store, key, changed)).done ? changed : undefined;
    });
    const { subject: _, ...body } = next;
    return { status: 200, body, version: next.version };
  },
});
