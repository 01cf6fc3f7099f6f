import * as z from 'zod/mini';
import { limits } from '../../domain/access/credentials.ts';
import { permissions, permissionsOf, roles } from '../../domain/access/permissions.ts';
import { usualLimits } from '../../domain/access/quota.ts';
import { tenants } from '../../storage/access.ts';
import { route } from '../shell/route.ts';

export const me = route({
  method: 'GET',
  path: '/v1/me',
  id: 'readMe',
  summary: 'See who you are and what you may',
  description:
    'The limits are requests in a minute; how many are left stands in the headers of every answer.',
  permission: 'signed-in',
  status: 200,
  answer: z.strictObject({
    subject: z.string(),
    tenant: z.string(),
    sandbox: z.boolean(),
    role: z.enum(roles),
    partnerId: z.optional(z.string()),
    permissions: z.array(z.enum(permissions)),
    limits,
  }),
  errors: [],
  example: {
    answer: {
      subject: 'key_5c0q8m2t7yw1r3k9x4n6b0d2fh',
      tenant: 'acme',
      sandbox: false,
      role: 'auditor',
      permissions: ['programs:read', 'partners:read'],
      limits: usualLimits,
    },
  },
  run: async ({ principal }, { store }) => {
    const { subject, tenant, sandbox, role, partnerId } = principal;
    const own = (await tenants.read(store, { tenant }))?.limits ?? usualLimits;
    const who = { subject, tenant, sandbox, role, permissions: [...permissionsOf(principal)], limits: own };
    return { status: 200, body: { ...who, ...(partnerId === undefined ? {} : { partnerId }) } };
  },
});
