import * as z from 'zod/mini';
import {
  limits,
  mfa,
  origins,
  portal,
  type Tenant,
  tenant as tenantSchema,
} from '../../domain/access/credentials.ts';
import { usualLimits } from '../../domain/access/quota.ts';
import { isSandbox } from '../../domain/access/sandbox.ts';
import { same } from '../../domain/platform/restate.ts';
import { tenants } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';

const { id, name, status, version } = tenantSchema.shape;

const settingsView = z.strictObject({
  id,
  name,
  status,
  sandbox: z.boolean(),
  mfa,
  origins,
  portal: z.optional(portal),
  limits,
  version,
});

const view = (tenant: Tenant): z.infer<typeof settingsView> => ({
  id: tenant.id,
  name: tenant.name,
  status: tenant.status,
  sandbox: isSandbox(tenant.id),
  mfa: tenant.mfa ?? 'optional',
  origins: tenant.origins ?? [],
  ...(tenant.portal === undefined ? {} : { portal: tenant.portal }),
  limits: tenant.limits ?? usualLimits,
  version: tenant.version,
});

const example = {
  id: 'acme',
  name: 'Acme heat pumps',
  status: 'open' as const,
  sandbox: false,
  mfa: 'optional' as const,
  origins: ['https://portal.example.com'],
  portal: 'https://portal.example.com',
  limits: usualLimits,
  version: 2,
};

/** The tenant that asks: it was there when the request was let in. */
const ownTenant = async ({ store }: Context, tenant: string): Promise<Tenant> => {
  const found = await tenants.read(store, { tenant });
  if (found === undefined) throw new Error(`there is no tenant ${tenant}`);
  return found;
};

export const readSettings = route({
  method: 'GET',
  path: '/v1/settings',
  id: 'readSettings',
  summary: 'Read the settings of the tenant',
  permission: 'access:read',
  status: 200,
  answer: settingsView,
  errors: [],
  example: { answer: example },
  run: async ({ principal: { tenant } }, context) => {
    const found = await ownTenant(context, tenant);
    return { status: 200, body: view(found), version: found.version };
  },
});

export const changeSettings = route({
  method: 'PUT',
  path: '/v1/settings',
  id: 'changeSettings',
  summary: 'Change the settings of the tenant',
  description:
    'States all of them. origins are the pages of other origins that may ask in a browser; with mfa required, people without a second factor may nothing; portal is where your people sign in, and where the links of letters lead. They hold within half a minute. Limits are raised by us.',
  permission: 'access:manage',
  body: z.strictObject({ name, mfa, origins, portal: z.optional(portal) }),
  status: 200,
  answer: settingsView,
  errors: ['version-stale', 'busy'],
  example: {
    body: { name: example.name, mfa: 'optional', origins: example.origins, portal: example.portal },
    answer: { ...example, version: 3 },
  },
  run: async ({ body, principal: { tenant }, ifMatch }, context) => {
    const { store, given } = context;
    const next = await untilDone('The settings', async () => {
      const current = await ownTenant(context, tenant);
      mustMatch(ifMatch, current.version, 'The settings are');
      const { portal: _, ...rest } = current;
      if (same({ ...rest, ...body }, current)) return current;
      const changed = { ...rest, ...body, version: current.version + 1, updatedAt: given.now() };
      return (await tenants.replace(store, { tenant }, changed)).done ? changed : undefined;
    });
    return { status: 200, body: view(next), version: next.version };
  },
});
